import { likenessScore } from "../questions/match/likenessScore.js";
import type { LikenessPostings } from "./likenessPostings.js";
import type { Workforce } from "./workforce.js";

/** What the kernel is to find: for the people from `from` up to `to`, the `limit` nearest role levels each. */
export interface NearestJob {
  readonly postings: LikenessPostings;
  readonly workforce: Workforce;
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  /** 1 for each role level that a person is offered; one column for all whom the same are offered. */
  readonly offeredTo: (person: number) => Uint8Array;
  /** Where it goes: `limit` places a person, the best first, and what each is like; -1 and 0 where there are no more. */
  readonly places: Int32Array;
  readonly scores: Float64Array;
}

/**
 * The kernel of {@link bestRoleLevels}. It adds up what makes a person like every role level, and what bounds that for every role,
 * and looks into a role only where its bound allows one more of the best: into nine of the UK's 52, on average.
 *
 * A likeness is rounded to twelve decimals, so whole units of 1e-12 are kept, and equal ones are equal. They come from sums
 * of rounded factors, at most 0.002 units from what `likenessScore` rounds; where that could round otherwise, it decides.
 *
 * This is the loop that a million people go through 205 times each, so it is written for the machine: columns, and small
 * functions that hand numbers with a fraction to each other in `now`, as an argument would be boxed.
 */
export function nearestRoleLevels({
  postings,
  workforce,
  from,
  to,
  limit,
  offeredTo,
  places,
  scores,
}: NearestJob): void {
  const { roles, parts, isOneSided } = postings;
  const ofPerson = new Float64Array(parts.length);
  const ofRoleLevel = isOneSided ? ofPerson : new Float64Array(parts.length);
  const products = new Float64Array(parts.length);
  const bounds = new Float64Array(roles.length - 1);
  const now: Now = { postings, ofPerson, ofRoleLevel, products, ...side(), least: box(), fourTimes: box() };
  const best: Best = { units: new Float64Array(limit), places: new Int32Array(limit) };

  for (let person = from; person < to; person++) {
    ofPerson.fill(0);
    if (!isOneSided) ofRoleLevel.fill(0);
    products.fill(0);
    addUp(workforce, person, now);
    best.units.fill(0);
    best.places.fill(-1);
    now.least[0] = Number.MIN_VALUE;
    const offered = offeredTo(person);
    const first = bound(now, bounds);
    if (first >= 0) {
      lookInto(now, roles[first] ?? 0, roles[first + 1] ?? 0, offered, best);
      bounds[first] = 0;
    }
    for (let role = 0; role < bounds.length; role++) {
      if ((bounds[role] ?? 0) >= (now.least[0] ?? 0))
        lookInto(now, roles[role] ?? 0, roles[role + 1] ?? 0, offered, best);
    }
    const row = (person - from) * limit;
    for (let i = 0; i < limit; i++) {
      places[row + i] = best.places[i] ?? -1;
      scores[row + i] = (best.units[i] ?? 0) / 1e12;
    }
  }
}

/** What is known of the person at hand. */
interface Now extends ReturnType<typeof side> {
  readonly postings: LikenessPostings;
  /** What has been added up, by place: what both have as either side counts it, and the products. */
  readonly ofPerson: Float64Array;
  readonly ofRoleLevel: Float64Array;
  readonly products: Float64Array;
  /** What four times a likeness must reach to be among the best, and what it is for the role level at hand. */
  readonly least: Float64Array;
  readonly fourTimes: Float64Array;
}

/** What all the person has counts, how long it is as a vector, one part of the former and two of the latter. */
function side() {
  return { total: box(), norm: box(), part: box(), lengthParts: box() };
}

/** Holds one number. */
function box(): Float64Array {
  return new Float64Array(1);
}

/** The best so far, in order. */
interface Best {
  readonly units: Float64Array;
  readonly places: Int32Array;
}

/** Adds up what a person has, in framework order as one by one, so that sums are the very same. */
function addUp({ offsets, skills, ranks }: Workforce, person: number, now: Now): void {
  const { starts, worths, isOneSided, ranks: ranksOfLayout } = now.postings;
  let [total, squares] = [0, 0];
  const end = offsets[person + 1] ?? 0;
  for (let at = offsets[person] ?? 0; at < end; at++) {
    const slot = (skills[at] ?? 0) * ranksOfLayout + (ranks[at] ?? 0);
    const worth = worths[slot] ?? 0;
    total += worth;
    squares += worth * worth;
    const first = starts[slot] ?? 0;
    const last = starts[slot + 1] ?? 0;
    addShares(now, first, last);
    if (!isOneSided) addToRoleLevels(now, first, last);
  }
  const norm = Math.sqrt(squares);
  now.total[0] = total;
  now.norm[0] = norm;
  now.part[0] = total > 0 ? 1 / total : 0;
  now.lengthParts[0] = norm > 0 ? 2 / norm : 0;
}

