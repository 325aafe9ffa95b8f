import type { Note } from "../model/note.js";
import { describeIssue } from "../parse/describeIssue.js";
import { ParseError } from "../parse/ParseError.js";
import { decodeText, roughText } from "../reading/text/decodeText.js";
import { workbookKind } from "../reading/workbook/kind/workbookKind.js";
import { issueCount } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { jsonMistakeIn } from "./jsonMistakeIn.js";
import { notesTable } from "./notesTable.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { ReadingOptions } from "./readingOptions.js";
import { noteLines, refuseNotes } from "./refuseNotes.js";
import type { Terminal } from "./Terminal.js";
import { tableIssueLines } from "./tableIssueLines.js";

/** A file that has been read, as a reader of the library takes it. */
export interface FileRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text in the encoding that was asked for, of what is text; else the bytes. */
  readonly source: string | Uint8Array;
}

/**
 * What a reader of the library makes of a file (`-`: standard input), whose notes go to standard error, or with `--strict` end it.
 * `input` is the reader's name for the file.
 *
 * @throws {@link BadInput} that names the file, with everything that is wrong; also where there is something in it and nothing of it is read.
 */
export async function readTable<Value>(
  terminal: Terminal,
  file: string,
  input: string,
  options: Pick<ReadingOptions, "encoding" | "strict" | "allow">,
  read: (file: FileRead) => Promise<{ readonly value: Value; readonly notes: readonly Note[] }>,
): Promise<Value> {
  const bytes = await readFileOrInput(terminal, file);
  const name = nameOfFile(file);
  if (bytes.length < 10_000 && roughText(bytes).trim() === "") throw new BadInput(`${name} is empty`);
  try {
    const { value, notes } = await read({ name, bytes, source: sourceOf(bytes, name, options.encoding) });
    requireSomething(name, value, notes);
    const named = notes.map((note) => ({ ...note, where: { ...note.where, file: name } }));
    refuseNotes(named, options);
    if (named.length > 0) terminal.writeError(notesTable(named, terminal.errorColumns ?? 80));
    return value;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const mistake = jsonMistakeIn(bytes);
    if (mistake !== undefined) throw new BadInput(`${name} is not JSON: ${mistake}`);
    throw new BadInput(`${name} has ${issueCount(error.issues)}`, tableIssueLines(error.issues, { [input]: file }));
  }
}

/** @throws {@link BadInput} where notes say what was in a file, and nothing of it is left. */
export function requireSomething(name: string, value: unknown, notes: readonly Note[]): void {
  if (!Array.isArray(value) || value.length > 0 || notes.length === 0) return;
  const own = notes.map(({ where: { file: _, ...where }, ...note }) => ({ ...note, where }));
  throw new BadInput(`nothing in ${name} can be read`, noteLines(own));
}

/** Text in another encoding than the readers know by themselves, once it is named. @throws {@link BadInput} */
export function sourceOf(bytes: Uint8Array, name: string, encoding: string | undefined): string | Uint8Array {
  const isParquet = new TextDecoder("latin1").decode(bytes.subarray(0, 4)) === "PAR1";
  if (encoding === undefined || isParquet || workbookKind(bytes) !== undefined) return bytes;
  const decoded = decodeText(bytes, name, encoding);
  if ("text" in decoded) return decoded.text;
  throw new BadInput(`${name} ${describeIssue(decoded.issue).message}`);
}
