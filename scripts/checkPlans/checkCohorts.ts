import { planCohort } from "../../src/plan/planCohort.js";
import { everySequence, type Sequence } from "./everySequence.js";
import { type Figures, isLess } from "./leastBy.js";
import type { Random } from "./Random.js";
import type { Tally } from "./Tally.js";
import {
  amountOf,
  catalogueOf,
  framework,
  madeUpCourses,
  madeUpHolding,
  madeUpNeeds,
  profileOf,
  roleProfileOf,
  unitsOf,
} from "./World.js";
import { withoutWorse } from "./withoutWorse.js";

/** Three people who share places and money, held to every choice that all of them have. */
export async function checkCohorts(random: Random, question: string, tally: Tally): Promise<void> {
  const courses = madeUpCourses(random, 4);
  const people = random.times(3, (place) => ({ name: `p${place}`, holding: madeUpHolding(random) }));
  const needs = madeUpNeeds(random);
  const aim = random.of(["ready", "ready", "coverage", "everybody"]);
  const entry = random.of(["course", "course", "each-line"]);
  const unassessed = random.of(["leave", "learn"]);
  const first = Math.min(...courses.flatMap(({ runs }) => runs.map(({ end }) => end)));
  const ways = people.map(({ holding }) => {
    const all = everySequence(courses, holding, needs, { entry, unassessed });
    const now = all[0]?.closes ?? false;
    const countsFor = aim === "coverage" ? ({ gained }: Sequence) => gained : ({ closes }: Sequence) => Number(closes);
    const useful = all.filter(
      (one) => one.courses.length === 0 || countsFor(one) > (aim === "coverage" ? 0 : Number(now)),
    );
    return withoutWorse(aim === "everybody" ? all.filter(({ closes }) => closes) : useful);
  });
  const figuresOf = (one: Sequence) => [
    aim === "ready" ? -Number(one.closes) : aim === "coverage" ? -one.gained : 0,
    one.unpriced,
    one.cost,
    one.toConfirm,
    one.courses.length,
    one.dated === 0 ? 0 : one.ends - one.dated * first,
  ];
  const free = best(undefined);
  const less = random.of([0n, 0n, 100n]);
  const enough = BigInt(free?.[2] ?? 0);
  const budget = free && random.chance(0.6) && enough >= less ? enough - less : undefined;
  const tried = budget === undefined ? free : best(budget);

  const plan = await planCohort(
    framework,
    catalogueOf(courses),
    people.map(({ name, holding }) => ({ profile: profileOf(name, holding) })),
    {
      roleLevel: roleProfileOf("role", needs),
      aim,
      entry,
      unassessed,
      ...(budget !== undefined && { budget: amountOf(budget) }),
    },
  );
  tally.count(plan.status);
  if (!tried) return tally.compare(question, plan.status, "impossible");
  tally.compare(question, plan.status, "optimal");
  const costs = new Map(courses.map(({ id, cost }) => [id, cost]));
  const steps = plan.people.flatMap((person) => person.steps);
  const sum = steps.reduce((all, { course }) => all + (costs.get(course) ?? 0n), 0n);
  tally.compare(
    question,
    [
      aim === "ready" ? -plan.total.closed : aim === "coverage" ? -plan.total.gained : 0,
      steps.filter(({ course }) => costs.get(course) === undefined).length,
      sum,
      steps.filter(({ toConfirm }) => toConfirm.length > 0).length,
      steps.length,
      steps.reduce((all, { end }) => all + (end === undefined ? 0 : Number(end.slice(8)) - first), 0),
    ],
    tried,
  );
  if (plan.total.cost) tally.compare(`${question} cost`, unitsOf(plan.total.cost.amount), sum);
  for (const { of, value, bound } of plan.bound) tally.compare(`${question} bound of ${of}`, bound, value);

  function best(most: bigint | undefined): Figures | undefined {
    let found: Figures | undefined;
    const places = new Map(courses.flatMap(({ runs }) => runs.map(({ id, places: left }) => [id, left ?? 99])));
    const go = (place: number, so: Figures): void => {
      const own = ways[place];
      if (!own) {
        if (!found || isLess(so, found)) found = so;
        return;
      }
      for (const way of own) {
        if (most !== undefined && (way.unpriced > 0 || BigInt(so[2] ?? 0) + way.cost > most)) continue;
        if (way.runs.some((run) => (places.get(run) ?? 0) === 0)) continue;
        for (const run of way.runs) places.set(run, (places.get(run) ?? 0) - 1);
        go(
          place + 1,
          figuresOf(way).map((figure, i) => added(figure, so[i] ?? 0)),
        );
        for (const run of way.runs) places.set(run, (places.get(run) ?? 0) + 1);
      }
    };
    go(0, [0, 0, 0n, 0, 0, 0]);
    return found;
  }
}

function added(a: number | bigint, b: number | bigint): number | bigint {
  return typeof a === "bigint" || typeof b === "bigint" ? BigInt(a) + BigInt(b) : a + b;
}
