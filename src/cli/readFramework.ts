import type { Framework } from "../model/framework.js";
import { safeParseFramework } from "../parse/parseFramework.js";
import { accepted } from "./accepted.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/** The framework in a file, or without one the bundled UK framework. @throws {@link BadInput} */
export async function readFramework(terminal: Terminal, file: string | undefined): Promise<Framework> {
  if (file !== undefined) return accepted(file, safeParseFramework(await readJson(terminal, file)));
  const { uk } = await import("../uk/index.js"); // Only who asks for it waits for it.
  return uk;
}
