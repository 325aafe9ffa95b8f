import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleSearchAnswer, SearchMatch, SearchOptions } from "./SearchAnswer.js";
import { atSeniority } from "./search/atSeniority.js";
import { limitOf } from "./search/limitOf.js";
import { lookUpText } from "./search/lookUpText.js";
import { rankedThings } from "./search/rankedThings.js";
import { searchIndexOf } from "./search/searchIndexOf.js";

/** A role that was found, and why. */
export interface RoleFound<Ids extends FrameworkIds = FrameworkIds> extends SearchMatch {
  readonly role: Ids["role"];
}

/**
 * The roles that a text means or may mean, best first, each with why: see {@link SearchWhy}. It knows the framework's
 * names and the titles that people use (`titles`): a title that can be several roles lists them all, and one for which
 * the framework has no role says so in `noSuchRole`. Nothing is guessed. Made to be asked at every keystroke.
 *
 * For the levels of roles use {@link searchRoleLevels}; with the id in hand {@link findRole}.
 *
 * @throws RangeError for a limit that is not a whole number, and for an unknown option.
 * @example
 * ```ts
 * import { searchRoles } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(searchRoles(uk, "scrum master").matches.map(({ role, why }) => `${role}: ${why}`));
 * // [ 'delivery-manager: close-title' ]
 * console.log(searchRoles(uk, "CDO").matches.map(({ role }) => role));
 * // [ 'chief-data-officer', 'chief-digital-and-information-officer' ]
 * console.log(searchRoles(uk, "Penetration tester").noSuchRole); // penetration tester
 * ```
 */
export function searchRoles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  text: string,
  options: SearchOptions = {},
): RoleSearchAnswer<RoleFound<Ids>, Ids> {
  const limit = limitOf(options);
  const { hits, readAs, seniority, noSuchRole } = lookUpText(searchIndexOf(framework, "roles"), text);
  const ranked = rankedThings(hits);
  const roles = ranked.flatMap(({ thing }) => framework.roles[thing] ?? []);
  const without = seniority === undefined ? [] : roles.filter((role) => atSeniority(role, seniority).length === 0);
  return {
    framework: { id: framework.id, version: framework.version },
    text,
    matches: ranked.slice(0, limit).flatMap(({ thing, rank, why, called }): RoleFound<Ids>[] => {
      const role = framework.roles[thing];
      return role ? [{ rank, role: role.id, name: role.name, why, called }] : [];
    }),
    total: ranked.length,
    ...(readAs !== undefined && { readAs }),
    ...(noSuchRole !== undefined && { noSuchRole }),
    ...(seniority !== undefined &&
      without.length > 0 && { noSuchLevel: { seniority, roles: without.map(({ id }) => id) } }),
  };
}
