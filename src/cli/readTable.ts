import type { Note } from "../model/note.js";
import { ParseError } from "../parse/ParseError.js";
import { BadInput } from "./BadInput.js";
import { jsonMistake } from "./jsonMistake.js";
import { notesTable } from "./notesTable.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";
import { tableIssueLines } from "./tableIssueLines.js";

/**
 * What a reader of the library makes of a file (`-`: standard input), whose notes go to standard error. `input` is the
 * reader's name for the file.
 *
 * @throws {@link BadInput} that names the file, with everything that is wrong.
 */
export async function readTable<Value>(
  terminal: Terminal,
  file: string,
  input: string,
  read: (bytes: Uint8Array) => Promise<{ readonly value: Value; readonly notes: readonly Note[] }>,
): Promise<Value> {
  const bytes = await readFileOrInput(terminal, file);
  const name = nameOfFile(file);
  try {
    const { value, notes } = await read(bytes);
    const named = notes.map((note) => ({ ...note, where: { ...note.where, file: name } }));
    if (notes.length > 0) terminal.writeError(notesTable(named, terminal.errorColumns ?? 80));
    return value;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const mistake = mistakeIn(bytes);
    if (mistake !== undefined) throw new BadInput(`${name} is not JSON: ${mistake}`);
    const count = error.issues.length === 1 ? "1 issue" : `${error.issues.length} issues`;
    throw new BadInput(`${name} has ${count}`, tableIssueLines(error.issues, { [input]: file }));
  }
}

/** Where and how a text that begins as JSON does stops being JSON. */
function mistakeIn(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const mistake = /^\s*[[{]/.test(text) ? jsonMistake(text) : undefined;
  if (mistake === undefined) return undefined;
  const lines = text.slice(0, mistake.offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}: ${mistake.message}`;
}
