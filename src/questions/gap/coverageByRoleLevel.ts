import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";

/** Coverages of one person, a column each: `low[i]`, `high[i]` and `outOf[i]` belong to `roleLevels[i]`. */
export interface CoverageByRoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  /** Every role level, in framework order. */
  readonly roleLevels: readonly Ids["roleLevel"][];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly outOf: readonly number[];
}

/**
 * The coverage of every role level by one person, in the numbers of `gap` and without its standings: for ranking or
 * filtering a whole framework before looking closer at a few.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @example
 * ```ts
 * import { coverageByRoleLevel, defineProfile } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "expert" } });
 * const { roleLevels, low, outOf } = coverageByRoleLevel(uk, sam);
 * const touched = roleLevels.filter((_, i) => (low[i] ?? 0) > 0);
 * console.log(touched.length, "of", outOf.length, "role levels use it");
 * ```
 */
export function coverageByRoleLevel<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
): CoverageByRoleLevel<Ids> {
  requireSameFramework(framework, profile.framework, "The profile");
  const { roleLevels, ranks, outOf, nothing, everything, postings } = tableOf(framework);
  // Arrays, not typed ones: a few hundred small numbers are copied faster on the engine's own heap.
  const low = nothing.slice();
  const high = everything.slice();
  const has: Readonly<Record<string, string | null | undefined>> = profile.has;
  for (const skill of Object.keys(has)) {
    const byRank = lookUp("skill", postings, skill);
    const level = has[skill];
    if (level === undefined) continue;
    const posting = byRank[level === null ? 0 : lookUp("level", ranks, level)];
    if (posting) credit(posting, low, high);
  }
  return { roleLevels: roleLevels as readonly Ids["roleLevel"][], low, high, outOf }; // The table is memoised by this very framework.
}

/** Adds to each role level that needs a skill what one assessed rank of it earns, and takes off what it is known to miss. */
function credit(posting: Int32Array, low: number[], high: number[]): void {
  for (let i = 0; i < posting.length; i += 3) {
    const roleLevel = posting[i] as number; // Postings are made of whole triples.
    low[roleLevel] = (low[roleLevel] as number) + (posting[i + 1] as number);
    high[roleLevel] = (high[roleLevel] as number) - (posting[i + 2] as number);
  }
}

/**
 * The needs of a framework, turned inside out: for each skill and rank held (0 = assessed, nothing held), triples of a
 * role level's place, what it earns there and what it is known to miss. A person then costs as much as they have skills,
 * however many role levels there are.
 */
interface CoverageTable {
  readonly roleLevels: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
  /** Frozen, as every answer holds it. */
  readonly outOf: readonly number[];
  /** As many zeros as there are role levels, and `outOf` once more: not frozen, as a frozen array is slow to copy. */
  readonly nothing: readonly number[];
  readonly everything: readonly number[];
  readonly postings: ReadonlyMap<string, readonly Int32Array[]>;
}

const memo = new WeakMap<Framework, CoverageTable>();

function tableOf(framework: Framework): CoverageTable {
  let table = memo.get(framework);
  if (!table) {
    table = buildTable(framework);
    memo.set(framework, table);
  }
  return table;
}

function buildTable(framework: Framework): CoverageTable {
  const { ranks, roleLevels } = indexOf(framework);
  const rows = [...roleLevels.values()].map(({ roleLevel }) => roleLevel);
  const outOf = rows.map(() => 0);
  const growing = new Map(
    framework.skills.map(({ id }) => [id, Array.from({ length: ranks.size + 1 }, () => [] as number[])]),
  );
  for (const [place, { needs }] of rows.entries()) {
    for (const need of needs) {
      const weight = weightOf(need);
      const rungs = need.level === undefined ? 1 : lookUp("level", ranks, need.level);
      outOf[place] = (outOf[place] ?? 0) + rungs * weight;
      for (const [rank, posting] of lookUp("skill", growing, need.skill).entries()) {
        const earned = Math.min(rank, rungs) * weight;
        posting.push(place, earned, rungs * weight - earned);
      }
    }
  }
  const postings = new Map(
    [...growing].map(([skill, byRank]) => [skill, byRank.map((triples) => Int32Array.from(triples))]),
  );
  return {
    roleLevels: Object.freeze(rows.map(({ id }) => id)),
    ranks,
    outOf: Object.freeze(outOf.slice()),
    nothing: rows.map(() => 0),
    everything: outOf,
    postings,
  };
}
