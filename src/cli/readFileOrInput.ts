import { readFile } from "node:fs/promises";
import { BadInput } from "./BadInput.js";
import { systemErrorReason } from "./systemErrorReason.js";
import type { Terminal } from "./Terminal.js";

/** The bytes of a file, or of standard input where the name is `-`. @throws {@link BadInput} when there are none to be had. */
export async function readFileOrInput(terminal: Terminal, file: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await terminal.readInput() : await readFile(file);
  } catch (error) {
    const reason = systemErrorReason(error);
    if (reason === undefined) throw error;
    throw new BadInput(`${nameOfFile(file)}: ${reason}`);
  }
  if (bytes.length === 0) throw new BadInput(`${nameOfFile(file)} is empty`);
  return bytes;
}

/** How messages call a file that the command was given. */
export function nameOfFile(file: string): string {
  return file === "-" ? "standard input" : file;
}
