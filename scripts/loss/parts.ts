import { asList, field, ids, type Loose, order, type Part, reworded, thingsAt } from "./Part.js";

/** Sets keys of all things at a path. */
const set = (path: string, values: (thing: Loose, data: Loose) => Loose) => (data: Loose) => {
  for (const { thing } of thingsAt(data, path)) Object.assign(thing, values(thing, data));
};

const optional = (label: string, path: string, ...keys: readonly string[]) =>
  keys.map((key) => field(`${label}: ${words(key)}`, path, key));

function words(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export const frameworkParts: readonly Part[] = [
  reworded("framework: id", "", "id"),
  reworded("framework: title", "", "title"),
  reworded("framework: version", "", "version"),
  ...optional("framework", "", "publisher", "licence", "source", "language"),
  ids("levels: ids", "levels"),
  reworded("levels: names", "levels", "name"),
  ...optional("levels", "levels", "description"),
  order("levels: order", "", "levels"),
  field("grades in order", "", "grades"),
  ids("skill groups: ids", "skillGroups"),
  reworded("skill groups: names", "skillGroups", "name"),
  ...optional("skill groups", "skillGroups", "description"),
  ids("skills: ids", "skills"),
  reworded("skills: names", "skills", "name"),
  ...optional("skills", "skills", "group", "description", "definedAt", "descriptors", "url", "aliases", "formerNames"),
  ids("role families: ids", "roleFamilies"),
  reworded("role families: names", "roleFamilies", "name"),
  ...optional("role families", "roleFamilies", "description", "url"),
  ids("roles: ids", "roles"),
  reworded("roles: names", "roles", "name"),
  field(
    "roles: family",
    "roles",
    "family",
    set("roles", (_, data) => ({ family: asList(data.roleFamilies).at(-1)?.id })),
  ),
  ...optional("roles", "roles", "description", "url", "aliases", "formerNames"),
  ids("role levels: ids", "roles.levels"),
  reworded("role levels: names", "roles.levels", "name"),
  order("role levels: order", "roles", "levels"),
  ...optional(
    "role levels",
    "roles.levels",
    "track",
    "grades",
    "gradesAsOf",
    "description",
    "url",
    "aliases",
    "formerNames",
  ),
  field(
    "needs: skill",
    "roles.levels.needs",
    "skill",
    set("roles.levels", () => ({ needs: [] })),
  ),
  ...optional("needs", "roles.levels.needs", "level", "importance", "weight"),
  field("pathways: roles", "pathways", "to", (data) => void delete data.pathways),
  ...optional("pathways", "pathways", "name", "fromLevel", "toLevel", "url"),
  field("titles", "", "titles"),
];

/** Of `{ people }`. */
export const peopleParts: readonly Part[] = [
  reworded("person", "people", "person"),
  order("order of people", "", "people"),
  ...optional("people", "people", "roleLevel"),
  held("levels held", (level) => level !== null, "expert"),
  held("assessed and not held", (level) => level === null, "working"),
  field(
    "assessments: assessor",
    "people.assessments",
    "assessor",
    set("people.assessments", () => ({ assessor: "manager" })),
  ),
  field(
    "assessments: date",
    "people.assessments",
    "date",
    set("people.assessments", () => ({ date: "2026-02-04" })),
  ),
  ...optional("assessments", "people.assessments", "validUntil", "evidence"),
];

export const catalogueParts: readonly Part[] = [
  reworded("catalogue: id", "", "id"),
  ids("providers: ids", "providers"),
  reworded("providers: names", "providers", "name"),
  ...optional("providers", "providers", "url"),
  ids("sites: ids", "sites"),
  reworded("sites: names", "sites", "name"),
  ...optional("sites", "sites", "place", "provider", "open"),
  ids("courses: ids", "courses"),
  reworded("courses: titles", "courses", "title"),
  field(
    "courses: skills and levels taught",
    "courses.teaches",
    "to",
    set("courses", () => ({ teaches: [] })),
  ),
  field("courses: levels to start from", "courses.teaches", "from"),
  ...optional("courses", "courses", "prerequisites", "duration", "cost", "mode", "url"),
  ids("offerings: ids", "offerings"),
  ...optional("offerings", "offerings", "site", "mode"),
  field(
    "offerings: start",
    "offerings",
    "start",
    set("offerings", ({ end }) => ({ start: end })),
  ),
  field(
    "offerings: end",
    "offerings",
    "end",
    set("offerings", ({ start }) => ({ end: start })),
  ),
  field(
    "offerings: capacity",
    "offerings",
    "capacity",
    set("offerings", () => ({ capacity: 30 })),
  ),
  ...optional("offerings", "offerings", "cost", "minimum", "fixedCost"),
  ids("resources: ids", "resources"),
  reworded("resources: titles", "resources", "title"),
  field(
    "resources: kinds",
    "resources",
    "kind",
    set("resources", () => ({ kind: "other" })),
  ),
  field(
    "resources: skills and levels taught",
    "resources",
    "teaches",
    set("resources", () => ({ teaches: [{ skill: "s3" }] })),
  ),
  ...optional("resources", "resources", "url", "description"),
];

export const crosswalkParts: readonly Part[] = [
  reworded("crosswalk: id", "", "id"),
  ...optional("crosswalk", "", "title", "version", "licence", "date", "from", "to", "levels"),
  ...optional("relations", "relations", "from", "to", "predicate", "confidence", "justification", "comment", "levels"),
  order("relations: order", "", "relations"),
];

/** Entries of profiles, and the records behind them. */
function held(label: string, isMeant: (level: unknown) => boolean, instead: string): Part {
  const entriesOf = ({ has }: Loose) => Object.entries(has ?? {}).filter(([, level]) => isMeant(level));
  return {
    label,
    valuesIn: (data) =>
      new Map(
        thingsAt(data, "people").flatMap(({ thing, called }) =>
          entriesOf(thing).map(([skill, level]) => [`${called}/${skill}`, JSON.stringify(level)] as const),
        ),
      ),
    change(data) {
      for (const { thing } of thingsAt(data, "people")) {
        thing.has = {
          ...(thing.has ?? {}),
          ...Object.fromEntries(entriesOf(thing).map(([skill]) => [skill, instead])),
        };
        for (const record of asList(thing.assessments)) if (isMeant(record.level)) record.level = instead;
      }
    },
  };
}
