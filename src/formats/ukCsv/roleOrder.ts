import type { Framework } from "../../model/framework.js";
import type { Pathway } from "../../model/pathway.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { idShape, nameShape, textShape, textUpTo } from "../../parse/primitiveShapes.js";
import type { Shape, ShapeCheck } from "../../parse/ShapeCheck.js";
import { list } from "../../parse/shape.js";
import { shapeIssues } from "../../parse/shapeIssues.js";
import { isDay } from "../../values/isDay.js";
import { longestSlug, slug } from "../slug.js";

/**
 * What the UK files do not say of a role: the order of its levels from junior to senior, the tracks, the grades and when
 * they were known, the official site's slug. Further keys are allowed and not read.
 */
export interface RoleOrder {
  readonly role: string;
  readonly slug?: string | undefined;
  /** Junior first. Empty for a role with one unnamed level. */
  readonly levels: readonly {
    readonly name: string;
    readonly track?: string | undefined;
    readonly grades?: readonly string[] | undefined;
    /** ISO 8601, or a text that begins with a date such as `31 May 2024`. */
    readonly gradesAsOf?: string | undefined;
  }[];
}

/** An id of a role, to which an id of a level is added. */
const slugShape = textUpTo(longestSlug);

const levelShape: Shape<RoleOrder["levels"][number]> = (value, check): value is RoleOrder["levels"][number] =>
  hasEntries(value, check, [
    ["name", nameShape],
    ["track", nameShape, "optional"],
    ["grades", list(idShape), "optional"],
    ["gradesAsOf", textShape, "optional"],
  ]);

const roleOrderShape: Shape<RoleOrder> = (value, check): value is RoleOrder =>
  hasEntries(value, check, [
    ["role", nameShape],
    ["slug", slugShape, "optional"],
    ["levels", list(levelShape)],
  ]);

/** Whether an object has these entries; others may stand beside them. */
function hasEntries(
  value: unknown,
  check: ShapeCheck,
  entries: readonly (readonly [key: string, shape: Shape<unknown>, may?: "optional"])[],
): boolean {
  const given = check.object(value);
  return (
    given !== undefined &&
    entries.filter(([key, shape, may]) => !check.entry(given, key, shape, may !== undefined)).length === 0
  );
}

/** What is known beforehand: ids and order by name, and what a framework adds to them. */
export interface KnownOrder {
  readonly roles: ReadonlyMap<string, RoleOrder>;
  /** Ids by name, from an earlier release; the official style of id where there is none. */
  readonly idOf: (kind: "family" | "skill", name: string) => string;
  readonly levelIdOf: (role: string, level: string) => string | undefined;
  readonly formerNamesOf: (kind: "skill" | "role", name: string) => readonly string[] | undefined;
  readonly formerLevelNamesOf: (role: string, level: string) => readonly string[] | undefined;
  readonly pathways: readonly Pathway[];
}

/** An order from what the caller gave: a list, an earlier release of the framework, or nothing. */
export function knownOrder(order: Framework | readonly RoleOrder[] | undefined): KnownOrder {
  if (order !== undefined && "roleFamilies" in order) return fromFramework(order);
  return {
    roles: new Map((order ?? []).map((role) => [role.role.trim(), role])),
    idOf: (_, name) => slug(name),
    levelIdOf: () => undefined,
    formerNamesOf: () => undefined,
    formerLevelNamesOf: () => undefined,
    pathways: [],
  };
}

/** What is wrong with an order from outside. */
export function roleOrderIssues(order: unknown): IssueFacts[] {
  return shapeIssues(list(roleOrderShape), order).map((issue) => ({ ...issue, path: ["order", ...issue.path] }));
}

function fromFramework(framework: Framework): KnownOrder {
  const families = new Map(framework.roleFamilies.map(({ name, id }) => [name, id]));
  const skills = new Map(framework.skills.map((skill) => [skill.name, skill]));
  const roles = new Map(framework.roles.map((role) => [role.name, role]));
  const levelOf = (role: string, level: string) => roles.get(role)?.levels.find(({ name }) => name === level);
  return {
    roles: new Map(framework.roles.map(({ name, id, levels }) => [name, { role: name, slug: id, levels }])),
    idOf: (kind, name) => (kind === "family" ? families.get(name) : skills.get(name)?.id) ?? slug(name),
    levelIdOf: (role, level) => levelOf(role, level)?.id,
    formerNamesOf: (kind, name) => (kind === "skill" ? skills : roles).get(name)?.formerNames,
    formerLevelNamesOf: (role, level) => levelOf(role, level)?.formerNames,
    pathways: framework.pathways ?? [],
  };
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The first date in a text, as ISO 8601: `2023-07-31 (printed on the page)` and `31 May 2024` both have one. */
export function isoDateIn(text: string): string | undefined {
  const words = /\b(\d{1,2}) ([A-Za-z]+) (\d{4})\b/u.exec(text);
  const month = months.indexOf(words?.[2]?.toLowerCase() ?? "") + 1;
  const inWords = words && `${words[3]}-${String(month).padStart(2, "0")}-${words[1]?.padStart(2, "0")}`;
  const date = /\b\d{4}-\d{2}-\d{2}\b/u.exec(text)?.[0] ?? inWords ?? "";
  return isDay(date) ? date : undefined;
}
