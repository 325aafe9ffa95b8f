import { askedBy } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import { likenessTable } from "./likenessTable.js";
import { rounded } from "./rounded.js";
import { withRanks } from "./withRanks.js";

/** The answer of {@link similarRoles}. */
export interface SimilarRoles<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly role: Ids["role"];
  /** The most alike first. */
  readonly similar: readonly {
    /** Equal scores share a rank. */
    readonly rank: number;
    readonly role: Ids["role"];
    /** The mean, over the levels of both roles, of the likeness of each level to the level of the other most like it: 0 to 1. */
    readonly score: number;
    /** The two levels, one of each role, that are most alike. */
    readonly closest: { readonly from: Ids["roleLevel"]; readonly to: Ids["roleLevel"]; readonly score: number };
  }[];
}

/**
 * The roles most like a role, best first, ties in framework order. Two roles are as alike as their levels are, each level
 * taken with the one of the other role most like it; levels that ask nothing are not looked at. Roles with no skill in
 * common are left out.
 *
 * For one role level use {@link similarRoleLevels}; for the official UK site's own rule {@link rolesSharingSkills}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link OptionError} for an unknown option, and a limit that is not a whole number.
 * @example
 * ```ts
 * import { similarRoles } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(similarRoles(uk, "graphic-designer", { limit: 1 }).similar[0]?.closest.score); // 1
 * ```
 */
export function similarRoles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleId: NoInfer<Ids>["role"],
  options: { readonly limit?: number } = {},
): SimilarRoles<Ids> {
  requireOptions("similarRoles", options, ["limit"]);
  const { limit = 5 } = options;
  requireCount("limit", limit, 0);
  lookUp("role", indexOf(framework).roles, roleId);
  const table = likenessTable(framework);
  const placesOf = new Map<string, number[]>();
  for (const [place, { role, roleLevel }] of [...indexOf(framework).roleLevels.values()].entries()) {
    if (askedBy<Ids>(framework, roleLevel.id).outOf === 0) continue;
    placesOf.set(role.id, [...(placesOf.get(role.id) ?? []), place]);
  }
  const own = placesOf.get(roleId) ?? [];
  const idAt = (place: number) => table.roleLevels[place] as Ids["roleLevel"]; // Places come from this very table.

  const others = framework.roles.flatMap(({ id }) => {
    const theirs = placesOf.get(id) ?? [];
    const pairs = own.flatMap((from) => theirs.map((to) => ({ from, to, score: table.score(from, to) })));
    const best = (among: typeof pairs) => among.reduce((top, pair) => (pair.score > top.score ? pair : top));
    if (id === roleId || pairs.length === 0 || best(pairs).score === 0) return [];
    const bestOfEach = [
      ...own.map((from) => best(pairs.filter((pair) => pair.from === from)).score),
      ...theirs.map((to) => best(pairs.filter((pair) => pair.to === to)).score),
    ];
    const score = rounded(bestOfEach.reduce((sum, part) => sum + part, 0) / bestOfEach.length);
    const { from, to, score: top } = best(pairs);
    return [{ role: id, score, closest: { from: idAt(from), to: idAt(to), score: top } }];
  });
  others.sort((a, b) => b.score - a.score);
  const ranked = withRanks(others.slice(0, limit), (a, b) => a.score === b.score);
  return {
    framework: { id: framework.id, version: framework.version },
    role: roleId,
    similar: ranked.map(({ rank, thing }) => ({ rank, ...thing })),
  };
}
