import { requireOptions } from "../framework/requireOptions.js";
import type { Framework, FrameworkData } from "../model/framework.js";
import type { Need } from "../model/need.js";
import type { Note } from "../model/note.js";
import type { Skill } from "../model/skill.js";
import type { SkillGroup } from "../model/skillGroup.js";
import { describeIssue } from "../parse/describeIssue.js";
import { frameworkOf } from "../parse/frameworkOf.js";
import { ParseError } from "../parse/ParseError.js";
import { idShape } from "../parse/primitiveShapes.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { escoConcepts } from "./esco/escoConcepts.js";
import { escoLanguage } from "./esco/escoLanguage.js";
import { type EscoNoteCode, type EscoReading, escoColumns, escoTables } from "./esco/escoTables.js";
import { refused } from "./json/refused.js";
import { vouched } from "./json/vouched.js";
import { oneRung, oneRungMessage } from "./oneRung.js";
import type { RowPlace } from "./tableFiles/FileTable.js";
import { type TableFile, TableReading } from "./tableFiles/TableReading.js";

export type { EscoNoteCode, TableFile };

/** What the files do not say. */
export interface EscoOptions {
  /** The release, such as `1.2.0`. Absent: named after the newest change of a concept. */
  readonly version?: string;
  /** BCP 47 tag of the language of the files. Absent: as their names say, such as `skills_fr.csv`, where they are given. */
  readonly language?: string;
}

const what = "set of ESCO files";

/**
 * Reads ESCO, the European classification of skills and occupations, from the CSV or ODS files of its download, releases 1.0
 * to 1.2 and any language: the collection of digital skills alone, or skills, occupations and their relations together, in
 * any order and told by their columns.
 * Groups (`ISCOGroups`, `skillGroups`, `broaderRelationsSkillPillar`) are read where they are given.
 *
 * An occupation becomes a role of one level; essential skills are essential needs, optional ones desirable. Ids are the
 * addresses of the concepts. ESCO has no levels: it gets a scale of one rung. Other files of the download are noted and
 * not read. The columns are the same in every language, so give files of one, with their names (`{ name, content }`) where
 * the framework is to say which.
 *
 * @throws {@link ParseError} for a source that is not such a set: no file of skills, not CSV, a cell longer than any of ESCO.
 * @example
 * ```ts
 * import { readEsco } from "ddat-skills/formats";
 *
 * const skills = `conceptType,conceptUri,skillType,preferredLabel,status
 * KnowledgeSkillCompetence,https://example.org/baking,skill/competence,bake bread,released`;
 * const occupations = `conceptType,conceptUri,iscoGroup,preferredLabel,status
 * Occupation,https://example.org/baker,7512,baker,released`;
 * const relations = `occupationUri,relationType,skillType,skillUri
 * https://example.org/baker,essential,skill/competence,https://example.org/baking`;
 *
 * const { framework } = await readEsco([skills, occupations, relations], { version: "1" });
 * console.log(framework.roles[0]?.levels[0]?.needs);
 * // [ { skill: 'https://example.org/baking', importance: 'essential' } ]
 * ```
 */
