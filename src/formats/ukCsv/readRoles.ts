import type { Need } from "../../model/need.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import type { Skill } from "../../model/skill.js";
import { quoted } from "../../values/quoted.js";
import { slug } from "../slug.js";
import { ukFramework, ukLevels } from "./constants.js";
import { grouped } from "./grouped.js";
import { inferOrder } from "./inferOrder.js";
import type { NoteBook } from "./NoteBook.js";
import type { RoleRow } from "./readRoleRows.js";
import { isoDateIn, type KnownOrder, type RoleOrder } from "./roleOrder.js";
import { Slugs } from "./Slugs.js";

const scs = { grades: ["SCS"] };

/** The role families and roles of the roles file, in its order; the levels of each role from junior to senior. */
export function readRoles(
  rows: readonly RoleRow[],
  skills: ReadonlyMap<string, Skill>,
  known: KnownOrder,
  notes: NoteBook,
): { readonly roleFamilies: RoleFamily[]; readonly roles: Role[] } {
  const familySlugs = new Slugs(notes);
  const families = new Map<string, RoleFamily>();
  for (const [name, [{ row }]] of grouped(rows, ({ family }) => family)) {
    const id = familySlugs.take(known.idOf("family", name), { file: "roles", row, column: "Role Family" });
    families.set(name, { id, name });
  }
  const roleSlugs = new Slugs(notes);
  const roles = [...grouped(rows, ({ role }) => role)].map(([name, ofRole]): Role => {
    const [first] = ofRole;
    const where = { file: "roles", row: first.row };
    const order = known.roles.get(name);
    const id = roleSlugs.take(order?.slug ?? slug(name), { ...where, column: "Role" });
    const formerNames = known.formerNamesOf("role", name);
    const description = sameText(ofRole, "role", "Role Description", notes);
    for (const { row } of ofRole.filter(({ family }) => family !== first.family)) {
      const message = `${quoted(name)} stands in another family before; that one is kept`;
      notes.add("conflicting-rows", message, { file: "roles", row, column: "Role Family" });
    }
    return {
      id,
      name,
      family: families.get(first.family)?.id ?? "", // Every family of a row has been given an id above.
      ...(description !== "" && { description }),
      url: `${ukFramework.source}role/${id}`,
      ...(formerNames && { formerNames }),
      levels: readLevels(id, name, ofRole, order, skills, known, notes),
    };
  });
  const present = new Set(roles.map(({ name }) => name));
  for (const role of known.roles.keys()) {
    if (present.has(role)) continue;
    notes.add("order-not-in-file", `the order has the role ${quoted(role)}, the file has not`, {
      file: "roles",
    });
  }
  return { roleFamilies: [...families.values()], roles };
}

function readLevels(
  roleId: string,
  roleName: string,
  rows: readonly RoleRow[],
  order: RoleOrder | undefined,
  skills: ReadonlyMap<string, Skill>,
  known: KnownOrder,
  notes: NoteBook,
): RoleLevel[] {
  const slugs = new Slugs(notes);
  const entries = new Map(order?.levels.map((level) => [level.name.trim(), level]));
  const levels = [...grouped(rows, ({ roleLevel }) => roleLevel)].map(([name, ofLevel]) => {
    const [first] = ofLevel;
    const entry = entries.get(name);
    const track = entry?.track ?? (/ - management$/iu.test(name) ? "management" : undefined);
    const grades = first.seniorCivilService ? scs : gradesOf(entry, notes);
    const description = first.unnamedLevel ? "" : sameText(ofLevel, "roleLevel", "Role Level Description", notes);
    const wanted = known.levelIdOf(roleName, name) ?? `${roleId}/${slug(name)}`;
    const formerNames = known.formerLevelNamesOf(roleName, name);
    const roleLevel: RoleLevel = {
      id: slugs.take(wanted, { file: "roles", row: first.row, column: "Role Level" }),
      name,
      ...(track !== undefined && { track }),
      ...grades,
      ...(description !== "" && { description }),
      ...(formerNames && { formerNames }),
      needs: ofLevel.map((row) => needOf(row, skills)),
    };
    const rungs = ofLevel.reduce((sum, { level }) => sum + ukLevels.findIndex(({ id }) => id === level) + 1, 0);
    return { name, ...(track !== undefined && { track }), rungs, roleLevel };
  });
  return ordered(levels, roleName, rows[0]?.row ?? 0, order, notes).map(({ roleLevel }) => roleLevel);
}

function ordered<Level extends { readonly name: string; readonly track?: string; readonly rungs: number }>(
  levels: readonly Level[],
  role: string,
  row: number,
  order: RoleOrder | undefined,
  notes: NoteBook,
): readonly Level[] {
  if (levels.length === 1) return levels;
  const places = new Map(order?.levels.map(({ name }, place) => [name.trim(), place]));
  const present = new Set(levels.map(({ name }) => name));
  for (const name of places.keys()) {
    if (present.has(name)) continue;
    const message = `the order has the level ${quoted(name)} of ${quoted(role)}, the file has not`;
    notes.add("order-not-in-file", message, { file: "roles", row, column: "Role Level" });
  }
  if (levels.every(({ name }) => places.has(name))) {
    return [...levels].sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
  }
  const inferred = inferOrder(levels);
  const ladder = inferred.map(({ name }) => name).join(" < ");
  notes.add("order-inferred", `the order of ${quoted(role)} is inferred: ${ladder}`, {
    file: "roles",
    row,
    column: "Role Level",
  });
  return inferred;
}

function gradesOf(
  entry: RoleOrder["levels"][number] | undefined,
  notes: NoteBook,
): Pick<RoleLevel, "grades" | "gradesAsOf"> {
  if (!entry?.grades || entry.grades.length === 0) return {};
  const gradesAsOf = entry.gradesAsOf === undefined ? undefined : isoDateIn(entry.gradesAsOf);
  if (entry.gradesAsOf !== undefined && gradesAsOf === undefined) {
    const message = `no date can be read from ${quoted(entry.gradesAsOf)}, the date of the grades of ${quoted(entry.name)}`;
    notes.add("date-not-read", message, {});
  }
  return { grades: entry.grades, ...(gradesAsOf !== undefined && { gradesAsOf }) };
}

function needOf({ skill, level }: RoleRow, skills: ReadonlyMap<string, Skill>): Need {
  const id = skills.get(skill)?.id ?? ""; // Every skill of a row has been read before.
  return level === undefined ? { skill: id } : { skill: id, level };
}

/** The text that all the rows repeat, cleaned; where they do not, the first, with a note. */
function sameText(
  rows: readonly RoleRow[],
  key: "role" | "roleLevel",
  column: "Role Description" | "Role Level Description",
  notes: NoteBook,
): string {
  const [first] = rows;
  if (!first) return "";
  const raw = first.texts[key];
  const text = notes.text(raw, "roles", first.row, column);
  for (const { row, texts } of rows) {
    if (texts[key] === raw || notes.text(texts[key], "roles", row, column) === text) continue;
    const message = `the text is another one than in row ${first.row}; that one is kept`;
    notes.add("texts-disagree", message, { file: "roles", row, column });
  }
  return text;
}
