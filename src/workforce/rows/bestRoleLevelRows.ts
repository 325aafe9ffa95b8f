import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { BestRoleLevels } from "../bestRoleLevels.js";
import { requireWorkforceOf } from "../requireWorkforceOf.js";
import type { Workforce } from "../workforce.js";

/** One of the role levels nearest to a person: a place of {@link BestRoleLevels} as JSON. */
export interface BestRoleLevelRow<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  /** Equal likenesses share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  readonly roleLevel: Ids["roleLevel"];
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * The answer of {@link bestRoleLevels} as plain objects, for JSON Lines, CSV or a database: one a person and role level, a
 * person's best first. Who shares a skill with no role level that is offered has no row. They are made one at a time.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @example
 * ```ts
 * import { bestRoleLevelRows, bestRoleLevels, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", {
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * builder.add("kim", { has: {} });
 * const workforce = builder.seal();
 * for (const { person, rank, roleLevel } of bestRoleLevelRows(uk, workforce, bestRoleLevels(uk, workforce, { limit: 1 }))) {
 *   console.log(person, rank, roleLevel); // sam 1 user-researcher/junior-user-researcher
 * }
 * ```
 */
export function* bestRoleLevelRows<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  { roleLevels, limit, from, places, scores, ranks }: BestRoleLevels<Ids>,
): Generator<BestRoleLevelRow<Ids>, void, undefined> {
  requireWorkforceOf(framework, workforce);
  for (const [at, place] of places.entries()) {
    const roleLevel = roleLevels[place];
    if (roleLevel === undefined) continue; // -1: nothing more is near.
    const person = workforce.people[from + Math.floor(at / limit)] ?? ""; // A place among the people; columns of one length.
    yield { person, rank: ranks[at] ?? 0, roleLevel, likeness: scores[at] ?? 0 };
  }
}
