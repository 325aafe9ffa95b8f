import type { Framework } from "../model/framework.js";
import type { Note } from "../model/note.js";
import { asObject } from "../parse/loose.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseFramework } from "../parse/parseFramework.js";
import { roughText } from "../reading/text/decodeText.js";
import { accepted } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import type { FormatReader } from "./formats/Format.js";
import { notesTable } from "./notesTable.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import { readJson } from "./readJson.js";
import { refuseNotes, type StrictOptions } from "./refuseNotes.js";
import type { Terminal } from "./Terminal.js";

/**
 * The framework in a file, or without one the bundled UK framework. The file is our JSON, or one file of any format of frameworks
 * that the library reads: its content tells which.
 *
 * @throws {@link BadInput}
 */
export async function readFramework(
  terminal: Terminal,
  file: string | undefined,
  strictness: StrictOptions = { allow: [] },
): Promise<Framework> {
  if (file === undefined) {
    const { uk } = await import("../uk/index.js"); // Only who asks for it waits for it.
    return uk;
  }
  const bytes = await readFileOrInput(terminal, file);
  const read: Terminal = { ...terminal, readInput: async () => bytes }; // Standard input is read once.
  const isJson = /^[\s\uFEFF]*[[{]/.test(roughText(bytes, 1_000));
  const json = isJson ? await readJson(read, file) : undefined;
  const { formatsKnown } = await import("./formats/formatsKnown.js");
  const readers = formatsKnown.flatMap(({ read: reader }) =>
    reader?.noun === "framework" && reader.files === "one" && !reader.required ? [reader] : [],
  );
  if (isJson) {
    const foreign = readers.find(({ isIts }) => isIts?.(asObject(json) ?? {}));
    if (foreign === undefined) return accepted(file, safeParseFramework(json));
  }
  const name = nameOfFile(file);
  const tried: string[] = [];
  for (const reader of readers) {
    if (isJson ? !reader.isIts?.(asObject(json) ?? {}) : reader.isIts) continue;
    const found = await attempt(read, { name, bytes }, reader);
    if (typeof found === "string") tried.push(found);
    else {
      refuseNotes(found.notes, strictness);
      if (found.notes.length > 0) terminal.writeError(notesTable(found.notes, terminal.errorColumns ?? 80));
      return found.framework;
    }
  }
  throw new BadInput(
    `${name} is not a framework in any format that is known: import it by its format first, see ddat-skills formats`,
    tried,
  );
}

/** The framework that a reader finds, or why it finds none. */
async function attempt(
  terminal: Terminal,
  file: { readonly name: string; readonly bytes: Uint8Array },
  reader: FormatReader,
): Promise<{ readonly framework: Framework; readonly notes: readonly Note[] } | string> {
  try {
    const { loaderOf } = await import("./formats/loaderOf.js");
    const { holds, notes } = await reader.read([file], {}, loaderOf(terminal, {}));
    const named = notes.map((note) => ({ ...note, where: { ...note.where, file: file.name } }));
    return holds.framework ? { framework: holds.framework, notes: named } : `as ${reader.reads}: no framework is in it`;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const [first] = error.issues;
    return `as ${reader.reads}: ${first?.message ?? error.message}`;
  }
}
