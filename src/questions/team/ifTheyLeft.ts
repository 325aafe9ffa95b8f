import type { NeedWorth } from "../../framework/needWorth.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TeamSkill } from "./teamCoverage.js";

/** The people of a team whose leaving together would hurt most. */
export interface WorstLeavers<Ids extends FrameworkIds = FrameworkIds> {
  /** How many may leave. */
  readonly leavers: number;
  /** The fewest of them who do that harm, in the order of the team. Nobody where no such leaving opens anything. */
  readonly people: readonly string[];
  /** The needs that nobody is known to meet once they have left and somebody is known to meet today. */
  readonly opens: readonly Ids["skill"][];
  /** What these needs count: rungs times weight, as in a coverage. It is the harm. */
  readonly worth: number;
  /** Whether it is proved that no others do more. False for very large teams alone. */
  readonly isWorst: boolean;
}

/** What would be opened by people who leave. Lists of skills are in the order of the needs, people in that of the team. */
export interface Leaving<Ids extends FrameworkIds = FrameworkIds> {
  /** Everybody, each leaving alone: what nobody would be known to hold, and what would hang on one person. */
  readonly each: readonly {
    readonly person: string;
    readonly opens: readonly Ids["skill"][];
    readonly makesSingle: readonly Ids["skill"][];
  }[];
  /** For one leaver, for two at once, and so on up to as many as were asked for. */
  readonly worst: readonly WorstLeavers<Ids>[];
}

/** What all searches may cost together, in needs and people looked at. A count and not a clock, so that the answer is the same everywhere. */
const effort = 3_000_000;

/**
 * What opens in a team where each person leaves, and where any so many leave at once.
 *
 * A need opens where all its holders leave. So the search goes through needs, not people: each either opens, and all its
 * holders leave, or it does not. Of sets that do the same harm the smallest is taken, and then the first in the team's order.
 */
export function ifTheyLeft<Ids extends FrameworkIds>(
  people: readonly string[],
  counted: readonly TeamSkill<Ids>[],
  needs: readonly NeedWorth<Ids>[],
  most: number,
): Leaving<Ids> {
  const placeOf = new Map(people.map((person, place) => [person, place]));
  const worths = new Map<string, number>(needs.map(({ skill, outOf }) => [skill, outOf]));
  const held = counted
    .filter(({ depth }) => depth > 0)
    .map(({ skill, holders }) => ({
      skill,
      worth: worths.get(skill) ?? 0,
      holders: holders.map((person) => placeOf.get(person) ?? 0),
    }));
  const heldBy = (place: number, depth: number) =>
    held.filter(({ holders }) => holders.length === depth && holders.includes(place)).map(({ skill }) => skill);
  const sizes = Math.min(most, people.length);
  const worst: WorstLeavers<Ids>[] = [];
  let best: Leavers = { worth: 0, places: [] };
  for (let leavers = 1; leavers <= sizes; leavers++) {
    const found = worstOf(held, leavers, best, effort / sizes);
    best = found.best; // Fewer may always leave.
    const gone = new Set(best.places);
    worst.push({
      leavers,
      people: best.places.flatMap((place) => people[place] ?? []),
      opens: held.filter(({ holders }) => holders.every((place) => gone.has(place))).map(({ skill }) => skill),
      worth: best.worth,
      isWorst: found.isProved,
    });
  }
  return {
    each: people.map((person, place) => ({ person, opens: heldBy(place, 1), makesSingle: heldBy(place, 2) })),
    worst,
  };
}

interface HeldNeed<Ids extends FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly worth: number;
  /** Places in the team. */
  readonly holders: readonly number[];
}

/** People who leave, by their places in order, and what their leaving is worth. */
interface Leavers {
  readonly worth: number;
  readonly places: readonly number[];
}

function worstOf(
  held: readonly HeldNeed<FrameworkIds>[],
  leavers: number,
  known: Leavers,
  allowed: number,
): { readonly best: Leavers; readonly isProved: boolean } {
  // Needs that the same people hold open together; the dearest first, so that a good set is found early.
  const together = new Map<string, { worth: number; readonly holders: readonly number[] }>();
  for (const { worth, holders } of held) {
    if (holders.length > leavers) continue;
    const others = together.get(holders.join());
    if (others) others.worth += worth;
    else together.set(holders.join(), { worth, holders });
  }
  const choices = [...together.values()].sort((a, b) => b.worth - a.worth);

  let best = known;
  let spent = 0;
  const visit = (at: number, gone: ReadonlySet<number>, worth: number): void => {
    spent += 1 + gone.size + choices.length - at;
    if (spent > allowed) return;
    const found = { worth, places: [...gone].sort((a, b) => a - b) };
    if (isWorse(found, best)) best = found;
    const choice = choices[at];
    // Those that do as much harm may be fewer or come first.
    if (!choice || worth + mostMore(choices, at, gone, leavers) < best.worth) return;
    const next = new Set([...gone, ...choice.holders]);
    if (next.size <= leavers) visit(at + 1, next, worth + choice.worth);
    // Where all its holders have gone already it has opened, whether it is chosen or not.
    if (next.size > gone.size) visit(at + 1, gone, worth);
  };
  visit(0, new Set(), 0);
  return { best, isProved: spent <= allowed };
}

/**
 * How much more harm the needs from a place on could do at the most. Each need is shared out among those of its holders who
 * are still there; as many people as may still leave do no more harm than their shares.
 */
function mostMore(
  choices: readonly { readonly worth: number; readonly holders: readonly number[] }[],
  at: number,
  gone: ReadonlySet<number>,
  leavers: number,
): number {
  const mayLeave = leavers - gone.size;
  const shares = new Map<number, number>();
  let more = 0;
  for (let place = at; place < choices.length; place++) {
    const choice = choices[place];
    const there = choice?.holders.filter((person) => !gone.has(person)) ?? [];
    if (!choice || there.length > mayLeave) continue;
    if (there.length === 0) more += choice.worth;
    for (const person of there) shares.set(person, (shares.get(person) ?? 0) + choice.worth / there.length);
  }
  const largest = [...shares.values()].sort((a, b) => b - a).slice(0, mayLeave);
  return Math.floor(largest.reduce((sum, share) => sum + share, more) + 1e-6); // Harm is whole; shares are rounded.
}

/** More harm, or the same by fewer, or by as many who come earlier in the team. */
function isWorse(a: Leavers, b: Leavers): boolean {
  if (a.worth !== b.worth) return a.worth > b.worth;
  if (a.places.length !== b.places.length) return a.places.length < b.places.length;
  const at = a.places.findIndex((place, i) => place !== b.places[i]);
  return at >= 0 && (a.places[at] ?? 0) < (b.places[at] ?? 0);
}
