import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { Need } from "../model/need.js";
import type { Note } from "../model/note.js";
import type { Role } from "../model/role.js";
import type { Skill } from "../model/skill.js";
import { refused } from "./json/refused.js";
import { vouched } from "./json/vouched.js";
import { type OnetNoteCode, type OnetReading, onetColumns, onetTables, socCode } from "./onet/onetTables.js";
import { type Rating, readRatings } from "./onet/readRatings.js";
import { type TableFile, TableReading } from "./tableFiles/TableReading.js";

export type { OnetNoteCode };

/** What the files do not say. */
export interface OnetOptions {
  /** The release, such as `29.2`. Absent: called undated, with a note. */
  readonly version?: string;
}

const what = "set of O*NET files";

/** The scale of level runs from 0 (not at all) to 7: what is above 0 are the rungs. */
const levels = [1, 2, 3, 4, 5, 6, 7].map((rung) => ({ id: String(rung), name: String(rung) }));

/**
 * Reads the occupations of O*NET with the skills they need, from the tab-delimited text files or the workbooks of a release,
 * a file a table or several tables in one workbook: `Skills`,
 * or since release 30.3 `Essential Skills.txt` and `Transferable Skills.txt`; `Occupation Data.txt`, `Technology Skills.txt`
 * or `Software Skills.txt`, `Level Scale Anchors.txt` and `Content Model Reference.txt` where they are given. They are
 * told by their columns, in any order.
 *
 * An occupation is a role of one level. A rating of level, 0.00 to 7.00, becomes the nearest rung of seven, and none below
 * a half; a rating of importance, 1.00 to 5.00, becomes the weight of the need, times 100. Software is needed at any level.
 *
 * @throws {@link ParseError} for a source that is not such a set: no file of skills, a cell longer than any of O*NET.
 * @example
 * ```ts
 * import { readOnet } from "ddat-skills/formats";
 *
 * const skills = [
 *   ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
 *   ["51-0000.00", "2.X.1", "Baking", "IM", "4.12"],
 *   ["51-0000.00", "2.X.1", "Baking", "LV", "3.62"],
 * ];
 * const { framework } = await readOnet(skills.map((row) => row.join("\t")).join("\n"), { version: "1" });
 * console.log(framework.roles[0]?.levels[0]?.needs); // [ { skill: '2.X.1', level: '4', weight: 412 } ]
 * ```
 */
