import type { Command } from "commander";
import type { Note } from "../../model/note.js";
import { BadInput } from "../BadInput.js";
import { checkFiles } from "../checkFiles.js";
import { jsonText } from "../jsonText.js";
import { notesTable } from "../notesTable.js";
import { addStrictOptions, checkStrict } from "../readingOptions.js";
import { refuseNotes, type StrictOptions } from "../refuseNotes.js";
import type { Terminal } from "../Terminal.js";
import { writeFiles } from "../writeFiles.js";
import type { Output } from "./Format.js";

/** Where an answer and its notes go. */
export interface FinishOptions extends StrictOptions {
  readonly output?: string;
  readonly notes?: string;
}

/** The options that every import and export has; one whose files have options of their own has no `--output`. */
export function addFinishOptions(command: Command, hasOutput = true): Command {
  if (hasOutput) command.option("--output <file>", "write to this file instead of standard output");
  return addStrictOptions(command.option("--notes <file>", "write the notes to this file, as JSON"));
}

/** Wrong usage is refused before anything is read. `others` are files that options of the format name to be written. */
export function checkFinishOptions(
  command: Command,
  inputs: readonly (string | undefined)[],
  { output, notes, ...strictness }: FinishOptions,
  { roles, skills }: { readonly roles?: string; readonly skills?: string } = {},
): void {
  checkFiles(command, inputs, { output, notes, roles, skills });
  checkStrict(command, strictness);
}

/** Writes the files all or none, then the notes, then what goes to standard output. */
export async function finish(
  terminal: Terminal,
  { output, notes: notesFile, ...strictness }: FinishOptions,
  outputs: readonly Output[],
  notes: readonly Note[],
): Promise<void> {
  refuseNotes(notes, strictness);
  const placed = outputs.map(({ file = output, content }) => ({ file, content }));
  const texts: string[] = [];
  const files = placed.flatMap(({ file, content }) => {
    if (file !== undefined) return [{ file, text: content }];
    if (typeof content !== "string") throw new BadInput("a workbook needs a file: name it with --output");
    texts.push(content);
    return [];
  });
  await writeFiles([...files, ...(notesFile === undefined ? [] : [{ file: notesFile, text: jsonText(notes) }])]);
  if (notes.length > 0) terminal.writeError(notesTable(notes, terminal.columns ?? 80));
  for (const text of texts) terminal.writeOutput(text);
}
