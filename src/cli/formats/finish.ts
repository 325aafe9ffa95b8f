import { resolve } from "node:path";
import type { Command } from "commander";
import type { Note } from "../../model/note.js";
import { formatPath } from "../../parse/describeIssue.js";
import { BadInput } from "../BadInput.js";
import { jsonText } from "../jsonText.js";
import { notesTable } from "../notesTable.js";
import type { Terminal } from "../Terminal.js";
import { textsOption } from "../textsOption.js";
import { writeFiles } from "../writeFiles.js";
import type { Output } from "./Format.js";

/** Where an answer and its notes go. */
export interface FinishOptions {
  readonly output?: string;
  readonly notes?: string;
  readonly strict?: true;
  readonly allow: readonly string[];
}

const mostNotes = 50;

/** The options that every import and export has; one whose files have options of their own has no `--output`. */
export function addFinishOptions(command: Command, hasOutput = true): Command {
  if (hasOutput) command.option("--output <file>", "write to this file instead of standard output");
  return command
    .option("--notes <file>", "write the notes to this file, as JSON")
    .option("--strict", "take every note for an error, and write nothing")
    .addOption(textsOption("--allow <code>", "with --strict: a note that is none; may be given several times"));
}

/** Wrong usage is refused before anything is read. `others` are files that options of the format name. */
export function checkFinishOptions(
  command: Command,
  { output, notes, allow, strict }: FinishOptions,
  others: { readonly roles?: string; readonly skills?: string } = {},
): void {
  const written = new Map<string, string>();
  for (const [option, file] of Object.entries({ output, notes, roles: others.roles, skills: others.skills })) {
    if (file === undefined) continue;
    const earlier = written.get(resolve(file));
    if (earlier !== undefined) command.error(`error: --${earlier} and --${option} are the same file`);
    written.set(resolve(file), option);
  }
  if (allow.length > 0 && !strict) command.error("error: --allow goes with --strict");
}

/** Writes the files all or none, then the notes, then what goes to standard output. */
export async function finish(
  terminal: Terminal,
  { output, notes: notesFile, strict, allow }: FinishOptions,
  outputs: readonly Output[],
  notes: readonly Note[],
): Promise<void> {
  if (strict) refuseNotes(notes.filter(({ code }) => !allow.includes(code)));
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

function refuseNotes(notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const lines = notes
    .slice(0, mostNotes)
    .map(({ code, message, where }) => `${code}: ${[...placeOf(where), message].join(": ")}`);
  if (notes.length > mostNotes) lines.push(`… and ${notes.length - mostNotes} more`);
  throw new BadInput(`${notes.length === 1 ? "1 note" : `${notes.length} notes`}, and --strict allows none`, lines);
}

function placeOf({ file, sheet, row, column, path = [] }: Note["where"]): string[] {
  const place = [file, sheet, row === undefined ? undefined : `row ${row}`, column].filter(
    (part) => part !== undefined,
  );
  return [...(place.length > 0 ? [place.join(", ")] : []), ...(path.length > 0 ? [formatPath(path)] : [])];
}
