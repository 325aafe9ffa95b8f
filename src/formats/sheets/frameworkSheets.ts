import { columnNames as commonNames, headerKey } from "../../reading/tables/columnNames.js";
import { frameworkColumnNames } from "../../reading/tables/frameworkColumnNames.js";

/** What a sheet of a framework lists. */
export const sheetKinds = [
  "framework",
  "levels",
  "grades",
  "skillGroups",
  "skills",
  "roleFamilies",
  "roles",
  "roleLevels",
  "needs",
  "pathways",
  "titles",
] as const;
/** A kind of sheet of a framework: `needs` is a row a need, or role levels by skills with levels in the cells. */
export type SheetKind = (typeof sheetKinds)[number];

/** A sheet as it is written, and how it is known when it is read. */
export interface SheetForm {
  /** The name that the writer gives it. */
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Field to the names of its column, the first being the one that is written. */
  readonly fields: { readonly [field: string]: readonly string[] };
  /** The fields without which a sheet is not of the kind. */
  readonly required: readonly string[];
  /** What a person is told to write. */
  readonly about: string;
}

/** What a column is called in a framework, and where that says nothing, in any table. */
export const frameworkNames = { ...commonNames, ...frameworkColumnNames };

const columnNames = frameworkNames;
const id = columnNames.ownId;
const description = columnNames.description;
const url = columnNames.url;
const called = { url, aliases: columnNames.aliases, formerNames: columnNames.formerNames };

/** The sheets of a framework in the order in which they are written. */
export const frameworkSheets: Readonly<Record<SheetKind, SheetForm>> = {
  framework: {
    name: "Framework",
    otherNames: ["about", "framework details", "about the framework"],
    fields: { field: columnNames.fact, value: columnNames.value },
    required: ["field", "value"],
    about: "The title and the version of your framework, a row a fact.",
  },
  levels: {
    name: "Levels",
    otherNames: ["skill levels", "scale", "proficiency levels", "level definitions", "proficiency scale"],
    fields: { id, name: columnNames.levelName, description: [...description, "meaning"], order: columnNames.order },
    required: ["name"],
    about: "The levels of skill in your own words, the lowest first.",
  },
  grades: {
    name: "Grades",
    otherNames: ["pay grades", "pay bands", "bands"],
    fields: { id, name: [...columnNames.grade, "name"] },
    required: ["name"],
    about: "Your pay grades, the lowest first. Leave it empty where grades have no order.",
  },
  skillGroups: {
    name: "Skill groups",
    otherNames: ["groups", "skill categories", "categories", "themes"],
    fields: { id, name: [...columnNames.skillGroup, "name"], description },
    required: ["name"],
    about: "Headings under which skills are listed.",
  },
  skills: {
    name: "Skills",
    otherNames: ["skill", "skill list", "capabilities", "competencies", "skill definitions", "skills a to z"],
    fields: {
      id: [...id, "skill id", "skill code", "skill ref"],
      name: ["name", ...columnNames.skill.filter((name) => !/ (id|code)$/.test(name)), "title"],
      group: columnNames.skillGroup,
      description: [...description, ...columnNames.skillDescription],
      ...called,
      definedAt: columnNames.definedAt,
    },
    required: ["name"],
    about: "A row a skill. Under each level: what the skill looks like there, a line a sentence.",
  },
  roleFamilies: {
    name: "Role families",
    otherNames: ["families", "job families", "professions"],
    fields: { id, name: [...columnNames.roleFamily, "name"], description, url },
    required: ["name"],
    about: "Families of related roles.",
  },
  roles: {
    name: "Roles",
    otherNames: ["role", "job roles", "jobs"],
    fields: {
      id: [...id, "role id", "role code"],
      name: columnNames.roleTitle,
      family: columnNames.roleFamily,
      description,
      ...called,
    },
    required: ["name"],
    about: "A row a role.",
  },
  roleLevels: {
    name: "Role levels",
    otherNames: ["role level", "job levels", "role grades", "role profiles"],
    fields: {
      id: [...id, "role level id", "role level code"],
      role: columnNames.neededByRole,
      family: columnNames.roleFamily,
      name: ["name", ...columnNames.roleLevelTitle],
      track: columnNames.track,
      grades: columnNames.grades,
      gradesAsOf: columnNames.gradesAsOf,
      description,
      ...called,
    },
    required: ["name"],
    about: "A row a level of a role, the junior one first. Levels on different tracks are siblings, not steps.",
  },
  needs: {
    name: "Needs",
    otherNames: [
      "role skills",
      "role requirements",
      "requirements",
      "skills needed",
      "skills matrix",
      "skill matrix",
      "matrix",
      "mapping",
      "role skill mapping",
      "skills by role",
      "skill requirements",
    ],
    fields: {
      role: columnNames.neededByRole,
      roleLevel: columnNames.neededBy,
      skill: columnNames.skill,
      level: columnNames.needed,
      importance: columnNames.importance,
      weight: columnNames.weight,
      family: columnNames.roleFamily,
      track: columnNames.track,
      grades: columnNames.grades,
      group: columnNames.skillGroup,
      description: columnNames.skillDescription,
    },
    required: ["skill"],
    about: "A row a need: which role level needs which skill at which level. No level: at any level.",
  },
  pathways: {
    name: "Pathways",
    otherNames: ["career pathways"],
    fields: {
      id,
      name: columnNames.ownName,
      from: columnNames.pathwayFrom,
      to: columnNames.pathwayTo,
      fromLevel: columnNames.pathwayFromLevel,
      toLevel: columnNames.pathwayToLevel,
      url,
    },
    required: ["from", "to"],
    about: "Which role leads to which.",
  },
  titles: {
    name: "Titles",
    otherNames: ["job titles"],
    fields: {
      title: columnNames.jobTitle,
      role: columnNames.neededByRole,
      roleLevel: ["role level", "role level name", "role level id"],
      match: columnNames.match,
    },
    required: ["title"],
    about: "What people call the roles in adverts. A title without a role says that the framework has no such role.",
  },
};

/** The facts of the framework itself, as the sheet `Framework` calls them. */
export const frameworkFacts = {
  id: "id",
  title: "title",
  version: "version",
  publisher: "publisher",
  source: "source",
  language: "language",
  licence: "licence",
  licenceSpdx: "licence spdx",
  licenceUrl: "licence url",
  attribution: "attribution",
  base: "base",
  baseVersion: "base version",
} as const;

/**
 * The kind of sheet that a name stands for, with or without what ends a file's name; `uk-Needs.csv` is how programs name
 * the sheet Needs of the workbook uk.
 */
export function kindOfName(name: string | undefined): SheetKind | undefined {
  const bare = (name ?? "").replace(/\.\w{2,5}$/, "");
  const keys = [bare, bare.slice(bare.lastIndexOf("-") + 1)].map(headerKey);
  return sheetKinds.find((kind) => {
    const form = frameworkSheets[kind];
    return [kind, form.name, ...form.otherNames].some((each) => keys.includes(headerKey(each)));
  });
}
