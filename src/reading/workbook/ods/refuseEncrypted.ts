import { WorkbookError } from "../WorkbookError.js";
import type { Archive } from "../zip/Archive.js";

const manifest = "META-INF/manifest.xml";

/** @throws WorkbookError where the manifest says that the parts are encrypted: their bytes look like any others. */
export async function refuseEncrypted(archive: Archive): Promise<void> {
  if (!archive.has(manifest)) return;
  await archive.parse(manifest, {
    open(name) {
      if (name !== "encryption-data") return;
      throw new WorkbookError("encrypted", "an ODS workbook with a password", "Save it without one and try again.");
    },
    close() {},
    text() {},
  });
}
