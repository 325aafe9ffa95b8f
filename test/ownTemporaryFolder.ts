import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whatever tests write to the folder of temporary files is gone after them, whether they clear up or fall over. */
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "ddat-skills-"));
  chmodSync(folder, 0o755); // PostgreSQL runs as a user of its own, who has to get to his folder in it.
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
