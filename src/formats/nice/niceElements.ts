import type { JsonPath } from "../../model/issue.js";
import { limits } from "../../model/limits.js";
import { asText, type LooseObject, objectsOf } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import { cleanText } from "../cleanText.js";
import type { JsonKeys } from "../json/JsonKeys.js";
import type { JsonNoteCode, JsonReading } from "../json/JsonReading.js";

/** What the reader of NICE documents mends, drops or decides. */
export type NiceNoteCode =
  | JsonNoteCode
  | "version-not-given"
  | "element-incomplete"
  | "duplicate-element"
  | "dangling-relationship"
  | "blanks"
  | "no-family"
  | "several-groups"
  | "opm-code"
  | "no-levels";

/** What is read of a document. Documents and types of relationships say nothing here: there is one of each. */
export const niceKeys: JsonKeys = {
  documents: { list: { doc_identifier: "text", name: "text", version: "text", website: "text" } },
  relationship_types: "any",
  elements: {
    list: { element_type: "text", element_identifier: "text", title: "text", text: "text", doc_identifier: "any" },
  },
  relationships: {
    list: {
      source_element_identifier: "text",
      dest_element_identifier: "text",
      source_doc_identifier: "any",
      dest_doc_identifier: "any",
      relationship_identifier: "any",
      provenance_doc_identifier: "any",
    },
  },
};

/** The relationships that are read, by the types of their ends; any type may lead to its place in the order. */
const linksRead: ReadonlyMap<string, readonly string[]> = new Map([
  ["category", ["work_role"]],
  ["work_role", ["knowledge", "skill", "task", "opm_code"]],
  ["competency_area", ["knowledge", "skill"]],
]);
const typesRead = new Set([...linksRead.keys(), ...[...linksRead.values()].flat(), "sort"]);

export interface NiceElement {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly text: string;
  /** The title; the text of an element without one. */
  readonly name: string;
  readonly path: JsonPath;
}

export interface NiceElements {
  /** The elements of a type in the display order of the document, or in that of the file. */
  readonly ofType: (type: string) => readonly NiceElement[];
  /** The elements of a type that an element leads to. */
  readonly linked: (element: NiceElement, type: string) => readonly NiceElement[];
}

/** The elements and relationships of a document. Only the types of the ends of a relationship say what it means. */
export function niceElements(root: LooseObject, at: JsonPath, reading: JsonReading<NiceNoteCode>): NiceElements {
  const elements = new Map<string, NiceElement>();
  for (const [raw, path] of objectsOf(root.elements, [...at, "elements"])) {
    const id = reading.id(raw, "element_identifier", path);
    const type = reading.id(raw, "element_type", path);
    const title = clean(reading.name(raw, "title", path), [...path, "title"]);
    const text = clean(reading.text(raw, "text", path), [...path, "text"]);
    const name = title === "" ? text : title;
    if (id === undefined || type === undefined || (name === "" && type !== "opm_code")) {
      reading.note("element-incomplete", "the element has no identifier, no type or no words; left out", path);
    } else if (elements.has(id)) {
      reading.note("duplicate-element", `the identifier ${quoted(id)} is taken; the first is kept`, path);
    } else if (name.length > limits.name) {
      reading.issues.push({ code: "too-long", path, length: name.length, limit: limits.name });
    } else {
      elements.set(id, { id, type, title, text, name, path });
      if (!typesRead.has(type))
        reading.note("unused-field", `elements of the type ${JSON.stringify(type.slice(0, 60))} are not read`, path);
    }
  }

  const targets = new Map<NiceElement, Map<string, Set<NiceElement>>>();
  for (const [raw, path] of objectsOf(root.relationships, [...at, "relationships"])) {
    const ends = [asText(raw.source_element_identifier) ?? "", asText(raw.dest_element_identifier) ?? ""];
    const [source, target] = ends.map((end) => elements.get(end));
    if (!source || !target) {
      const missing = JSON.stringify((source ? ends[1] : ends[0])?.slice(0, limits.id));
      reading.note("dangling-relationship", `no element has the identifier ${missing}; left out`, path);
      continue;
    }
    if (target.type !== "sort" && !linksRead.get(source.type)?.includes(target.type)) {
      const kind = `${source.type} to ${target.type}`.slice(0, 100);
      reading.note("unused-field", `relationships from ${kind} are not read`, path);
    }
    const byType = targets.get(source) ?? new Map<string, Set<NiceElement>>();
    targets.set(source, byType);
    byType.set(target.type, (byType.get(target.type) ?? new Set()).add(target));
  }
  const linked = (element: NiceElement, type: string) => inOrder([...(targets.get(element)?.get(type) ?? [])]);

  const byType = new Map<string, NiceElement[]>();
  for (const element of elements.values()) {
    const present = byType.get(element.type);
    if (present) present.push(element);
    else byType.set(element.type, [element]);
  }
  return { ofType: (type) => inOrder(byType.get(type) ?? []), linked };

  /** Elements of the type `sort` hold the order of what leads to them; ids order the statements, as the document does. */
  function inOrder(list: readonly NiceElement[]): NiceElement[] {
    const key = (element: NiceElement) => {
      const [sort] = targets.get(element)?.get("sort") ?? [];
      return sort?.title ?? `~${element.id}`; // Behind all that has a number.
    };
    const keyed = list.map((element) => ({ element, by: key(element) }));
    return keyed.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)).map(({ element }) => element);
  }

  function clean(raw: string | undefined, path: JsonPath): string {
    if (raw === undefined) return "";
    const { text, hadBlanks, hadInvisible } = cleanText(raw);
    if (hadBlanks || hadInvisible) reading.note("blanks", "blanks or characters nobody sees in or around a text", path);
    return text;
  }
}
