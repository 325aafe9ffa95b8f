import type { Note } from "../../model/note.js";
import { describeIssue } from "../../parse/describeIssue.js";
import { asObject, asText, elementsOf, type LooseObject } from "../../parse/loose.js";
import { ParseError } from "../../parse/ParseError.js";
import { decodeText } from "../../reading/text/decodeText.js";
import { quoted } from "../../values/quoted.js";
import type { JsonInput } from "../json/jsonOf.js";
import type { Notes } from "../json/Notes.js";
import { objectOf } from "../json/objectOf.js";
import { refused } from "../json/refused.js";
import { contextPrefixes, curieMap } from "./prefixes.js";
import type { SssomNoteCode } from "./sssomNotes.js";
import { type LooseMapping, sssomSet } from "./sssomSet.js";
import { tableMappings } from "./tableMappings.js";
import { type HeaderValue, yamlHeader } from "./yamlHeader.js";

/** A set in either form: slots of the set, the prefixes of its addresses, and mappings each with its place. */
export interface LooseSet {
  readonly set: LooseObject;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly mappings: readonly LooseMapping[];
}

/**
 * A mapping set in either form, told by its first character, with the metadata that is kept in a file beside it.
 *
 * @throws {@link ParseError} for anything else.
 */
export function looseSet(input: JsonInput, metadata: JsonInput | undefined, notes: Notes<SssomNoteCode>): LooseSet {
  const inside = opened(input, notes);
  if (metadata === undefined) return inside;
  const beside = metadataOf(metadata, notes);
  for (const [slot, value] of Object.entries(beside.set)) {
    const own = inside.set[slot];
    if (own === undefined || slot === "curie_map" || JSON.stringify(own) === JSON.stringify(value)) continue;
    const message = `${quoted(slot)} of the metadata beside the set is not that of the set; the set's counts`;
    notes.add("metadata-disagrees", message, { file: "metadata" });
  }
  return {
    set: { ...beside.set, ...inside.set },
    prefixes: new Map([...beside.prefixes, ...inside.prefixes]),
    mappings: inside.mappings,
  };
}

function opened(input: JsonInput, notes: Notes<SssomNoteCode>): LooseSet {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) return fromJson(objectOf(sssomSet, input), notes);
  const text = textOf(input, "input");
  return /^\s*[{[]/u.test(text) ? fromJson(objectOf(sssomSet, text), notes) : fromTable(text, notes);
}

function textOf(input: string | Uint8Array, file: string): string {
  const read = decodeText(input, file);
  if ("issue" in read) throw new ParseError(sssomSet, [describeIssue(read.issue)]);
  return read.text;
}

function fromJson(set: LooseObject, notes: Notes<SssomNoteCode>): LooseSet {
  if (!Array.isArray(set.mappings)) {
    const received = set.mappings === undefined ? "missing" : typeof set.mappings;
    throw refused(sssomSet, ["mappings"], "a list", received);
  }
  const mappings: LooseMapping[] = [];
  for (const [mapping, path] of elementsOf(set.mappings, ["mappings"])) {
    const slots = asObject(mapping);
    if (slots) mappings.push({ slots, where: { path } });
    else notes.add("mapping-incomplete", "a mapping that is not an object is left out", { path });
  }
  return { set, prefixes: prefixesOf(set, notes), mappings };
}

/** The metadata beside a table: YAML, or JSON. */
function metadataOf(input: JsonInput, notes: Notes<SssomNoteCode>): Pick<LooseSet, "set" | "prefixes"> {
  const text = typeof input === "string" || input instanceof Uint8Array ? textOf(input, "metadata") : undefined;
  const set =
    text === undefined || /^\s*\{/u.test(text)
      ? objectOf(sssomSet, text ?? input)
      : headerOf(text.split(/\r\n|\n|\r/u), notes, { file: "metadata" });
  return { set, prefixes: prefixesOf(set, notes) };
}

function fromTable(text: string, notes: Notes<SssomNoteCode>): LooseSet {
  const lines: string[] = [];
  let start = 0;
  while (text[start] === "#") {
    const end = /\r\n|\n|\r|$/u.exec(text.slice(start, start + 100_000)) ?? { index: 100_000, 0: "" };
    lines.push(text.slice(start + 1, start + end.index));
    start += end.index + end[0].length;
  }
  const isIndented = lines.every((line) => line === "" || line.startsWith(" "));
  const set = headerOf(isIndented ? lines.map((line) => line.slice(1)) : lines, notes, {});
  const mappings = tableMappings(text.slice(start), lines.length, notes);
  return { set, prefixes: prefixesOf(set, notes), mappings };
}

function headerOf(lines: readonly string[], notes: Notes<SssomNoteCode>, where: Note["where"]): LooseObject {
  const { values, unread } = yamlHeader(lines);
  for (const at of unread)
    notes.add("header-not-read", "a line of the metadata is not read", { ...where, row: at + 1 });
  const plain = ([slot, value]: readonly [string, HeaderValue]) =>
    [slot, value instanceof Map ? Object.fromEntries(value) : value] as const;
  return Object.fromEntries([...values].map(plain));
}

function prefixesOf(set: LooseObject, notes: Notes<SssomNoteCode>): ReadonlyMap<string, string> {
  return new Map([...contextPrefixes(set["@context"], notes), ...curieMap(set.curie_map, notes)]);
}

/** A slot of the set as a text, which a number is too; of a list of one, the one. */
export function slotText(set: LooseObject, slot: string): string {
  const given = Object.hasOwn(set, slot) ? set[slot] : undefined;
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  return typeof value === "number" ? String(value) : (asText(value) ?? "");
}