export async function readEsco(
  files: TableFile | readonly TableFile[],
  options: EscoOptions = {},
): Promise<{ readonly framework: Framework; readonly notes: readonly Note<EscoNoteCode>[] }> {
  requireOptions("readEsco", options, ["version", "language"]);
  const keys = ["version", "language"] as const;
  const wrong = keys.flatMap((key) => (options[key] === undefined ? [] : shapeIssues(idShape, options[key], [key])));
  if (wrong.length > 0) throw new ParseError(what, wrong.map(describeIssue));
  const given = Array.isArray(files) ? (files as readonly TableFile[]) : [files as TableFile]; // Array.isArray does not know readonly lists.
  const reading: EscoReading = await TableReading.open(what, given, escoColumns);
  const tables = escoTables(reading);
  let newest = "";
  const modified = (date: string) => {
    if (date > newest && /^\d{4}-\d{2}-\d{2}/.test(date)) newest = date.slice(0, 10);
  };
  const skills = escoConcepts(tables.skills, reading, modified);
  const occupations = escoConcepts(tables.occupations, reading, modified);
  const named = escoConcepts(tables.groups, reading, modified);
  const broader = readBroader();
  const needs = readRelations();
  reading.refuse();
  if (skills.size === 0)
    throw refused(
      what,
      ["files"],
      "a file with the columns conceptUri, preferredLabel and skillType",
      "none, or one without a row",
    );

  const groups = new Map<string, SkillGroup>();
  const listed = [...skills.values()].map((concept): Skill => {
    const { uri, name, description, aliases } = concept;
    const group = groupOf(uri, concept.broader, concept.where);
    return {
      id: uri,
      name,
      ...(group !== undefined && { group }),
      ...(description !== "" && { description }),
      ...(aliases.length > 0 && { aliases }),
    };
  });
  const isco = new Map([...named.values()].map(({ code, name }) => [code, name]));
  const families = new Map<string, { readonly id: string; readonly name: string }>();
  const roles = [...occupations.values()].map(({ uri, name, description, aliases, iscoGroup, where }) => {
    const family = iscoGroup === "" ? "without a group" : iscoGroup;
    if (!families.has(family)) {
      const title = isco.get(iscoGroup);
      if (title === undefined)
        reading.notes.add("group-not-named", "no file names the ISCO group; it is called by its code", where);
      families.set(family, { id: family, name: title ?? `ISCO-08 ${family}` });
    }
    const asked = [...(needs.get(uri) ?? [])].map(([skill, importance]): Need => ({ skill, importance }));
    if (asked.length === 0 && tables.relations.length > 0)
      reading.notes.add(
        "needs-nothing",
        "no relation says what the occupation needs: its role asks for nothing",
        where,
      );
    return {
      id: uri,
      name,
      family,
      ...(aliases.length > 0 && { aliases }),
      ...(description !== "" && { description }),
      levels: [{ id: uri, name, needs: asked }],
    };
  });
  if (options.version === undefined) {
    const message =
      newest === ""
        ? "the files do not name their release; it is called undated"
        : "the files do not name their release; it is called after the newest change of a concept";
    reading.notes.add("version-not-given", message, {});
  }
  if (occupations.size > 0 && tables.relations.length === 0) {
    const roles = occupations.size === 1 ? "the one role asks" : `all ${occupations.size} roles ask`;
    const message = `there is no file with the relations of occupations to skills (occupationSkillRelations): ${roles} for nothing`;
    reading.notes.add("no-relations", message, {});
  }
  reading.notes.add("no-levels", oneRungMessage, {});
  const language = escoLanguage(given, options.language, reading);
  const version = options.version ?? (newest === "" ? "undated" : newest);
  const data: FrameworkData = {
    id: "esco",
    title: "ESCO: European Skills, Competences, Qualifications and Occupations",
    version,
    publisher: "European Commission",
    licence: {
      name: "Reuse with credit to the European Commission (CC BY 4.0)",
      attribution: "This service uses the ESCO classification of the European Commission.",
    },
    source: "https://esco.ec.europa.eu/",
    ...(language !== undefined && { language }),
    levels: oneRung,
    ...(groups.size > 0 && { skillGroups: [...groups.values()] }),
    skills: listed,
    roleFamilies: [...families.values()],
    roles,
  };
  const framework = vouched(what, data, frameworkOf);
  return { framework, notes: reading.notes.inOrder() };

  /** The first broader concept that is not a skill itself, or else the first. */
  function groupOf(uri: string, inRow: readonly { uri: string; name: string }[], where: RowPlace): string | undefined {
    const all = [...(broader.get(uri) ?? []).map((group) => ({ uri: group, name: "" })), ...inRow];
    const group = all.find((one) => !skills.has(one.uri)) ?? all[0];
    if (group === undefined) return undefined;
    if (new Set(all.map((one) => one.uri)).size > 1) {
      reading.notes.add(
        "several-groups",
        "the skill has several broader concepts; the first that is not a skill is its group",
        where,
      );
    }
    if (!groups.has(group.uri)) {
      const known = named.get(group.uri) ?? skills.get(group.uri);
      const name = known?.name ?? (group.name === "" ? group.uri : group.name);
      const description = known?.description ?? "";
      groups.set(group.uri, { id: group.uri, name, ...(description !== "" && { description }) });
    }
    return group.uri;
  }

  function readBroader(): ReadonlyMap<string, string[]> {
    const found = new Map<string, string[]>();
    reading.each(
      tables.broader,
      ["conceptUri", "broaderUri"],
      ([uri, group], where) => {
        if (!skills.has(uri) || group === "") {
          // The pillar holds the hierarchy of the groups too.
          reading.notes.add(
            "relation-left-out",
            "a broader concept of what is not a skill of the files is left out",
            where,
          );
          return;
        }
        const present = found.get(uri);
        if (present) present.push(group);
        else found.set(uri, [group]);
      },
      ["conceptType", "broaderType"],
    );
    return found;
  }

  function readRelations(): ReadonlyMap<string, Map<string, "essential" | "desirable">> {
    // From here on an address is the string of its concept, not the cell: maps find one string faster than two equal ones.
    const found = new Map<string, Map<string, "essential" | "desirable">>();
    reading.each(
      tables.relations,
      ["occupationUri", "relationType", "skillUri"],
      (cells, where) => {
        const [occupation, skill] = [occupations.get(cells[0]), skills.get(cells[2])];
        const importance = cells[1] === "essential" ? cells[1] : cells[1] === "optional" ? "desirable" : undefined;
        if (importance === undefined) {
          reading.notes.add("unknown-relation", "a relation that is neither essential nor optional is left out", where);
        } else if (occupation === undefined || skill === undefined) {
          const end = occupation ? "a skill" : "an occupation";
          reading.notes.add("relation-left-out", `${end} of the relation is in no file that is given; left out`, where);
        } else {
          const ofOccupation = found.get(occupation.uri) ?? new Map<string, "essential" | "desirable">();
          if (ofOccupation.size === 0) found.set(occupation.uri, ofOccupation);
          const present = ofOccupation.get(skill.uri);
          if (present !== undefined) {
            const message = "the two are related in an earlier row already; essential counts before optional";
            reading.notes.add("repeated-relation", message, where);
          }
          if (present !== "essential") ofOccupation.set(skill.uri, importance);
        }
      },
      ["skillType"],
    );
    return found;
  }
}
