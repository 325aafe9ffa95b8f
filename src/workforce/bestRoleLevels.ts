import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { directionBetween } from "../questions/directionBetween.js";
import { twoWay } from "../questions/likenessTable.js";
import { OptionError } from "../questions/OptionError.js";
import { requireCount } from "../questions/requireCount.js";
import type { Layout } from "./layout.js";
import { type LikenessPostings, likenessPostings } from "./likenessPostings.js";
import { type PeopleSlice, requireSlice } from "./requireSlice.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** Which role levels {@link bestRoleLevels} offers, as in `matchRoles`, and to whom. */
export interface BestRoleLevelsOptions extends PeopleSlice {
  /** `any` offers steps down as well. Absent: up and lateral; all to a person without a role level. */
  readonly direction?: "any";
  /** Whether the role level the person is at now is left out. Absent: it is. */
  readonly excludePresent?: boolean;
}

/** The nearest role levels of many people, `k` places for each: those of person `from + i` start at `i * k`. */
export interface BestRoleLevels<Ids extends FrameworkIds = FrameworkIds> {
  /** Every role level, in framework order. */
  readonly roleLevels: readonly Ids["roleLevel"][];
  readonly k: number;
  readonly from: number;
  readonly count: number;
  /** Places in `roleLevels`, the best first, and -1 where nothing more shares a skill with the person. */
  readonly places: Int32Array;
  /** The likeness, 0 to 1. */
  readonly scores: Float64Array;
  /** Equal likenesses share a rank: 1, 2, 2, 4. 0 where there is no match. */
  readonly ranks: Uint32Array;
}

/**
 * The `k` role levels nearest to each of many people: the very role levels, likenesses and ranks that `matchRoles` gives one
 * after the other, without gaps and reasons. Ask `gap` for the few pairs that are looked at closer.
 *
 * @throws {@link FrameworkMismatchError} and {@link WorkforceError} for a workforce of another framework.
 * @throws RangeError for a `k` or a slice that is none.
 * @example
 * ```ts
 * import { bestRoleLevels, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", {
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * const { roleLevels, places } = bestRoleLevels(uk, builder.seal(), 1);
 * console.log(roleLevels[places[0] ?? -1]); // user-researcher/user-researcher
 * ```
 */
export function bestRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  k: number,
  options: BestRoleLevelsOptions = {},
): BestRoleLevels<Ids> {
  const layout = requireWorkforceOf(framework, workforce);
  requireCount("k", k, 1);
  if (options.direction !== undefined && options.direction !== "any") {
    throw new OptionError(`direction must be "any" or absent, not ${JSON.stringify(options.direction)}`);
  }
  const { from, to } = requireSlice(workforce, options);
  const cells = (to - from) * k;
  if (cells > 2 ** 31) throw new OptionError(`k times people must be at most ${2 ** 31}: ask for a slice`);
  const places = new Int32Array(cells).fill(-1);
  const scores = new Float64Array(cells);
  const postings = likenessPostings(framework);
  const isOffered = offersOf(framework, layout, options);
  const width = layout.outOf.length;
  const all = new Uint8Array(width).fill(1);
  const ofPerson = new Float64Array(width);
  const ofRoleLevel = postings.isOneSided ? ofPerson : new Float64Array(width);
  const best: Best = { places: new Int32Array(k), scores: new Float64Array(k) };
  for (let person = from; person < to; person++) {
    const total = share(postings, workforce, person, layout.ranks, ofPerson, ofRoleLevel);
    const present = workforce.roleLevels[person] ?? -1;
    const offered = present < 0 ? all : isOffered(present);
    keepBest(postings, offered, total, ofPerson, ofRoleLevel, best);
    places.set(best.places, (person - from) * k);
    scores.set(best.scores, (person - from) * k);
  }
  return {
    roleLevels: layout.roleLevelIds as readonly Ids["roleLevel"][], // The layout is memoised by this very framework.
    k,
    from,
    count: to - from,
    places,
    scores,
    ranks: ranksOf(places, scores, k),
  };
}

