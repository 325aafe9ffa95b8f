import { lookUp } from "../framework/frameworkIndex.js";
import { requireCount } from "../framework/requireCount.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Coverage } from "../questions/gap/gap.js";
import { withRanks } from "../questions/match/withRanks.js";
import type { Layout } from "./layout.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import type { Workforce } from "./workforce.js";

/** One of the best people for a role level. Whom nothing known tells apart share a rank. */
export interface BestPerson {
  readonly rank: number;
  readonly person: string;
  /** Where the person stands in the workforce. */
  readonly place: number;
  readonly coverage: Coverage;
  /** Rungs known to be short. */
  readonly short: number;
}

/**
 * The `k` people nearest to a role level, the very people and ranks of `matchPeople`: by what they are known to cover, then
 * by what they may cover, then by the fewest rungs known to be short; ties share a rank and stay in the order they were
 * added. Who is not known to hold any skill is left out.
 *
 * It orders evidence; it does not decide about anybody. The gaps and reasons of a few are in `matchPeople`.
 *
 * @throws {@link UnknownIdError} for a role level that the framework does not have.
 * @throws {@link FrameworkMismatchError} and {@link WorkforceError} for a workforce of another framework.
 * @throws RangeError for a `k` that is not a whole number.
 * @example
 * ```ts
 * import { bestPeople, createWorkforce } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", { has: { "user-focus": "working" } });
 * builder.add("robin", { has: { "user-focus": "expert" } });
 * builder.add("kim", { has: {} });
 * const best = bestPeople(uk, builder.seal(), "software-developer/senior-developer", 5);
 * console.log(best.map(({ person }) => person)); // [ 'robin', 'sam' ]
 * ```
 */
export function bestPeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  roleLevel: NoInfer<Ids>["roleLevel"],
  k: number,
): BestPerson[] {
  const layout = requireWorkforceOf(framework, workforce);
  requireCount("k", k, 0);
  const place = lookUp("role level", layout.roleLevelPlaces, roleLevel);
  const outOf = layout.outOf[place] ?? 0;
  const { low, high, short, holdsAny } = measure(layout, workforce, place, outOf);
  const at = (column: Int32Array, person: number) => column[person] as number; // A number for each person.
  const merit = (a: number, b: number) =>
    at(low, b) - at(low, a) || at(high, b) - at(high, a) || at(short, a) - at(short, b);

  let best: number[] = [];
  let worst = -1; // Once there are k, the last of them: who comes after and is no better is out.
  for (let person = 0; person < holdsAny.length; person++) {
    if (holdsAny[person] === 0 || (worst >= 0 && merit(person, worst) >= 0)) continue;
    best.push(person);
    if (best.length < 2 * k + 1_000) continue;
    best = best.sort((a, b) => merit(a, b) || a - b).slice(0, k);
    worst = best.at(-1) ?? -1;
  }
  const inOrder = best.sort((a, b) => merit(a, b) || a - b).slice(0, k);
  return withRanks(inOrder, (a, b) => merit(a, b) === 0).map(({ rank, thing: person }) => ({
    rank,
    person: workforce.people[person] ?? "", // A place among the people.
    place: person,
    coverage: { low: at(low, person), high: at(high, person), outOf },
    short: at(short, person),
  }));
}

/** Everybody against one role level: what each slot earns and misses there is looked up in columns. */
function measure({ needs, ranks, skillIds }: Layout, workforce: Workforce, place: number, outOf: number) {
  const earned = new Int32Array(skillIds.length * ranks);
  const missed = new Int32Array(earned.length);
  const rungsMissed = new Int32Array(earned.length);
  for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++) {
    const [skill, rungs, weight] = [needs.skills[need] ?? 0, needs.rungs[need] ?? 0, needs.weights[need] ?? 0];
    for (let rank = 0; rank < ranks; rank++) {
      const slot = skill * ranks + rank;
      earned[slot] = Math.min(rank, rungs) * weight;
      rungsMissed[slot] = rungs - Math.min(rank, rungs);
      missed[slot] = (rungsMissed[slot] ?? 0) * weight;
    }
  }
  const { people, offsets, skills, ranks: held } = workforce;
  const low = new Int32Array(people.length);
  const high = new Int32Array(people.length);
  const short = new Int32Array(people.length);
  const holdsAny = new Uint8Array(people.length);
  for (let person = 0; person < people.length; person++) {
    let [sum, lost, rungs, highest] = [0, 0, 0, 0];
    const end = offsets[person + 1] as number; // One longer than people.
    for (let at = offsets[person] as number; at < end; at++) {
      const rank = held[at] as number; // Columns of one length, and a number for each slot.
      const slot = (skills[at] as number) * ranks + rank;
      sum += earned[slot] as number;
      lost += missed[slot] as number;
      rungs += rungsMissed[slot] as number;
      highest |= rank;
    }
    low[person] = sum;
    high[person] = outOf - lost;
    short[person] = rungs;
    holdsAny[person] = highest === 0 ? 0 : 1;
  }
  return { low, high, short, holdsAny };
}
