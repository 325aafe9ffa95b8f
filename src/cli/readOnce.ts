import { roughText } from "../reading/text/decodeText.js";
import { readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";

/** A file that is looked at before it is known how it is to be read. */
export interface OnceRead {
  readonly bytes: Uint8Array;
  /** Its beginning as text, from what is not blank on: enough to see whether it is JSON. */
  readonly head: string;
  /** The terminal for whoever reads it next, as standard input can be read once. */
  readonly again: Terminal;
}

/** @throws {@link BadInput} where there is nothing to be read. */
export async function readOnce(terminal: Terminal, file: string): Promise<OnceRead> {
  const bytes = await readFileOrInput(terminal, file);
  const head = roughText(bytes, 10_000).trimStart();
  return { bytes, head, again: { ...terminal, readInput: async () => bytes } };
}
