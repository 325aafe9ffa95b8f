import { type Asked, askedBy, type RoleLevelOrProfile } from "../framework/askedBy.js";
import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Coverage } from "../questions/gap/gap.js";
import { byCoverage, type RankedBy } from "../questions/match/byCoverage.js";
import { type PeopleLeftOut, peopleLeftOut } from "../questions/match/peopleLeftOut.js";
import { withRanks } from "../questions/match/withRanks.js";
import type { Layout } from "./layout.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** How many people {@link bestPeople} gives. */
export interface BestPeopleOptions {
  /** How many at most. Absent: 10. */
  readonly limit?: number;
}

/** One of the best people for a role level. People whom nothing known tells apart share a rank. */
export interface BestPerson {
  readonly rank: number;
  readonly person: string;
  /** Where the person stands in the workforce. */
  readonly place: number;
  readonly coverage: Coverage;
  /** Rungs that the person is known to be short of, together. */
  readonly rungsShort: number;
}

/** The answer of {@link bestPeople}. */
export interface BestPeople<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  /** The best first. */
  readonly matches: readonly BestPerson[];
  /** Everybody else, by the reason, as in {@link matchPeople}. */
  readonly leftOut: PeopleLeftOut;
}

/**
 * The people nearest to a role level or a role profile, the very people and ranks of {@link matchPeople}: by what they are known
 * to cover, then by what they may cover, then by the fewest rungs known to be short; ties share a rank and stay in the order
 * they were added. People who are not known to hold any skill match nothing, and nobody matches what asks nothing.
 *
 * It orders evidence; it does not decide about anybody. The gaps and reasons of a few are in {@link matchPeople}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for a limit that is not a whole number, and an unknown option.
 * @example
 * ```ts
 * import { bestPeople, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", { has: { "user-focus": "working" } });
 * builder.add("robin", { has: { "user-focus": "expert" } });
 * builder.add("kim", { has: {} });
 * const { matches } = bestPeople(uk, builder.seal(), "software-developer/senior-developer", { limit: 5 });
 * console.log(matches.map(({ person }) => person)); // [ 'robin', 'sam' ]
 * ```
 */
export function bestPeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  options: BestPeopleOptions = {},
): BestPeople<Ids> {
  const layout = requireWorkforceOf(framework, workforce);
  requireOptions("bestPeople", options, ["limit"]);
  const { limit = 10 } = options;
  requireCount("limit", limit, 0);
  const asked = askedBy<Ids>(framework, roleLevel);
  const { outOf, about } = asked;
  const measured = measure(layout, workforce, asked);
  const found = outOf === 0 ? [] : nearest(measured, limit);
  const nothingHeld = measured.holdsAny.reduce((sum, holds) => sum + 1 - holds, 0);
  return {
    framework: workforce.framework,
    ...about,
    matches: withRanks(found, (a, b) => byCoverage(a, b) === 0).map(({ rank, thing }) => {
      const { place, low, high, rungsShort } = thing;
      return { rank, person: workforce.people[place] ?? "", place, coverage: { low, high, outOf }, rungsShort };
    }),
    leftOut: peopleLeftOut(outOf, { people: workforce.people.length, nothingHeld, listed: found.length }),
  };
}

/** What a person is ranked by. */
interface Measured extends RankedBy {
  readonly place: number;
}

/** The best of those who are known to hold a skill, in order: now and then all but the best so far are let go. */
function nearest({ low, high, rungsShort, holdsAny }: ReturnType<typeof measure>, limit: number): Measured[] {
  const inOrder = (a: Measured, b: Measured) => byCoverage(a, b) || a.place - b.place;
  let best: Measured[] = [];
  let worst: Measured | undefined; // Of a full list, the last: people who come after and are no better are out.
  for (const [place, holds] of holdsAny.entries()) {
    const theirs = low[place] ?? 0;
    if (holds === 0 || (worst && theirs < worst.low)) continue; // Most people are, by this alone.
    const measured = { place, low: theirs, high: high[place] ?? 0, rungsShort: rungsShort[place] ?? 0 };
    if (worst && byCoverage(measured, worst) >= 0) continue;
    best.push(measured);
    if (best.length < 2 * limit + 1_000) continue;
    best = best.sort(inOrder).slice(0, limit);
    worst = best.at(-1);
  }
  return best.sort(inOrder).slice(0, limit);
}

/** Everybody against what is asked: what each slot earns and misses there is looked up in columns. */
function measure({ ranks, skillIds, skillPlaces }: Layout, workforce: Workforce, { needs, outOf }: Asked) {
  const earned = new Int32Array(skillIds.length * ranks);
  const missed = new Int32Array(earned.length);
  const rungsMissed = new Int32Array(earned.length);
  for (const { skill, rungs, weight, counts } of needs) {
    for (let rank = 0; counts && rank < ranks; rank++) {
      const slot = (skillPlaces.get(skill) ?? 0) * ranks + rank;
      const held = Math.min(rank, rungs);
      earned[slot] = held * weight;
      rungsMissed[slot] = rungs - held;
      missed[slot] = (rungs - held) * weight;
    }
  }
  const { people, offsets, skills, ranks: held } = workforce;
  const low = new Int32Array(people.length);
  const high = new Int32Array(people.length);
  const rungsShort = new Int32Array(people.length);
  const holdsAny = new Uint8Array(people.length);
  for (let person = 0; person < people.length; person++) {
    let [sum, lost, rungs, highest] = [0, 0, 0, 0];
    const end = offsets[person + 1] ?? 0;
    for (let at = offsets[person] ?? 0; at < end; at++) {
      const rank = held[at] ?? 0;
      const slot = (skills[at] ?? 0) * ranks + rank;
      sum += earned[slot] ?? 0;
      lost += missed[slot] ?? 0;
      rungs += rungsMissed[slot] ?? 0;
      highest |= rank;
    }
    low[person] = sum;
    high[person] = outOf - lost;
    rungsShort[person] = rungs;
    holdsAny[person] = highest === 0 ? 0 : 1;
  }
  return { low, high, rungsShort, holdsAny };
}
