import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Layout } from "./layout.js";
import { type PeopleSlice, requireSlice } from "./requireSlice.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/**
 * Coverages of many people by every role level. Person `from + i` stands in row `i`: what they cover of
 * `roleLevels[place]` is `low[i * roleLevels.length + place]`, and `high` in the same way, out of `outOf[place]`.
 */
export interface CoverageMatrix<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** Every role level, in framework order. */
  readonly roleLevels: readonly Ids["roleLevel"][];
  /** The place of the first person, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** 0 where a role level asks nothing: its coverages are not coverages, whoever it is. */
  readonly outOf: Int32Array;
  /** 16 bits wherever the framework's numbers fit in, as the UK framework's do. */
  readonly low: Uint16Array | Int32Array;
  readonly high: Uint16Array | Int32Array;
}

/**
 * How much of every role level each of many people covers, in the numbers of {@link gap}. Memory is people times role levels:
 * ask for a slice at a time of a large workforce (4 bytes a pair for the UK framework, 82 MB for 100,000 people).
 *
 * One person is {@link coverageByRoleLevel}; the few best for each person are {@link bestRoleLevels}, in far less room.
 *
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for a slice that is not within the workforce, and an unknown option.
 * @example
 * ```ts
 * import { coverageMatrix, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", { has: { "agile-working": "working", "user-focus": null } });
 * const { roleLevels, low, high, outOf } = coverageMatrix(uk, builder.seal());
 * const place = roleLevels.indexOf("software-developer/junior-developer");
 * console.log(low[place], high[place], outOf[place]); // 0 26 28
 * ```
 */
export function coverageMatrix<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  slice: PeopleSlice = {},
): CoverageMatrix<Ids> {
  const layout = requireWorkforceOf(framework, workforce);
  requireOptions("coverageMatrix", slice, ["from", "to"]);
  const { from, to } = requireSlice(workforce, slice);
  const { outOf, roleLevelIds } = layout;
  const width = outOf.length;
  const cells = (to - from) * width;
  const isSmall = outOf.every((sum) => sum < 65_536);
  const low = isSmall ? new Uint16Array(cells) : new Int32Array(cells);
  const high = isSmall ? new Uint16Array(cells) : new Int32Array(cells);
  const everything = isSmall ? Uint16Array.from(outOf) : outOf; // Of the type of its rows: another is slow to copy.
  const postings = postingsOf(layout);
  const { offsets, skills, ranks } = workforce;
  for (let person = from; person < to; person++) {
    const row = (person - from) * width;
    high.set(everything, row); // The best case; what is known to be missed comes off it.
    const end = offsets[person + 1] ?? 0;
    for (let at = offsets[person] ?? 0; at < end; at++) {
      credit(postings, (skills[at] ?? 0) * layout.ranks + (ranks[at] ?? 0), row, low, high);
    }
  }
  return {
    framework: workforce.framework,
    roleLevels: roleLevelIds as readonly Ids["roleLevel"][], // The layout is memoised by this very framework.
    from,
    count: to - from,
    outOf: outOf.slice(),
    low,
    high,
  };
}

/** For each slot, the role levels it helps: where they stand, what it earns there and what it is known to miss. */
interface Postings {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly earned: Int32Array;
  readonly missed: Int32Array;
}

function credit(
  { starts, places, earned, missed }: Postings,
  slot: number,
  row: number,
  low: Uint16Array | Int32Array,
  high: Uint16Array | Int32Array,
): void {
  const end = starts[slot + 1] ?? 0;
  for (let i = starts[slot] ?? 0; i < end; i++) {
    const cell = row + (places[i] ?? 0);
    low[cell] = (low[cell] ?? 0) + (earned[i] ?? 0);
    high[cell] = (high[cell] ?? 0) - (missed[i] ?? 0);
  }
}

function postingsOf({ needs, ranks, skillIds, outOf }: Layout): Postings {
  const total = needs.skills.length * ranks;
  const starts = new Uint32Array(skillIds.length * ranks + 1);
  for (const skill of needs.skills) {
    for (let rank = 0; rank < ranks; rank++)
      starts[skill * ranks + rank + 1] = (starts[skill * ranks + rank + 1] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const postings = {
    starts,
    places: new Uint32Array(total),
    earned: new Int32Array(total),
    missed: new Int32Array(total),
  };
  for (let place = 0; place < outOf.length; place++) {
    for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++) {
      const [rungs, weight, skill] = [needs.rungs[need] ?? 0, needs.weights[need] ?? 0, needs.skills[need] ?? 0];
      for (let rank = 0; rank < ranks; rank++) {
        const at = next[skill * ranks + rank] ?? 0;
        next[skill * ranks + rank] = at + 1;
        postings.places[at] = place;
        postings.earned[at] = Math.min(rank, rungs) * weight;
        postings.missed[at] = (rungs - Math.min(rank, rungs)) * weight;
      }
    }
  }
  return postings;
}