/** Adds what one slot adds, as the person's side counts it, to the places that it helps; and the products. */
function addShares(now: Now, start: number, end: number): void {
  const { places, ofPerson, products } = now.postings;
  const sums = now.ofPerson;
  const sumsOfProducts = now.products;
  for (let i = start; i < end; i++) {
    const place = places[i] ?? 0;
    sums[place] = (sums[place] ?? 0) + (ofPerson[i] ?? 0);
    sumsOfProducts[place] = (sumsOfProducts[place] ?? 0) + (products[i] ?? 0);
  }
}

/** The same as the role level's side counts it. */
function addToRoleLevels(now: Now, start: number, end: number): void {
  const { places, ofRoleLevel } = now.postings;
  const sums = now.ofRoleLevel;
  for (let i = start; i < end; i++) {
    const place = places[i] ?? 0;
    sums[place] = (sums[place] ?? 0) + (ofRoleLevel[i] ?? 0);
  }
}

/** Fills in four times the likeness that no level of a role is above, and finds the role where it is greatest; -1 for none. */
function bound({ postings, ofPerson, ofRoleLevel, products, part, lengthParts }: Now, bounds: Float64Array): number {
  const { parts, roleLevels } = postings;
  const mine = part[0] ?? 0;
  const length = lengthParts[0] ?? 0;
  let most = 0;
  let first = -1;
  for (let role = 0; role < bounds.length; role++) {
    const place = roleLevels + role;
    const sum =
      (ofPerson[place] ?? 0) * mine + (ofRoleLevel[place] ?? 0) * (parts[place] ?? 0) + (products[place] ?? 0) * length;
    bounds[role] = sum;
    if (sum > most) {
      most = sum;
      first = role;
    }
  }
  return first;
}

/** Takes those levels of a role that are among the best so far. */
function lookInto(now: Now, start: number, end: number, offered: Uint8Array, best: Best): void {
  const { ofPerson, ofRoleLevel, products, part, lengthParts, fourTimes } = now;
  const { parts, lengthParts: theirs } = now.postings;
  const mine = part[0] ?? 0;
  const length = lengthParts[0] ?? 0;
  for (let place = start; place < end; place++) {
    const sum =
      (ofPerson[place] ?? 0) * mine +
      (ofRoleLevel[place] ?? 0) * (parts[place] ?? 0) +
      (products[place] ?? 0) * (theirs[place] ?? 0) * length;
    if (sum < (now.least[0] ?? 0) || offered[place] !== 1) continue;
    fourTimes[0] = sum;
    insert(now, place, best);
  }
}

/** Puts a role level where it belongs, if it is better than the last, or as good and before it in framework order. */
function insert(now: Now, place: number, { units, places }: Best): void {
  const exact = (now.fourTimes[0] ?? 0) * 2.5e11;
  let unit = Math.round(exact);
  if (Math.abs(exact - unit) > 0.49) unit = Math.round(scoreOf(now, place) * 1e12);
  let i = units.length - 1;
  if (!goesBefore(unit, place, units[i] ?? 0, places[i] ?? -1)) return;
  for (; i > 0 && goesBefore(unit, place, units[i - 1] ?? 0, places[i - 1] ?? -1); i--) {
    units[i] = units[i - 1] ?? 0;
    places[i] = places[i - 1] ?? -1;
  }
  units[i] = unit;
  places[i] = place;
  const worst = units[units.length - 1] ?? 0;
  if (worst > 1) now.least[0] = (worst - 1) * 4e-12; // A unit less, for what rounding may hide.
}

/** The likeness itself, by the rule that all questions share. */
function scoreOf({ postings, ofPerson, ofRoleLevel, products, total, norm }: Now, place: number): number {
  const theirs = postings.sides[place];
  if (!theirs) return 0;
  const person = { total: total[0] ?? 0, norm: norm[0] ?? 0 };
  return likenessScore(ofPerson[place] ?? 0, person, ofRoleLevel[place] ?? 0, theirs, products[place] ?? 0);
}

/** Of -1, where nobody stands yet, nothing is before: what shares nothing is not a match. */
function goesBefore(unit: number, place: number, otherUnit: number, otherPlace: number): boolean {
  return unit > otherUnit || (unit === otherUnit && place < otherPlace);
}
