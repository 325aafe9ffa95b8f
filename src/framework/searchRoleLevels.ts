import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { indexOf, type PlacedRoleLevel } from "./frameworkIndex.js";
import type { RoleSearchAnswer, SearchMatch, SearchOptions } from "./SearchAnswer.js";
import { hitsAtSeniority } from "./search/hitsAtSeniority.js";
import { limitOf } from "./search/limitOf.js";
import { lookUpText } from "./search/lookUpText.js";
import { rankedThings } from "./search/rankedThings.js";
import { searchIndexOf } from "./search/searchIndexOf.js";

/** A role level that was found, and why. */
export interface RoleLevelFound<Ids extends FrameworkIds = FrameworkIds> extends SearchMatch {
  readonly roleLevel: Ids["roleLevel"];
  /** The role it is a level of. */
  readonly role: Ids["role"];
}

/**
 * The role levels that a text means or may mean, best first, each with why: see {@link SearchWhy}. It knows the
 * framework's names and the titles that people use (`titles`). Where a title does not say the level, all levels of the
 * role are found, from junior to senior, with one rank; where a seniority word stands before it, the level of that very
 * word, or `noSuchLevel` says which roles have none. A title for which the framework has no role is in `noSuchRole`.
 * Nothing is guessed, and one seniority word is never read as another. Made to be asked at every keystroke.
 *
 * For roles use {@link searchRoles}; with the id in hand {@link findRoleLevel}.
 *
 * @throws RangeError for a limit that is not a whole number, and for an unknown option.
 * @example
 * ```ts
 * import { searchRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(searchRoleLevels(uk, "content designer senior", { limit: 1 }).matches[0]?.roleLevel);
 * // content-designer/senior-content-designer
 * console.log(searchRoleLevels(uk, "Senior scrum master").matches.map(({ roleLevel }) => roleLevel));
 * // [ 'delivery-manager/senior-delivery-manager' ]
 * ```
 */
export function searchRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  text: string,
  options: SearchOptions = {},
): RoleSearchAnswer<RoleLevelFound<Ids>, Ids> {
  const limit = limitOf(options);
  const placed = placedOf(framework);
  const { hits, readAs, seniority, noSuchRole } = lookUpText(searchIndexOf(framework, "roleLevels"), text);
  const said = seniority === undefined ? { hits, without: [] } : hitsAtSeniority(placed, hits, seniority);
  const ranked = rankedThings(said.hits);
  return {
    framework: { id: framework.id, version: framework.version },
    text,
    matches: ranked.slice(0, limit).flatMap(({ thing, rank, why, called }): RoleLevelFound<Ids>[] => {
      const { roleLevel, role } = placed[thing] ?? {};
      return roleLevel && role
        ? [{ rank, roleLevel: roleLevel.id, role: role.id, name: roleLevel.name, why, called }]
        : [];
    }),
    total: ranked.length,
    ...(readAs !== undefined && { readAs }),
    ...(noSuchRole !== undefined && { noSuchRole }),
    ...(seniority !== undefined &&
      said.without.length > 0 && { noSuchLevel: { seniority, roles: said.without.map(({ id }) => id) } }),
  };
}

const memo = new WeakMap<Framework, readonly PlacedRoleLevel[]>();

/** The role levels by their places. */
function placedOf<Ids extends FrameworkIds>(framework: Framework<Ids>): readonly PlacedRoleLevel<Ids>[] {
  let placed = memo.get(framework);
  if (!placed) {
    placed = [...indexOf(framework).roleLevels.values()];
    memo.set(framework, placed);
  }
  return placed as readonly PlacedRoleLevel<Ids>[]; // The memo is keyed by this very framework.
}
