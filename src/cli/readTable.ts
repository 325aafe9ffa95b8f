import type { Note } from "../model/note.js";
import { formatPath } from "../parse/describeIssue.js";
import { ParseError } from "../parse/ParseError.js";
import { BadInput } from "./BadInput.js";
import { jsonMistakeIn } from "./jsonMistakeIn.js";
import { notesTable } from "./notesTable.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";
import { tableIssueLines } from "./tableIssueLines.js";

const mostLines = 50;

/**
 * What a reader of the library makes of a file (`-`: standard input), whose notes go to standard error. `input` is the
 * reader's name for the file.
 *
 * @throws {@link BadInput} that names the file, with everything that is wrong; also where there is something in it and nothing of it is read.
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
    if (Array.isArray(value) && value.length === 0 && notes.length > 0) {
      throw new BadInput(
        `nothing in ${name} can be read`,
        notes.slice(0, mostLines).map(({ message, where }) => `${placeOf(where)}${message}`),
      );
    }
    if (notes.length > 0) terminal.writeError(notesTable(named, terminal.errorColumns ?? 80));
    return value;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const mistake = jsonMistakeIn(bytes);
    if (mistake !== undefined) throw new BadInput(`${name} is not JSON: ${mistake}`);
    const count = error.issues.length === 1 ? "1 issue" : `${error.issues.length} issues`;
    throw new BadInput(`${name} has ${count}`, tableIssueLines(error.issues, { [input]: file }));
  }
}

function placeOf({ sheet, row, column, path = [] }: Note["where"]): string {
  const parts = [
    ...(sheet === undefined ? [] : [sheet]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [column]),
  ];
  const place = [...parts, ...(path.length > 0 ? [formatPath(path)] : [])].join(", ");
  return place === "" ? "" : `${place}: `;
}
