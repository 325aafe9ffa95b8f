import type { Framework } from "../../model/framework.js";
import type { WorkforceMap } from "./findFields.js";
import { type Intake, personFields } from "./Intake.js";
import type { ReadProgress } from "./readProgress.js";
import { longestLine, textLines } from "../../reading/text/textLines.js";
import type { TextPiece } from "../../reading/text/textPieces.js";
import type { WorkforceNotes } from "./WorkforceNotes.js";

/** Takes the lines of a JSON Lines text, a person each: what `add` of a builder takes, or a `Profile`. */
export async function readJsonLines(
  framework: Framework,
  pieces: AsyncIterable<TextPiece>,
  map: WorkforceMap,
  intake: Intake,
  notes: WorkforceNotes,
  onProgress: (progress: ReadProgress) => void,
): Promise<void> {
  const reading: Reading = {
    framework,
    person: map.person ?? "person",
    about: personFields.map((field) => ({ field, key: map[field] ?? field })),
    known: new Set(["has", "framework", "assessments", map.person ?? "person"]),
    intake,
    notes,
  };
  for (const { key } of reading.about) reading.known.add(key);
  for await (const { lines, firstLine, bytes } of textLines(pieces)) {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (line !== undefined && line.trim() === "") continue;
      intake.rows++;
      if (!takeLine(reading, line, firstLine + i)) intake.refused++;
    }
    onProgress({ bytes, rows: intake.rows });
  }
}

interface Reading {
  readonly framework: Framework;
  readonly person: string;
  readonly about: readonly { readonly field: (typeof personFields)[number]; readonly key: string }[];
  /** The keys of a line that are read, and those of a profile that say nothing more. */
  readonly known: Set<string>;
  readonly intake: Intake;
  readonly notes: WorkforceNotes;
}

type JsonObject = { readonly [key: string]: unknown };

/** Takes one line; `false`, with a note, where it is left out. */
function takeLine(
  { framework, person: personKey, about, known, intake, notes }: Reading,
  text: string | undefined,
  line: number,
): boolean {
  const parsed = parsedLine(text);
  if (typeof parsed === "string") {
    notes.add("malformed-row", `${parsed}; left out`, line);
    return false;
  }
  const { has } = parsed;
  const name = own(parsed, personKey);
  if (!isObject(has)) {
    notes.add("malformed-row", "has does not map skills to levels; left out", line, "has");
    return false;
  }
  if (name !== undefined && name !== null && typeof name !== "string") {
    notes.add("invalid-name", "a person has to be a text; left out", line, personKey);
    return false;
  }
  if (parsed.framework !== undefined && !isSame(framework, parsed.framework)) {
    const message = `the profile is not of ${framework.id} ${framework.version}; left out, carry it over first`;
    notes.add("other-framework", message, line, "framework");
    return false;
  }
  const person = intake.personOnce(name ?? "", line, personKey);
  if (person < 0) return false;
  for (const { field, key } of about) {
    const value = own(parsed, key);
    if (typeof value === "string") intake.about(person, field, value, line, key);
    else if (value !== undefined && value !== null) notes.add("not-read", "it is no text; not read", line, key);
  }
  for (const key of Object.keys(parsed)) {
    if (!known.has(key)) notes.add("unused-column", "the key is not read", line, key.slice(0, 200));
  }
  takeSkills(has, person, line, intake, notes);
  return true;
}

function takeSkills(has: JsonObject, person: number, line: number, intake: Intake, notes: WorkforceNotes): void {
  for (const key of Object.keys(has)) {
    const { place, code, message } = intake.meanings.skill(key);
    const level = has[key];
    if (place < 0) notes.add(code ?? "unknown-skill", message ?? "", line, "has");
    else if (level === null) intake.hold(person, place, 0, line, key);
    else if (typeof level === "string") intake.heldAt(person, place, level, line, key);
    else if (typeof level === "number") intake.heldAt(person, place, String(level), line, key);
    else notes.add("not-read", "it is no level; taken as not assessed", line, key);
  }
}

function parsedLine(text: string | undefined): JsonObject | string {
  if (text === undefined) return `the line is longer than ${longestLine} characters`;
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : "the line is no JSON object";
  } catch {
    return "the line is not JSON";
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key of the line itself, whatever objects inherit. */
function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isSame({ id, version }: Framework, reference: unknown): boolean {
  return isObject(reference) && reference.id === id && reference.version === version;
}
