import type { Framework } from "../../model/framework.js";
import type { Role } from "../../model/role.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { roleLevelName } from "../roleLevelName.js";
import { entriesOf, type SearchEntry, searchEntry } from "./SearchEntry.js";

/** The things that a role and each of its levels stand for: places of roles, or of role levels. */
interface Things {
  readonly role: ReadonlyMap<string, readonly number[]>;
  readonly level: ReadonlyMap<string, readonly number[]>;
}

/** Everything by which the roles of a framework are found. */
export function roleEntries(framework: Framework): SearchEntry[] {
  const things = {
    role: new Map(framework.roles.map(({ id }, place) => [id, [place]])),
    level: new Map(framework.roles.flatMap(({ levels }, place) => levels.map(({ id }) => [id, [place]]))),
  };
  return [
    ...framework.roles.flatMap((role) => [
      ...entriesOf(role, things.role.get(role.id) ?? []),
      ...role.levels.flatMap((level) => [
        ...asPlaces(entriesOf(level, things.level.get(level.id) ?? []), false),
        ...jointOf(role, level, things.level.get(level.id) ?? []),
      ]),
    ]),
    ...familiesAndTitles(framework, things),
  ];
}

/** Everything by which the role levels of a framework are found. */
export function roleLevelEntries(framework: Framework): SearchEntry[] {
  const level = new Map<string, readonly number[]>();
  const role = new Map<string, readonly number[]>();
  for (const { id, levels } of framework.roles) {
    const first = level.size;
    for (const one of levels) level.set(one.id, [level.size]);
    role.set(
      id,
      levels.map((_, i) => first + i),
    );
  }
  return [
    ...framework.roles.flatMap((one) => [
      ...asPlaces(entriesOf(one, role.get(one.id) ?? []), true), // Its words are in the joint names too.
      ...one.levels.flatMap((roleLevel) => {
        const things = level.get(roleLevel.id) ?? [];
        return [...entriesOf(roleLevel, things), ...jointOf(one, roleLevel, things)];
      }),
    ]),
    ...familiesAndTitles(framework, { role, level }),
  ];
}

function asPlaces(entries: readonly SearchEntry[], wholeOnly: boolean): SearchEntry[] {
  return entries.map((entry) => {
    if (entry.kind === "former-name") return entry;
    return { ...entry, kind: entry.kind === "id" ? "place-id" : "place", wholeOnly: entry.wholeOnly || wholeOnly };
  });
}

/** The name of a role level with that of its role, where that says more than its own. */
function jointOf(role: Role, level: RoleLevel, things: readonly number[]): SearchEntry[] {
  const joint = searchEntry("joint", roleLevelName(level, role), things);
  const own = new Set(searchEntry("name", level.name, things).folded);
  return joint.folded.every((word) => own.has(word)) ? [] : [joint];
}

function familiesAndTitles(framework: Framework, things: Things): SearchEntry[] {
  const families = framework.roleFamilies.map(({ id, name }) =>
    searchEntry(
      "family",
      name,
      framework.roles.filter(({ family }) => family === id).flatMap((role) => things.role.get(role.id) ?? []),
    ),
  );
  const titles = (framework.titles ?? []).flatMap(({ title, means }) => {
    if (means.length === 0) return [searchEntry("no-role", title, [])];
    return (["exact", "close", "broad"] as const).flatMap((match) => {
      const meant = means
        .filter((meaning) => meaning.match === match)
        .flatMap(({ role, roleLevel = "" }) => things.level.get(roleLevel) ?? things.role.get(role) ?? []);
      return meant.length > 0 ? [searchEntry(`${match}-title`, title, meant)] : [];
    });
  });
  return [...families, ...titles];
}
