import { twoWay } from "../questions/match/likenessTable.js";
import type { NearestJob } from "./bestRoleLevelsBy.js";
import type { LikenessPostings } from "./likenessPostings.js";
import type { Workforce } from "./workforce.js";

/**
 * The kernel of `bestRoleLevels`. It adds up what a person shares with every role level and with every role, and looks into a
 * role only where its bound allows one more of the best: into six of the UK's 52, on average.
 *
 * A likeness is rounded to twelve decimals, so whole units of 1e-12 are kept, and equal ones are equal. They come from a
 * product of two rounded factors, at most 0.002 units from the quotient that `twoWay` rounds; where that could round
 * otherwise, `twoWay` decides.
 *
 * This is the loop that a million people go through 205 times each, so it is written for the machine: columns, and small
 * functions that hand numbers with a fraction to each other in `now`, as an argument would be boxed.
 */
export function nearestRoleLevels({ postings, workforce, from, to, k, offeredTo, places, scores }: NearestJob): void {
  const { roles, roleLevels, parts, totals, isOneSided } = postings;
  const ofPerson = new Float64Array(parts.length);
  const ofRoleLevel = isOneSided ? ofPerson : new Float64Array(parts.length);
  const bounds = new Float64Array(roles.length - 1);
  const now: Now = { sums: { ofPerson, ofRoleLevel, parts }, totals, total: box(), part: box(), least: box() };
  const best: Best = { units: new Float64Array(k), places: new Int32Array(k) };

  for (let person = from; person < to; person++) {
    ofPerson.fill(0);
    if (!isOneSided) ofRoleLevel.fill(0);
    share(postings, workforce, person, now);
    for (let i = 0; i < k; i++) {
      best.units[i] = 0;
      best.places[i] = -1;
    }
    now.least[0] = Number.MIN_VALUE;
    const offered = offeredTo(person);
    const first = bound(now, bounds, roleLevels);
    if (first >= 0) {
      lookInto(now, roles[first] as number, roles[first + 1] as number, offered, best); // One longer than the roles, as below.
      bounds[first] = 0;
    }
    for (let role = 0; role < bounds.length; role++) {
      if ((bounds[role] as number) >= (now.least[0] as number)) {
        lookInto(now, roles[role] as number, roles[role + 1] as number, offered, best);
      }
    }
    const row = (person - from) * k;
    for (let i = 0; i < k; i++) {
      places[row + i] = best.places[i] as number; // As long as k, both.
      scores[row + i] = (best.units[i] as number) / 1e12;
    }
  }
}

/** What is known of the person at hand. */
interface Now {
  /** What is shared, by place, as the person's side counts it and as the role level's side does. */
  readonly sums: Readonly<Record<"ofPerson" | "ofRoleLevel" | "parts", Float64Array>>;
  readonly totals: Float64Array;
  /** What all the person has counts, and one part of it. */
  readonly total: Float64Array;
  readonly part: Float64Array;
  /** What twice a likeness must reach to be among the best. */
  readonly least: Float64Array;
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

/** Adds up what a person shares, in framework order as one by one, so that sums are the very same. */
function share(
  { starts, places, counts, ranks: ranksOfLayout, isOneSided, ofPerson, ofRoleLevel }: LikenessPostings,
  { offsets, skills, ranks }: Workforce,
  person: number,
  { sums, total, part }: Now,
): void {
  let sum = 0;
  const end = offsets[person + 1] as number; // One longer than people.
  for (let at = offsets[person] as number; at < end; at++) {
    const slot = (skills[at] as number) * ranksOfLayout + (ranks[at] as number); // Columns of one length.
    sum += counts[slot] as number;
    const first = starts[slot] as number; // One longer than slots.
    const last = starts[slot + 1] as number;
    addTo(sums.ofPerson, places, ofPerson, first, last);
    if (!isOneSided) addTo(sums.ofRoleLevel, places, ofRoleLevel, first, last);
  }
  total[0] = sum;
  part[0] = sum > 0 ? 1 / sum : 0;
}

/** Adds the shares of one slot to the sums of the places that it helps. */
function addTo(sums: Float64Array, places: Uint32Array, shares: Float64Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const place = places[i] as number; // Columns of one length.
    sums[place] = (sums[place] as number) + (shares[i] as number);
  }
}

/** Fills in twice the likeness that no level of a role is above, and finds the role where it is greatest; -1 for none. */
function bound(
  { sums: { ofPerson, ofRoleLevel, parts }, part }: Now,
  bounds: Float64Array,
  roleLevels: number,
): number {
  const mine = part[0] as number;
  let most = 0;
  let first = -1;
  for (let role = 0; role < bounds.length; role++) {
    const place = roleLevels + role;
    // As many as there are places, all three.
    const sum = (ofPerson[place] as number) * mine + (ofRoleLevel[place] as number) * (parts[place] as number);
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
  const { ofPerson, ofRoleLevel, parts } = now.sums;
  const mine = now.part[0] as number;
  for (let place = start; place < end; place++) {
    const sum = (ofPerson[place] as number) * mine + (ofRoleLevel[place] as number) * (parts[place] as number);
    if (sum >= (now.least[0] as number) && offered[place] === 1) insert(now, place, best);
  }
}

/** Puts a role level where it belongs, if it is better than the last, or as good and before it in framework order. */
function insert({ sums, totals, total, part, least }: Now, place: number, { units, places }: Best): void {
  const mine = sums.ofPerson[place] as number; // A number for each place, as in all columns here.
  const theirs = sums.ofRoleLevel[place] as number;
  const exact = (mine * (part[0] as number) + theirs * (sums.parts[place] as number)) * 5e11;
  let unit = Math.round(exact);
  if (Math.abs(exact - unit) > 0.49) {
    unit = Math.round(twoWay(mine, total[0] as number, theirs, totals[place] as number) * 1e12);
  }
  let i = units.length - 1;
  if (!goesBefore(unit, place, units[i] as number, places[i] as number)) return;
  for (; i > 0 && goesBefore(unit, place, units[i - 1] as number, places[i - 1] as number); i--) {
    units[i] = units[i - 1] as number;
    places[i] = places[i - 1] as number;
  }
  units[i] = unit;
  places[i] = place;
  const worst = units[units.length - 1] as number;
  if (worst > 1) least[0] = (worst - 1) * 2e-12; // A unit less, for what rounding may hide.
}

/** Of -1, where nobody stands yet, nothing is before: what shares nothing is no match. */
function goesBefore(unit: number, place: number, otherUnit: number, otherPlace: number): boolean {
  return unit > otherUnit || (unit === otherUnit && place < otherPlace);
}
