import { BadInput } from "./BadInput.js";
import { jsonMistake } from "./jsonMistake.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import { systemErrorReason } from "./systemErrorReason.js";
import type { Terminal } from "./Terminal.js";

/**
 * What a JSON file (`-`: standard input) holds.
 *
 * @throws {@link BadInput} that names the file and, of a mistake in the JSON, its line and column.
 */
export async function readJson(terminal: Terminal, file: string): Promise<unknown> {
  const name = nameOfFile(file);
  const text = decode(await readFileOrInput(terminal, file), name);
  if (text.trim() === "") throw new BadInput(`${name} is empty`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const mistake = error instanceof SyntaxError ? jsonMistake(text) : undefined;
    if (mistake === undefined) throw error;
    const lines = text.slice(0, mistake.offset).split("\n");
    const column = (lines.at(-1) ?? "").length + 1;
    throw new BadInput(`${name} is not JSON: line ${lines.length}, column ${column}: ${mistake.message}`);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = error instanceof TypeError ? "is not UTF-8 text: save it as UTF-8" : systemErrorReason(error);
    if (reason === undefined) throw error;
    throw new BadInput(`${name} ${reason}`);
  }
}
