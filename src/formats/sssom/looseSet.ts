import Papa from "papaparse";
import type { JsonPath } from "../../model/issue.js";
import type { Note } from "../../model/note.js";
import { limits } from "../../model/primitives.js";
import { describeIssue } from "../../parse/describeIssue.js";
import { asObject, asText, type LooseObject } from "../../parse/loose.js";
import { ParseError } from "../../parse/ParseError.js";
import { decodeText } from "../../reading/text/decodeText.js";
import type { JsonInput } from "../json/jsonOf.js";
import { objectOf } from "../json/objectOf.js";
import { refused } from "../json/refused.js";
import { yamlHeader } from "./yamlHeader.js";

/** What the errors call the document. */
export const sssomSet = "SSSOM mapping set";

/** A set in either form: slots of the set, and mappings each with its place. */
export interface LooseSet {
  readonly set: LooseObject;
  readonly curies: ReadonlyMap<string, string>;
  readonly mappings: readonly { readonly slots: LooseObject; readonly where: Note["where"] }[];
}

/**
 * A mapping set in either form, told by its first character.
 *
 * @throws {@link ParseError} for sssomSet is none.
 */
export function looseSet(input: JsonInput): LooseSet {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) return fromJson(objectOf(sssomSet, input));
  const read = decodeText(input, "input");
  if ("issue" in read) throw new ParseError(sssomSet, [describeIssue(read.issue)]);
  return /^\s*[{[]/u.test(read.text) ? fromJson(objectOf(sssomSet, read.text)) : fromTable(read.text);
}

function fromJson(set: LooseObject): LooseSet {
  if (!Array.isArray(set.mappings)) throw refused(sssomSet, ["mappings"], "a list", "missing");
  const entries = Object.entries(asObject(set.curie_map) ?? {}).flatMap(([prefix, value]) => {
    const base = asText(value) ?? asText(asObject(value)?.prefix_reference);
    return base === undefined ? [] : [[prefix, base] as const];
  });
  const mappings = set.mappings.flatMap((mapping, i) => {
    const slots = asObject(mapping);
    const path: JsonPath = ["mappings", i];
    return slots ? [{ slots, where: { path } }] : [];
  });
  return { set, curies: new Map(entries), mappings };
}

function fromTable(text: string): LooseSet {
  const lines = [];
  let start = 0;
  while (text[start] === "#") {
    const end = text.indexOf("\n", start);
    lines.push(text.slice(start + 1, end === -1 ? undefined : end).replace(/\r$/u, ""));
    start = end === -1 ? text.length : end + 1;
  }
  const isIndented = lines.every((line) => line === "" || line.startsWith(" "));
  const header = yamlHeader(isIndented ? lines.map((line) => line.slice(1)) : lines);
  const curies = header.get("curie_map");
  const body = text.slice(start);
  const delimiter = (body.split("\n", 1)[0] ?? "").includes("\t") ? "\t" : ",";
  const { data } = Papa.parse<string[]>(body, { delimiter });
  const columns = data[0] ?? [];
  for (const column of ["subject_id", "predicate_id", "object_id"]) {
    // A set of literals names texts and has no ids of them.
    if (columns.includes(column) || columns.includes(column.replace("_id", "_label"))) continue;
    throw new ParseError(sssomSet, [
      describeIssue({ code: "missing-column", path: ["input"], column, columns: columns.slice(0, 100) }),
    ]);
  }
  const long = data.findIndex((cells) => cells.some((cell) => cell.length > limits.text));
  if (long !== -1) {
    const length = Math.max(...(data[long] ?? []).map((cell) => cell.length));
    throw new ParseError(sssomSet, [
      describeIssue({ code: "too-long", path: ["input", long + lines.length + 1], length, limit: limits.text }),
    ]);
  }
  const mappings = data.slice(1).flatMap((cells, i) => {
    if (cells.length === 1 && cells[0]?.trim() === "") return [];
    const slots = Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""]));
    return [{ slots, where: { row: lines.length + i + 2 } }];
  });
  return { set: Object.fromEntries(header), curies: curies instanceof Map ? curies : new Map(), mappings };
}
