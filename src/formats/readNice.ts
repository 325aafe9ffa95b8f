import type { Framework } from "../model/framework.js";
import type { Note } from "../model/note.js";
import type { Role } from "../model/role.js";
import type { Skill } from "../model/skill.js";
import type { SkillGroup } from "../model/skillGroup.js";
import { asObject, objectsOf } from "../parse/loose.js";
import { quoted } from "../values/quoted.js";
import { JsonReading } from "./json/JsonReading.js";
import type { JsonInput } from "./json/jsonOf.js";
import { objectOf } from "./json/objectOf.js";
import { refused } from "./json/refused.js";
import { vouched } from "./json/vouched.js";
import { type NiceElement, type NiceNoteCode, niceElements, niceKeys } from "./nice/niceElements.js";
import { oneRung, oneRungMessage } from "./oneRung.js";

export type { NiceNoteCode };

const what = "NICE document";

/**
 * Reads the NICE Workforce Framework for Cybersecurity, as NIST publishes it in JSON: bare, as 2.0.0 is, or in the
 * envelope of the CPRT export, as 2.1.0 is.
 *
 * Categories are role families, work roles are roles of one level, knowledge and skill statements are skills, and
 * competency areas are groups. The tasks of a work role stand in the description of its level, a line a task. The
 * framework has no levels: it gets a scale of one rung.
 *
 * @throws {@link ParseError} for a source that is not such a document.
 * @example
 * ```ts
 * import { readNice } from "ddat-skills/formats";
 *
 * const element = (element_type: string, element_identifier: string, title: string, text: string) =>
 *   ({ element_type, element_identifier, title, text });
 * const { framework } = readNice({
 *   documents: [{ doc_identifier: "MADE-UP", name: "A made-up framework", version: "9" }],
 *   elements: [
 *     element("category", "KI", "Kitchen", ""),
 *     element("work_role", "KI-1", "Baker", "Bakes."),
 *     element("skill", "S1", "", "Skill in baking"),
 *   ],
 *   relationships: [
 *     { source_element_identifier: "KI", dest_element_identifier: "KI-1" },
 *     { source_element_identifier: "KI-1", dest_element_identifier: "S1" },
 *   ],
 * });
 * console.log(framework.roles[0]?.levels[0]?.needs); // [ { skill: 'S1' } ]
 * ```
 */
export function readNice(input: JsonInput): {
  readonly framework: Framework;
  readonly notes: readonly Note<NiceNoteCode>[];
} {
  const outer = objectOf(what, input);
  const response = asObject(outer.response);
  const root = response ? (asObject(response.elements) ?? response) : outer;
  const at = response ? ["response", "elements"] : [];
  if (!Array.isArray(root.elements)) throw refused(what, [...at, "elements"], "a list", "missing");
  const reading = new JsonReading<NiceNoteCode>();
  reading.unread(outer, response ? { response: { object: { requestType: "any", elements: "any" } } } : niceKeys);
  if (response) reading.unread(root, niceKeys, at);
  reading.refuse(what);
  const document = asObject(Array.isArray(root.documents) ? root.documents[0] : undefined) ?? {};
  const documentAt = [...at, "documents", 0];
  for (const [, path] of [...objectsOf(root.documents, [...at, "documents"])].slice(1))
    reading.note("unused-field", "documents after the first are not read", path);
  const version = reading.id(document, "version", documentAt) ?? reading.id(document, "doc_identifier", documentAt);
  if (version === undefined)
    reading.note("version-not-given", "the document does not name its release; called undated", documentAt);
  const { ofType, linked } = niceElements(root, at, reading);

  const skillGroups = ofType("competency_area").map(
    (area): SkillGroup => ({ id: area.id, name: area.name, ...described(area.text) }),
  );
  const groupOf = new Map<NiceElement, string>();
  for (const area of ofType("competency_area")) {
    for (const element of [...linked(area, "knowledge"), ...linked(area, "skill")]) {
      if (!groupOf.has(element)) groupOf.set(element, area.id);
      else
        reading.note("several-groups", "a statement is in several competency areas; the first is kept", element.path);
    }
  }
  const skills = [...ofType("knowledge"), ...ofType("skill")].map((element): Skill => {
    const group = groupOf.get(element);
    return {
      id: element.id,
      name: element.name,
      ...(group !== undefined && { group }),
      ...described(element.title === "" ? "" : element.text),
    };
  });
  const familyOf = new Map<NiceElement, string>();
  for (const category of ofType("category")) {
    for (const role of linked(category, "work_role")) {
      if (!familyOf.has(role)) familyOf.set(role, category.id);
      else reading.note("several-groups", "a work role is in several categories; the first is kept", role.path);
    }
  }
  const roleFamilies = ofType("category").map(({ id, name, text }) => ({ id, name, ...described(text) }));
  const roles = ofType("work_role").flatMap((element): Role[] => {
    const family = familyOf.get(element);
    if (family === undefined) {
      reading.note("no-family", `${quoted(element.name)} is in no category; left out`, element.path);
      return [];
    }
    const { id, name, text } = element;
    const needs = [...linked(element, "knowledge"), ...linked(element, "skill")].map((need) => ({ skill: need.id }));
    const tasks = linked(element, "task").map((task) => `- ${task.text}`);
    return [{ id, name, family, ...described(text), levels: [{ id, name, ...described(tasks.join("\n")), needs }] }];
  });
  for (const { path } of ofType("opm_code"))
    reading.note("opm-code", "the codes of the Office of Personnel Management are not read", path);
  reading.note("no-levels", oneRungMessage);
  const title = reading.name(document, "name", documentAt);
  const source = reading.url(document, "website", documentAt);
  reading.refuse(what);
  const framework = vouched(what, {
    id: "nist-nice",
    title: title ?? "NICE Workforce Framework for Cybersecurity",
    version: version ?? "undated",
    publisher: "National Institute of Standards and Technology",
    licence: { name: "Public domain in the United States" },
    ...(source !== undefined && { source }),
    language: "en-US",
    levels: oneRung,
    ...(skillGroups.length > 0 && { skillGroups }),
    skills,
    roleFamilies,
    roles,
  });
  return { framework, notes: reading.notes };
}

function described(text: string): { readonly description?: string } {
  return text === "" ? {} : { description: text };
}
