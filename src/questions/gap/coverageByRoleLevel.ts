import { askedBy } from "../../framework/askedBy.js";
import { eachHeld } from "../../framework/eachHeld.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireProfile } from "../../framework/requireProfile.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";

/** Coverages of one person, a column each: `low[i]`, `high[i]` and `outOf[i]` belong to `roleLevels[i]`. */
export interface CoverageByRoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly person: string;
  /** Every role level, in framework order. */
  readonly roleLevels: readonly Ids["roleLevel"][];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** 0 where a role level asks nothing. */
  readonly outOf: readonly number[];
}

/**
 * The coverage of every role level by one person, in the numbers of {@link gap} and without its standings: for ranking or
 * filtering a whole framework before looking closer at a few.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws TypeError for something that is not a framework or profile.
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
  requireProfile(framework, profile);
  const { roleLevels, outOf, nothing, everything, postings } = tableOf(framework);
  // Arrays, not typed ones: a few hundred small numbers are copied faster on the engine's own heap.
  const low = nothing.slice();
  const high = everything.slice();
  eachHeld<Ids>(framework, profile.has, (skill, rank) => {
    const posting = postings.get(skill)?.[rank];
    if (posting) credit(posting, low, high);
  });
  return {
    framework: { id: framework.id, version: framework.version },
    person: profile.person,
    roleLevels: roleLevels as readonly Ids["roleLevel"][], // The table is memoised by this very framework.
    low,
    high,
    outOf,
  };
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
  const asked = [...roleLevels.keys()].map((id) => askedBy(framework, id));
  const growing = new Map(
    framework.skills.map(({ id }) => [id, Array.from({ length: ranks.size + 1 }, (): number[] => [])]),
  );
  for (const [place, { needs }] of asked.entries()) {
    for (const { skill, rungs, weight, counts, outOf } of needs) {
      if (!counts) continue;
      for (const [rank, posting] of lookUp("skill", growing, skill).entries()) {
        const earned = Math.min(rank, rungs) * weight;
        posting.push(place, earned, outOf - earned);
      }
    }
  }
  const postings = new Map(
    [...growing].map(([skill, byRank]) => [skill, byRank.map((triples) => Int32Array.from(triples))]),
  );
  return {
    roleLevels: Object.freeze([...roleLevels.keys()]),
    outOf: Object.freeze(asked.map(({ outOf }) => outOf)),
    nothing: asked.map(() => 0),
    everything: asked.map(({ outOf }) => outOf),
    postings,
  };
}
