import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import type { Note } from "../model/note.js";
import type { Skill } from "../model/skill.js";
import type { SkillLevel } from "../model/skillLevel.js";
import { asObject, asText, elementsOf, type LooseObject } from "../parse/loose.js";
import { quoted } from "../values/quoted.js";
import type { JsonKeys } from "./json/JsonKeys.js";
import { type JsonNoteCode, JsonReading } from "./json/JsonReading.js";
import type { JsonInput } from "./json/jsonOf.js";
import { objectOf } from "./json/objectOf.js";
import { refused } from "./json/refused.js";
import { vouched } from "./json/vouched.js";
import { slug } from "./slug.js";
import { grouped } from "./ukCsv/grouped.js";

/** What the reader of DigComp mends, drops or decides. */
export type DigcompNoteCode =
  | JsonNoteCode
  | "version-not-given"
  | "node-incomplete"
  | "duplicate-node"
  | "unknown-competence"
  | "unknown-level"
  | "repeated-level"
  | "not-read";

/** What the file does not say, and what is taken as the descriptors. */
export interface DigcompOptions {
  /** The release. Absent: 3.0, which has this layout. */
  readonly version?: string;
  /** BCP 47 tag of the language the file is in. */
  readonly language?: string;
  /** What describes a skill at a level: the competence statements (the default), or the finer learning outcomes. */
  readonly descriptors?: "statements" | "outcomes";
}

const what = "DigComp document";

/**
 * Reads the data supplement of DigComp 3.0, the digital competence framework for citizens of the European Commission:
 * competences are skills, areas are groups, and the four levels (Basic to Highly advanced) are the scale. It has no roles.
 *
 * The file looks like JSON-LD and is read as plain JSON, as its terms have no addresses.
 *
 * @throws {@link ParseError} for a source that is not such a document.
 * @example
 * ```ts
 * import { readDigcomp } from "ddat-skills/formats";
 *
 * const { framework } = readDigcomp({
 *   "@graph": [
 *     { "@type": "CompetenceArea", "@id": "CompetenceArea/1", name: "Baking" },
 *     { "@type": "Competence", "@id": "Competence/1.1", name: "Kneading", competence_area_id: "CompetenceArea/1" },
 *     { "@type": "ProficiencyLevel", "@id": "ProficiencyLevel/Basic_1", four_levels_name: "Basic", eight_levels_mapping: 1 },
 *     {
 *       "@type": "CompetenceStatement",
 *       "@id": "CompetenceStatement/CS1.1.01",
 *       description: "Kneads dough.",
 *       competence_id: "Competence/1.1",
 *       four_levels_proficiency_name: "ProficiencyLevel/Basic",
 *     },
 *   ],
 * });
 * console.log(framework.skills[0]?.descriptors); // { basic: [ 'Kneads dough.' ] }
 * ```
 */
export function readDigcomp(
  input: JsonInput,
  options: DigcompOptions = {},
): { readonly framework: Framework; readonly notes: readonly Note<DigcompNoteCode>[] } {
  requireOptions("readDigcomp", options, ["version", "language", "descriptors"]);
  const root = objectOf(what, input);
  if (!Array.isArray(root["@graph"])) throw refused(what, ["@graph"], "a list", "missing");
  const reading = new JsonReading<DigcompNoteCode>();
  reading.unread(root, { "@context": "any", "@graph": "any" });
  const nodes = grouped(nodesOf(root, reading), ({ type }) => type);
  const ofType = (type: string): readonly DigcompNode[] => nodes.get(type) ?? [];

  const groups = ofType("CompetenceArea").map(({ id, raw, path }) => ({ id: localId(id), ...named(raw, path) }));
  const levels = readLevels(ofType("ProficiencyLevel"), reading);
  const [type, other] =
    options.descriptors === "outcomes"
      ? ["LearningOutcome", "CompetenceStatement"]
      : ["CompetenceStatement", "LearningOutcome"];
  const linesOf = readDescriptors(ofType(type), levels, reading);
  const areas = new Set(groups.map(({ id }) => id));
  const skills = ofType("Competence").map(({ id, raw, path }): Skill => {
    const area = localId(asText(raw.competence_area_id) ?? "");
    const lines = linesOf.get(id);
    linesOf.delete(id);
    return {
      id: localId(id),
      ...named(raw, path),
      ...(areas.has(area) && { group: area }),
      ...(lines && { descriptors: Object.fromEntries(levels.flatMap((level) => ofLevel(lines, level.id))) }),
    };
  });
  for (const id of linesOf.keys())
    reading.note("unknown-competence", `no competence is ${quoted(id)}; its lines are left out`);
  for (const [unread, list] of nodes) {
    const keys = unread === other || !Object.hasOwn(keysOf, unread) ? undefined : keysOf[unread];
    for (const { raw, path } of list) {
      if (keys) reading.unread(raw, { "@type": "text", "@id": "text", ...keys }, path);
      else reading.note("not-read", `nodes of the type ${unread.slice(0, 60)} are not read`, path);
    }
  }
  if (options.version === undefined) {
    reading.note("version-not-given", "the file does not name its release; taken as 3.0, whose layout it has");
  }
  if (levels.length === 0) throw refused(what, ["@graph"], "nodes of the type ProficiencyLevel", "none");
  reading.refuse(what);
  const framework = vouched(what, {
    id: "eu-digcomp",
    title: "DigComp: the Digital Competence Framework for Citizens",
    version: options.version ?? "3.0",
    publisher: "European Commission, Joint Research Centre",
    licence: {
      name: "CC BY 4.0 or CC BY-SA 4.0: the publisher's pages disagree, confirm before reuse",
      attribution: "DigComp, European Commission, Joint Research Centre",
    },
    ...(options.language !== undefined && { language: options.language }),
    levels,
    skillGroups: groups,
    skills,
    roleFamilies: [],
    roles: [],
  });
  return { framework, notes: reading.notes };

  function named(raw: LooseObject, path: JsonPath): { readonly name: string; readonly description?: string } {
    const description = reading.text(raw, "description", path);
    return { name: reading.name(raw, "name", path) ?? "", ...(description !== undefined && { description }) };
  }
}

