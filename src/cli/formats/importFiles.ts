import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Note } from "../../model/note.js";
import { asObject } from "../../parse/loose.js";
import { ParseError } from "../../parse/ParseError.js";
import { withoutControls } from "../../render/withoutControls.js";
import { issueCount } from "../accepted.js";
import { BadInput } from "../BadInput.js";
import { jsonMistakeIn } from "../jsonMistakeIn.js";
import { nameOfFile, readFileOrInput } from "../readFileOrInput.js";
import { requireSomething } from "../readTable.js";
import type { StrictOptions } from "../refuseNotes.js";
import type { Terminal } from "../Terminal.js";
import { tableIssueLines } from "../tableIssueLines.js";
import type { Format, FormatReader, GivenFile, Imported } from "./Format.js";
import type { FormatOptions } from "./formatOption.js";
import { loaderOf } from "./loaderOf.js";
import { stageLine } from "./stageLine.js";

const mostIssues = 50;
/** As the readers have it, in bytes. */
const largestFile = 100_000_000;

/** What files of a format hold. @throws {@link BadInput} that names the files and what is wrong with them. */
export async function importFiles(
  terminal: Terminal,
  { name, read: reader }: Format & { readonly read: FormatReader },
  paths: readonly string[],
  options: FormatOptions & Partial<StrictOptions>,
): Promise<Imported> {
  const stage = stageLine(terminal);
  const files: GivenFile[] = [];
  try {
    for (const [i, path] of paths.entries()) {
      stage.show(`reading ${withoutControls(nameOfFile(path))} (${i + 1} of ${paths.length})`);
      await refuseLargeFile(path);
      files.push({ name: nameOfFile(path), bytes: await readFileOrInput(terminal, path) });
    }
    stage.show(`understanding ${megabytes(files)} of ${name}`);
    const names = namesOf(reader, files, options);
    const short = shortNames(Object.values(names));
    try {
      const { notes, ...found } = await reader.read(files, options, loaderOf(terminal, options));
      const shown = notes.map((note) => named(note, names, short));
      requireSomething(files.map((file) => file.name).join(", "), found.json, shown);
      return { ...found, notes: [...shown, ...emptiness(found.json, files, notes)] };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      for (const { name: file, bytes } of files) {
        const mistake = jsonMistakeIn(bytes);
        if (mistake !== undefined && reader.files === "one") throw new BadInput(`${file} is not JSON: ${mistake}`);
      }
      const lines = tableIssueLines(error.issues.slice(0, mostIssues), names);
      if (error.issues.length > mostIssues) lines.push(`… and ${error.issues.length - mostIssues} more`);
      const list = files.map((file) => file.name).join(", ");
      throw new BadInput(`${list} cannot be read as ${name}: ${issueCount(error.issues)}`, lines);
    }
  } finally {
    stage.clear();
  }
}

/** A blank template is not a mistake, and an empty answer without a word is one. */
function emptiness(json: unknown, [file]: readonly GivenFile[], notes: readonly Note[]): Note[] {
  const list = Array.isArray(json) ? json : asObject(json)?.courses;
  if (!Array.isArray(list) || list.length > 0) return [];
  const message =
    notes.length > 0
      ? "nothing in it can be read: the other notes say why"
      : "nothing to read stands in it: fill in the rows below the header";
  return [{ code: "nothing-there", message, where: { ...(file && { file: basename(file.name) }) } }];
}

/** What every reader would refuse need not be in memory first. What is not a file is told when it is read. */
async function refuseLargeFile(path: string): Promise<void> {
  const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
  if (found?.isFile() && found.size > largestFile) throw new BadInput(`${path} is too large to read`);
}

function megabytes(files: readonly GivenFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The names of files by what the reader calls them. */
function namesOf(reader: FormatReader, files: readonly GivenFile[], options: FormatOptions): Record<string, string> {
  const { attributes, levels, metadata } = options;
  return {
    ...(reader.files === "several" && Object.fromEntries(files.map(({ name }, i) => [`files[${i}]`, name]))),
    ...(reader.files === "several" && Object.fromEntries(files.map(({ name }) => [basename(name), name]))),
    ...(reader.parameter !== undefined && files[0] && { [reader.parameter]: files[0].name }),
    ...(reader.options.includes("attributes") && attributes !== undefined && { attributes }),
    ...(reader.options.includes("levels") && levels !== undefined && { levels }),
    ...(reader.options.includes("metadata") && metadata !== undefined && { metadata }),
  };
}

/** Files without their folders, where that tells them apart. */
function shortNames(names: readonly string[]): (name: string) => string {
  const distinct = new Set(names);
  return new Set([...distinct].map((name) => basename(name))).size === distinct.size ? basename : (name) => name;
}

function named(note: Note, names: Readonly<Record<string, string>>, short: (name: string) => string): Note {
  const { file } = note.where;
  if (file === undefined) return note;
  return { ...note, where: { ...note.where, file: short(Object.hasOwn(names, file) ? (names[file] ?? file) : file) } };
}