/** What a person shares with every role level, and what they count together, added up in framework order as one by one. */
function share(
  postings: LikenessPostings,
  { offsets, skills, ranks }: Workforce,
  person: number,
  ranksOfLayout: number,
  ofPerson: Float64Array,
  ofRoleLevel: Float64Array,
): number {
  const { starts, places, counts, isOneSided } = postings;
  ofPerson.fill(0);
  if (!isOneSided) ofRoleLevel.fill(0);
  let total = 0;
  const end = offsets[person + 1] as number; // One longer than people.
  for (let at = offsets[person] as number; at < end; at++) {
    const slot = (skills[at] as number) * ranksOfLayout + (ranks[at] as number); // Columns of one length.
    total += counts[slot] as number;
    const first = starts[slot] as number; // One longer than slots.
    const last = starts[slot + 1] as number;
    addTo(ofPerson, places, postings.ofPerson, first, last);
    if (!isOneSided) addTo(ofRoleLevel, places, postings.ofRoleLevel, first, last);
  }
  return total;
}

/** Adds the shares of one slot to the sums of the role levels that it helps. */
function addTo(sums: Float64Array, places: Uint32Array, shares: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const place = places[i] as number; // Columns of one length.
    sums[place] = (sums[place] as number) + (shares[i] as number);
  }
}

/** How far an estimate may lie from the likeness that is rounded to twelve decimals, with room to spare. */
const slack = 1e-11;

/** The best so far, in order. */
interface Best {
  readonly places: Int32Array;
  readonly scores: Float64Array;
}

/** Fills in the best of one person; of equals the first in framework order stays before. */
function keepBest(
  { totals, parts }: LikenessPostings,
  offered: Uint8Array,
  total: number,
  ofPerson: Float64Array,
  ofRoleLevel: Float64Array,
  best: Best,
): void {
  best.places.fill(-1);
  best.scores.fill(0);
  const part = total > 0 ? 1 / total : 0;
  const sums = { ofPerson, ofRoleLevel, parts };
  let least = Number.MIN_VALUE;
  for (let place = next(sums, part, least, 0); place < totals.length; place = next(sums, part, least, place + 1)) {
    if (offered[place] !== 1) continue; // As long as the role levels, like all columns here.
    const score = twoWay(ofPerson[place] as number, total, ofRoleLevel[place] as number, totals[place] as number);
    const worst = insert(best, place, score);
    if (worst > 0) least = 2 * (worst - slack);
  }
}

/** The next role level whose likeness could be half of `least` or more. */
function next(
  { ofPerson, ofRoleLevel, parts }: Record<"ofPerson" | "ofRoleLevel" | "parts", Float64Array>,
  part: number,
  least: number,
  start: number,
): number {
  let place = start;
  for (; place < parts.length; place++) {
    const estimate = (ofPerson[place] as number) * part + (ofRoleLevel[place] as number) * (parts[place] as number);
    if (estimate >= least) break;
  }
  return place;
}

/** Puts a role level where it belongs, if it is better than the last; at first that is 0, and what shares nothing is no match. */
function insert({ places, scores }: Best, place: number, score: number): number {
  let at = scores.length - 1;
  if (!(score > (scores[at] as number))) return scores[at] as number; // Within their length, as below.
  for (; at > 0 && (scores[at - 1] as number) < score; at--) {
    scores[at] = scores[at - 1] as number;
    places[at] = places[at - 1] as number;
  }
  scores[at] = score;
  places[at] = place;
  return scores[scores.length - 1] as number;
}

function ranksOf(places: Int32Array, scores: Float64Array, k: number): Uint32Array {
  const ranks = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) {
    if ((places[at] as number) < 0) continue; // Within its length, as below.
    const inRow = at % k;
    ranks[at] = inRow > 0 && scores[at] === scores[at - 1] ? (ranks[at - 1] as number) : inRow + 1;
  }
  return ranks;
}

/** 1 for each role level that is offered to whom is at a role level now; worked out for those that somebody is at. */
function offersOf(
  framework: Framework,
  { roleLevelIds }: Layout,
  { direction, excludePresent = true }: BestRoleLevelsOptions,
): (present: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (present) => {
    let offered = known.get(present);
    if (!offered) {
      const from = roleLevelIds[present] ?? ""; // Of this very framework.
      offered = Uint8Array.from(roleLevelIds, (to, place) => {
        if (place === present) return excludePresent ? 0 : 1;
        return direction === "any" || directionBetween(framework, from, to) !== "down" ? 1 : 0;
      });
      known.set(present, offered);
    }
    return offered;
  };
}
