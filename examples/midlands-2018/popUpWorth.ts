import type { CohortPerson } from "ddat-skills/plan";
import { sitesNearHome } from "./catalogue.js";
import type { Scenario } from "./report.js";

const amountOf = ({ cost }: { readonly cost?: { readonly amount: number } }) => cost?.amount ?? 0;

/** What courses come to, with the pop-up or without. */
export interface ComesTo {
  /** People who lacked something and lack nothing known any more: at the hub, elsewhere, both, and those who cannot travel. */
  readonly hub: number;
  readonly others: number;
  readonly ready: number;
  readonly cannotTravel: number;
  readonly cost: number;
  readonly daysAway: number;
  /** The day by which half of the people ready are done. */
  readonly halfDone: string;
}

export function comesTo(scenario: Scenario, cannotTravel: ReadonlySet<string>): ComesTo {
  const hub = scenario.hub.people.filter(becomesReady);
  const others = scenario.others.people.filter(becomesReady);
  const ready = [...hub, ...others];
  const finishes = ready.map(({ finish = "" }) => finish).sort();
  return {
    hub: hub.length,
    others: others.length,
    ready: ready.length,
    cannotTravel: ready.filter(({ person }) => cannotTravel.has(person)).length,
    cost: amountOf(scenario.hub.total) + amountOf(scenario.others.total),
    daysAway: everybodyIn(scenario).reduce((sum, person) => sum + daysAway(person), 0),
    halfDone: finishes[Math.ceil(finishes.length / 2) - 1] ?? "",
  };
}

/** The people who become ready either way: what they cost, and who of them is done earlier or later with the pop-up. */
export function samePeople(before: Scenario, after: Scenario) {
  const then = new Map(everybodyIn(before).flatMap((one) => (becomesReady(one) ? [[one.person, one] as const] : [])));
  const pairs = everybodyIn(after).flatMap((now) => {
    const was = then.get(now.person);
    return was && becomesReady(now) ? [{ was, now }] : [];
  });
  const days = ({ finish = "" }: CohortPerson) => finish;
  const cost = (people: readonly CohortPerson[]) => people.reduce((sum, person) => sum + amountOf(person), 0);
  return {
    people: pairs.length,
    costBefore: cost(pairs.map(({ was }) => was)),
    costAfter: cost(pairs.map(({ now }) => now)),
    earlier: pairs.filter(({ was, now }) => days(now) < days(was)).length,
    later: pairs.filter(({ was, now }) => days(now) > days(was)).length,
    /** Ready without the pop-up, and not with it. */
    lost: then.size - pairs.length,
  };
}

export function everybodyIn({ hub, others }: Scenario): readonly CohortPerson[] {
  return [...hub.people, ...others.people];
}

function becomesReady({ closed, steps }: CohortPerson): boolean {
  return closed && steps.length > 0;
}

function daysAway({ steps }: CohortPerson): number {
  const near: readonly string[] = sitesNearHome;
  return steps.reduce((sum, { site, days = 0 }) => sum + (site === undefined || near.includes(site) ? 0 : days), 0);
}