export async function readOnet(
  files: TableFile | readonly TableFile[],
  options: OnetOptions = {},
): Promise<{ readonly framework: Framework; readonly notes: readonly Note<OnetNoteCode>[] }> {
  requireOptions("readOnet", options, ["version"]);
  const given = Array.isArray(files) ? (files as readonly TableFile[]) : [files as TableFile]; // Array.isArray does not know readonly lists.
  const reading: OnetReading = await TableReading.open(what, given, onetColumns);
  const tables = onetTables(reading);
  const ratings = readRatings(tables.skills, reading);
  const software = readSoftware();
  const described = readDescriptions();
  const occupations = readOccupations();
  const anchors = readAnchors();
  reading.refuse();
  if (ratings.of.size === 0 && software.needs.size === 0) {
    const expected = `a file with the columns ${socCode}, Element ID, Element Name, Scale ID and Data Value`;
    throw refused(what, ["files"], expected, "none, or one without a row");
  }

  const groups = [
    ...(ratings.names.size > 0 ? [{ id: "skills", name: "Skills" }] : []),
    ...(software.skills.size > 0 ? [{ id: "software", name: "Software" }] : []),
  ];
  const skills: Skill[] = [...ratings.names].map(([id, name]) => {
    const description = described.get(id) ?? "";
    const lines = anchors.get(id);
    return {
      id,
      name,
      group: "skills",
      ...(description !== "" && { description }),
      ...(lines && { descriptors: Object.fromEntries(lines) }),
    };
  });
  for (const [id, { name, examples }] of software.skills) {
    const aliases = [...examples].filter((example) => example !== name);
    skills.push({ id, name, group: "software", ...(aliases.length > 0 && { aliases }) });
  }
  const families = new Map<string, { readonly id: string; readonly name: string }>();
  const roles = [...new Set([...ratings.of.keys(), ...software.needs.keys(), ...occupations.keys()])].map(
    (code): Role => {
      const major = code.slice(0, 2);
      if (!families.has(major)) families.set(major, { id: major, name: `SOC major group ${major}-0000` });
      const title = occupations.get(code)?.title ?? ratings.titles.get(code);
      if (title === undefined)
        reading.notes.add(
          "occupation-not-named",
          `no file names ${JSON.stringify(code.slice(0, 20))}; it is called by its code`,
          {},
        );
      const description = occupations.get(code)?.description ?? "";
      const name = title ?? code;
      return {
        id: code,
        name,
        family: major,
        ...(description !== "" && { description }),
        levels: [{ id: code, name, needs: needsOf(code) }],
      };
    },
  );
  if (options.version === undefined)
    reading.notes.add("version-not-given", "the files do not name their release; it is called undated", {});
  const release = options.version === undefined ? "" : ` ${options.version}`;
  const framework = vouched(what, {
    id: "onet",
    title: "O*NET occupations and skills",
    version: options.version ?? "undated",
    publisher: "U.S. Department of Labor, Employment and Training Administration",
    licence: {
      name: "Creative Commons Attribution 4.0 International",
      spdx: "CC-BY-4.0",
      url: "https://creativecommons.org/licenses/by/4.0/",
      attribution: `Includes information from the O*NET${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license and modified. O*NET is a trademark of USDOL/ETA, which has not approved or endorsed the modifications.`,
    },
    source: "https://www.onetcenter.org/database.html",
    language: "en-US",
    levels,
    skillGroups: groups,
    skills,
    roleFamilies: [...families.values()],
    roles,
  });
  return { framework, notes: reading.notes.inOrder() };

  function needsOf(code: string): Need[] {
    const rated = [...(ratings.of.get(code) ?? [])].flatMap(([skill, rating]) => needOf(skill, rating));
    return [...rated, ...[...(software.needs.get(code) ?? [])].map((skill) => ({ skill }))];
  }

  function needOf(skill: string, { importance, level, isNotRelevant }: Rating): Need[] {
    const rung = level === undefined ? undefined : Math.round(level);
    if (rung !== level) reading.notes.add("level-rounded", "ratings of level become the nearest rung of 1 to 7", {});
    if (isNotRelevant) return [];
    if (rung === 0) {
      reading.notes.add(
        "not-needed",
        "a skill with a rating of level below a half is not a need of the occupation",
        {},
      );
      return [];
    }
    const weight = importance === undefined ? undefined : Math.round(importance * 100);
    return [{ skill, ...(rung !== undefined && { level: String(rung) }), ...(weight !== undefined && { weight }) }];
  }

  /** Software by its category, the workplace examples being other names of it. */
  function readSoftware() {
    const found = new Map<string, { readonly name: string; readonly examples: Set<string> }>();
    const needs = new Map<string, Set<string>>();
    const take = ([code, id, name, example]: readonly [string, string, string, string], where: Note["where"]) => {
      if (code === "" || id === "" || name === "") {
        reading.notes.add("row-incomplete", "the row has no occupation, no element or no name of one; left out", where);
        return;
      }
      if (ratings.names.has(id)) {
        reading.notes.add("repeated-element", "the software has the id of a rated skill; left out", where);
        return;
      }
      const skill = found.get(id) ?? { name, examples: new Set<string>() };
      found.set(id, skill);
      if (example !== "") skill.examples.add(example);
      needs.set(code, (needs.get(code) ?? new Set()).add(id));
    };
    reading.each(tables.technology, [socCode, "Commodity Code", "Commodity Title", "Example"], take, ["Title"]);
    reading.each(tables.software, [socCode, "Element ID", "Element Name", "Workplace Example"], take, ["Title"]);
    return { skills: found, needs };
  }

  function readDescriptions() {
    const found = new Map<string, string>();
    reading.each(
      tables.elements,
      ["Element ID", "Description"],
      ([id, text], where) => {
        if (!ratings.names.has(id))
          reading.notes.add("element-not-read", "elements that are not rated skills of the files are not read", where);
        else if (found.has(id))
          reading.notes.add("repeated-element", "the first description of an element is kept", where);
        else found.set(id, text);
      },
      ["Element Name"],
    );
    return found;
  }

  function readOccupations() {
    const found = new Map<string, { readonly title: string; readonly description: string }>();
    reading.each(tables.occupations, [socCode, "Title", "Description"], ([code, title, description], where) => {
      if (code === "" || title === "")
        reading.notes.add("row-incomplete", "the row has no occupation or no title of one; left out", where);
      else if (found.has(code))
        reading.notes.add(
          "repeated-occupation",
          "the occupation stands in an earlier row already; the first is kept",
          where,
        );
      else found.set(code, { title, description });
    });
    return found;
  }

  function readAnchors() {
    const found = new Map<string, Map<string, string[]>>();
    reading.each(
      tables.anchors,
      ["Element ID", "Scale ID", "Anchor Value", "Anchor Description"],
      ([id, scale, value, text], where) => {
        const rung = String(Number(value));
        if (!ratings.names.has(id) || scale !== "LV" || text === "")
          reading.notes.add("anchor-not-read", "anchors of abilities, activities or another scale are left out", where);
        else if (!levels.some((level) => level.id === rung))
          reading.notes.add("anchor-not-read", "an anchor that is on no rung is left out", where);
        else {
          const lines = found.get(id) ?? new Map<string, string[]>();
          found.set(id, lines.set(rung, [...(lines.get(rung) ?? []), text]));
        }
      },
      ["Element Name", "Scale Name"],
    );
    return found;
  }
}
