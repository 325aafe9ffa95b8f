import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { OwnGaps } from "../ownGaps.js";
import { readinessNames } from "../ownGaps.js";
import { type PeopleSlice, requireSlice } from "../requireSlice.js";
import { requireWorkforceOf } from "../requireWorkforceOf.js";
import type { Workforce } from "../workforce.js";

/** How one person stands to their own role level: a row of {@link OwnGaps} as JSON. */
export interface OwnGapRow<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  /** The role level the person is at. Absent for none: then all numbers are 0, and `readiness` is `none`. */
  readonly roleLevel?: Ids["roleLevel"];
  readonly low: number;
  readonly high: number;
  readonly outOf: number;
  /** Rungs known to be short. */
  readonly rungsShort: number;
  /** How many needs nobody has assessed. */
  readonly unassessed: number;
  readonly readiness: (typeof readinessNames)[number];
}

/**
 * The answer of {@link ownGaps} as one plain object a person, in the order they were added: for JSON Lines, CSV or a database. They
 * are made one at a time, so a million take no room. With a slice, only those from `from` up to `to`.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for a slice that is not within the workforce, and an unknown option.
 * @example
 * ```ts
 * import { createWorkforce, ownGapRows, ownGaps } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", { roleLevel: "software-developer/junior-developer", has: { "user-focus": null } });
 * const workforce = builder.seal();
 * const [row] = ownGapRows(uk, workforce, ownGaps(uk, workforce));
 * console.log(row?.person, row?.high, row?.outOf, row?.readiness); // sam 26 28 not-ready
 * ```
 */
export function* ownGapRows<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  { low, high, outOf, rungsShort, unassessed, readiness }: OwnGaps,
  slice: PeopleSlice = {},
): Generator<OwnGapRow<Ids>, void, undefined> {
  const { roleLevelIds } = requireWorkforceOf(framework, workforce);
  requireOptions("ownGapRows", slice, ["from", "to"]);
  const { from, to } = requireSlice(workforce, slice);
  for (let person = from; person < to; person++) {
    const roleLevel: Ids["roleLevel"] | undefined = roleLevelIds[workforce.roleLevels[person] ?? -1];
    yield {
      person: workforce.people[person] ?? "", // A place among the people, here and below.
      ...(roleLevel !== undefined && { roleLevel }),
      low: low[person] ?? 0,
      high: high[person] ?? 0,
      outOf: outOf[person] ?? 0,
      rungsShort: rungsShort[person] ?? 0,
      unassessed: unassessed[person] ?? 0,
      readiness: readinessNames[readiness[person] ?? 0] ?? "none",
    };
  }
}