/** What is read of a node, by its type. The area of a statement is that of its competence. */
const statement = {
  description: "text",
  competence_id: "text",
  competence_area_id: "any",
  four_levels_proficiency_name: "text",
} as const satisfies JsonKeys;
const keysOf: Readonly<Record<string, JsonKeys>> = {
  CompetenceArea: { name: "text", description: "text" },
  Competence: { name: "text", description: "text", competence_area_id: "text" },
  ProficiencyLevel: { four_levels_name: "text", four_levels_description: "text", eight_levels_mapping: "number" },
  CompetenceStatement: statement,
  LearningOutcome: statement,
};

interface DigcompNode {
  readonly id: string;
  readonly type: string;
  readonly raw: LooseObject;
  readonly path: JsonPath;
}

function nodesOf(root: LooseObject, reading: JsonReading<DigcompNoteCode>): DigcompNode[] {
  const nodes = new Map<string, DigcompNode>();
  for (const [node, path] of elementsOf(root["@graph"], ["@graph"])) {
    const raw = asObject(node) ?? {};
    const [type, id] = [reading.id(raw, "@type", path), reading.id(raw, "@id", path)];
    const isNamed = type !== "CompetenceArea" && type !== "Competence" ? true : asText(raw.name)?.trim();
    if (type === undefined || id === undefined || !isNamed) {
      reading.note("node-incomplete", "the node has no type, no id or no name; left out", path);
    } else if (nodes.has(id)) reading.note("duplicate-node", `the id ${quoted(id)} is taken; the first is kept`, path);
    else nodes.set(id, { id, type, raw, path });
  }
  return [...nodes.values()];
}

/** `Competence/1.1` is `1.1`. */
function localId(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** The levels of four in the order of those of eight; statements name them, though no node has that id. */
function readLevels(nodes: readonly DigcompNode[], reading: JsonReading<DigcompNoteCode>): SkillLevel[] {
  const order = ({ raw }: DigcompNode) => (typeof raw.eight_levels_mapping === "number" ? raw.eight_levels_mapping : 0);
  const levels = new Map<string, SkillLevel>();
  for (const { raw, path } of nodes.toSorted((a, b) => order(a) - order(b))) {
    const name = reading.name(raw, "four_levels_name", path)?.trim();
    const description = reading.text(raw, "four_levels_description", path);
    if (name === undefined || name === "") {
      reading.note("unknown-level", "the level has no name among the four; left out", path);
      continue;
    }
    if (levels.has(slug(name))) {
      reading.note("repeated-level", "the eight levels are read as the four that they are steps of", path);
      continue;
    }
    levels.set(slug(name), { id: slug(name), name, ...(description !== undefined && { description }) });
  }
  return [...levels.values()];
}

type Lines = ReadonlyMap<string, readonly string[]>;

function ofLevel(lines: Lines, level: string): [string, readonly string[]][] {
  const found = lines.get(level);
  return found ? [[level, found]] : [];
}

/** What is said of each competence at each level. */
function readDescriptors(
  nodes: readonly DigcompNode[],
  levels: readonly SkillLevel[],
  reading: JsonReading<DigcompNoteCode>,
): Map<string, Lines> {
  const known = new Set(levels.map(({ id }) => id));
  const found = new Map<string, Map<string, string[]>>();
  for (const { raw, path } of nodes) {
    const level = slug(localId(asText(raw.four_levels_proficiency_name) ?? ""));
    const competence = reading.id(raw, "competence_id", path) ?? "";
    const text = reading.text(raw, "description", path);
    if (!known.has(level) || text === undefined) {
      reading.note("unknown-level", "the statement has no text or no level of the scale; left out", path);
      continue;
    }
    const ofCompetence = found.get(competence) ?? new Map<string, string[]>();
    found.set(competence, ofCompetence);
    const lines = ofCompetence.get(level);
    if (lines) lines.push(text);
    else ofCompetence.set(level, [text]);
  }
  return found;
}
