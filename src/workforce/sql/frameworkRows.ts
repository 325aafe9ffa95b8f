import { weightOf } from "../../framework/needWorth.js";
import type { Framework } from "../../model/framework.js";
import { movesFrom } from "../../questions/routes/movesFrom.js";
import { layoutOf } from "../layout.js";
import type { FrameworkTableName } from "./sqlTables.js";

/** A value of a table; `null` for none. */
export type SqlValue = string | number | null;

/** The rows of each of the framework's tables, their values in the order of the columns. */
export type FrameworkRows = Readonly<Record<FrameworkTableName, readonly SqlValue[][]>>;

/** A framework as rows. */
export function frameworkRows(framework: Framework): FrameworkRows {
  const { rankOf, outOf } = layoutOf(framework);
  const rungOf = (level: string) => rankOf.get(level) ?? 0; // Every level of a parsed framework is on its scale.
  const everyLevel = framework.levels.map(({ id }) => id);
  const roleLevels = framework.roles.flatMap((role) => role.levels.map((roleLevel) => ({ role, roleLevel })));
  return {
    levels: framework.levels.map(({ id, name }) => [id, rungOf(id), name]),
    skills: framework.skills.map(({ id, name, group = null }, place) => [id, place, name, group]),
    skill_rungs: framework.skills.flatMap(({ id, definedAt = everyLevel }) =>
      definedAt.map((level) => [id, rungOf(level)]),
    ),
    role_families: framework.roleFamilies.map(({ id, name }, place) => [id, place, name]),
    role_levels: roleLevels.map(({ role, roleLevel: { id, name, track = null } }, place) => {
      return [id, place, name, role.id, role.name, role.family, track, outOf[place] ?? 0];
    }),
    needs: roleLevels.flatMap(({ roleLevel: { id, needs } }) =>
      needs.map((need, place) => [
        id,
        need.skill,
        place,
        need.level ?? null,
        need.level === undefined ? 1 : rungOf(need.level),
        need.importance ?? "essential",
        weightOf(need),
      ]),
    ),
    moves: roleLevels.flatMap(({ roleLevel: { id } }) =>
      movesFrom(framework, id).moves.map(({ roleLevel, move, rungs }) => [id, roleLevel, move, rungs]),
    ),
  };
}
