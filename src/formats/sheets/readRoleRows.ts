import type { Grade } from "../../model/grade.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { Names } from "../../reading/words/Names.js";
import { fold } from "../../values/fold.js";
import { isDay } from "../../values/isDay.js";
import { quoted } from "../../values/quoted.js";
import type { SheetKind } from "./frameworkSheets.js";
import type { NeedTable } from "./needRows.js";
import { partsOf, type Reading } from "./Reading.js";
import { renamed, rowsOf, type SheetRow } from "./SheetRow.js";

export interface RolesRead {
  readonly grades: readonly Grade[];
  readonly roleFamilies: readonly RoleFamily[];
  readonly roles: readonly Role[];
}

type Draft = Omit<Role, "levels" | "family"> & { readonly family: string; readonly levels: RoleLevel[] };

/** Families, roles and role levels of their sheets; what has no sheet is made of what the others name. */
export function readRoleRows(
  reading: Reading,
  tables: ReadonlyMap<SheetKind, readonly OpenTable[]>,
  needs: readonly NeedTable[],
): RolesRead {
  const { origins, notes } = reading;
  const listed = (kind: SheetKind) => rowsOf(tables.get(kind) ?? []);
  const grades = reading.listed(
    "grade",
    listed("grades"),
    ({ id, name }, { where }): Grade => origins.put({ id, name }, where),
  );
  const roleFamilies = reading.listed(
    "role family",
    listed("roleFamilies"),
    ({ id, name, description }, row): RoleFamily => {
      const url = reading.texts.url(row.text("url"), () => row.where("url"));
      return origins.put({ id, name, ...description, ...(url !== undefined && { url }) }, row.where);
    },
  );
  const areFamiliesListed = roleFamilies.length > 0;
  const familyOf = ({ text, where }: SheetRow): string => {
    const raw = text("family");
    if (raw === "") {
      const message = "no role family stands here; the role is put in the family Roles";
      notes.add("family-not-given", message, where("family"));
    }
    const isListed = areFamiliesListed && raw !== "";
    const make = (id: string, name: string) => ({ id, name });
    return reading.meantOrMade("role family", roleFamilies, raw || "Roles", where, { field: "family", isListed, make });
  };
  const roles = reading.listed(
    "role",
    listed("roles"),
    ({ id, name, description }, row): Draft =>
      origins.put({ id, name, family: familyOf(row), ...description, ...reading.called(row), levels: [] }, row.where),
  );
  const areRolesListed = roles.length > 0;
  const hasLevels = listed("roleLevels").length > 0;
  const levelRows = hasLevels ? listed("roleLevels") : firstOfEach(needs.flatMap(({ rows }) => rows));
  const named = new Map<string, Draft>();
  const roleOf = (row: SheetRow): Draft => {
    const raw = row.text("role") || row.text("name") || row.text("id");
    const known = named.get(raw);
    if (known) return known;
    const make = (id: string, name: string): Draft => ({ id, name, family: familyOf(row), levels: [] });
    const id = reading.meantOrMade("role", roles, raw, row.where, { field: "role", isListed: areRolesListed, make });
    const role = roles.find((one) => one.id === id);
    if (!role) throw new Error(`no role ${id}`); // It has just been found or made.
    named.set(raw, role);
    return role;
  };
  const namesOfGrades = new Names(grades);
  reading.listed(
    "role level",
    levelRows,
    ({ id, name, description }, row) => {
      const level: RoleLevel = {
        id,
        name,
        ...trackOf(reading, row),
        ...gradesOf(reading, row, namesOfGrades, grades.length > 0),
        ...description,
        ...reading.called(row),
        needs: [],
      };
      roleOf(row).levels.push(origins.put(level, row.where));
    },
    (row) => `${roleOf(row).id}/`,
  );
  return { grades, roleFamilies, roles: roles.filter((role) => hasLevel(reading, role)) };
}

function hasLevel({ notes, origins }: Reading, role: Draft): boolean {
  if (role.levels.length > 0) return true;
  const message = `the role ${quoted(role.name)} has no role level in any sheet; left out`;
  notes.add("incomplete-row", message, origins.whereOf(role));
  return false;
}

function trackOf(reading: Reading, { text, where }: SheetRow): { readonly track?: string } {
  const track = reading.texts.name(text("track"), () => where("track"));
  return track === "" ? {} : { track };
}

function gradesOf(
  reading: Reading,
  { text, where }: SheetRow,
  names: Names<Grade>,
  areListed: boolean,
): Pick<RoleLevel, "grades" | "gradesAsOf"> {
  const parts = partsOf(text("grades"), (part) => names.meant(part).length > 0).filter((part) => part !== "");
  const grades = parts.flatMap((part) => {
    const [meant] = names.meant(part);
    if (meant || !areListed) return [meant?.id ?? part];
    reading.notes.add("not-read", `no grade is called ${quoted(part)}; not read`, where("grades"));
    return [];
  });
  const day = text("gradesAsOf");
  if (day !== "" && !isDay(day))
    reading.notes.add(
      "date-not-read",
      `${quoted(day)} is not a date such as 2026-01-31; not read`,
      where("gradesAsOf"),
    );
  return { ...(grades.length > 0 && { grades }), ...(isDay(day) && { gradesAsOf: day }) };
}

/** The first row of each role level that needs name, as rows of role levels. A row that names but a role is of its only level. */
function firstOfEach(rows: readonly SheetRow[]): SheetRow[] {
  const met = new Set<string>();
  return rows.flatMap((row) => {
    const name = row.text("roleLevel") === "" ? "role" : "roleLevel";
    const key = JSON.stringify([fold(row.text("role")), fold(row.text(name))]);
    if (row.text(name) === "" || met.has(key)) return [];
    met.add(key);
    return [
      renamed(row, {
        name,
        id: undefined,
        description: undefined,
        url: undefined,
        aliases: undefined,
        formerNames: undefined,
      }),
    ];
  });
}
