import type { FrameworkData } from "../../model/framework.js";
import { headerKey } from "../../reading/tables/columnNames.js";
import { LevelWords } from "../../reading/words/LevelWords.js";
import { FrameworkReferences } from "./FrameworkReferences.js";
import { frameworkFacts, frameworkSheets, type SheetKind } from "./frameworkSheets.js";

type Cells = Readonly<Record<string, string | undefined>>;

/** A sheet of a framework as it is written: its fields, then the columns of the levels, and the rows below them. */
export interface FrameworkRows {
  readonly kind: SheetKind;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a framework, those of which it has nothing included. Lists in a cell are its lines. */
export function frameworkRows(framework: FrameworkData): readonly FrameworkRows[] {
  const { levels, grades = [], skillGroups = [], skills, roleFamilies, roles, pathways = [], titles = [] } = framework;
  const { licence, base } = framework;
  const to = new FrameworkReferences(framework);
  const headers = levelHeaders(framework);
  const facts: Readonly<Record<keyof typeof frameworkFacts, string | undefined>> = {
    ...{ id: framework.id, title: framework.title, version: framework.version, publisher: framework.publisher },
    ...{ source: framework.source, language: framework.language, licence: licence?.name, licenceSpdx: licence?.spdx },
    ...{ licenceUrl: licence?.url, attribution: licence?.attribution, base: base?.id, baseVersion: base?.version },
  };
  const rowsOf: Readonly<Record<SheetKind, readonly Cells[]>> = {
    framework: Object.entries(frameworkFacts).flatMap(([fact, field]) => {
      const value = Object.entries(facts).find(([key]) => key === fact)?.[1];
      return value === undefined ? [] : [{ field, value }];
    }),
    levels: levels.map((level) => ({ ...level })),
    grades: grades.map((grade) => ({ ...grade })),
    skillGroups: skillGroups.map((group) => ({ ...group })),
    skills: skills.map((skill) => ({
      ...plainCells(skill),
      group: skill.group === undefined ? undefined : to.group(skill.group),
      definedAt: lines(skill.definedAt?.map(to.level)),
      ...Object.fromEntries(
        Object.entries(skill.descriptors ?? {}).map(([level, texts]) => [`level ${level}`, lines(texts)]),
      ),
    })),
    roleFamilies: roleFamilies.map((family) => ({ ...family })),
    roles: roles.map((role) => ({ ...plainCells(role), family: to.family(role.family) })),
    roleLevels: roles.flatMap((role) =>
      role.levels.map((level) => ({
        ...plainCells(level),
        role: to.role(role.id),
        track: level.track,
        grades: lines(level.grades?.map(to.grade)),
        gradesAsOf: level.gradesAsOf,
      })),
    ),
    needs: roles.flatMap((role) =>
      role.levels.flatMap((level) =>
        level.needs.map((need) => ({
          role: to.role(role.id),
          roleLevel: to.roleLevel(level.id),
          skill: to.skill(need.skill),
          level: need.level === undefined ? undefined : to.level(need.level),
          importance: need.importance,
          weight: need.weight === undefined ? undefined : String(need.weight),
        })),
      ),
    ),
    pathways: pathways.map(({ id, name, from, to: end, fromLevel, toLevel, url }) => ({
      ...{ id, name, from: to.role(from), to: to.role(end), url },
      fromLevel: fromLevel === undefined ? undefined : to.roleLevel(fromLevel),
      toLevel: toLevel === undefined ? undefined : to.roleLevel(toLevel),
    })),
    titles: titles.flatMap(({ title, means }) =>
      (means.length > 0 ? means : [undefined]).map((meaning) => ({
        title,
        role: meaning && to.role(meaning.role),
        roleLevel: meaning?.roleLevel === undefined ? undefined : to.roleLevel(meaning.roleLevel),
        match: meaning?.match,
      })),
    ),
  };
  return writtenKinds.map((kind) => {
    const written = writtenFields(kind);
    const columns =
      kind === "skills" ? levels.map(({ id }, i) => ({ field: `level ${id}`, header: headers[i] ?? id })) : [];
    const all = [...written, ...columns];
    return {
      kind,
      header: all.map(({ header }) => header),
      rows: rowsOf[kind].map((row) => all.map(({ field }) => (Object.hasOwn(row, field) ? (row[field] ?? "") : ""))),
    };
  });
}

/** The fields of a sheet that are written, with their headers. Those that a long table alone has stand in other sheets. */
export function writtenFields(kind: SheetKind): readonly { readonly field: string; readonly header: string }[] {
  const elsewhere: Partial<Record<SheetKind, readonly string[]>> = {
    levels: ["order"],
    roleLevels: ["family"],
    needs: ["family", "track", "grades", "group", "description"],
  };
  return Object.entries(frameworkSheets[kind].fields)
    .filter(([field]) => !elsewhere[kind]?.includes(field))
    .map(([field, names]) => ({ field, header: names[0] ?? field }));
}

const writtenKinds = Object.keys(frameworkSheets) as SheetKind[]; // Its own keys.

function plainCells(thing: {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}): Cells {
  const { id, name, description, url } = thing;
  return { id, name, description, url, aliases: lines(thing.aliases), formerNames: lines(thing.formerNames) };
}

function lines(texts: readonly string[] | undefined): string | undefined {
  return texts?.join("\n");
}

/** What the columns of levels are called: by name, and where that is another column's, by id or by number. */
function levelHeaders({ levels }: FrameworkData): readonly string[] {
  const words = new LevelWords(levels);
  const taken = new Set(Object.values(frameworkSheets.skills.fields).flat().map(headerKey));
  return levels.map(({ id, name }, i) => {
    const header = [name, id, `Level ${i + 1}`, `L${i + 1}`].find(
      (text) =>
        headerKey(text) !== "" && text.trim() === text && !taken.has(headerKey(text)) && words.read(text).level === id,
    );
    if (header !== undefined) taken.add(headerKey(header));
    return header ?? id;
  });
}
