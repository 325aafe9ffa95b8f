import { staffPosts } from "../../src/plan/staffPosts.js";
import { everySequence, type Sequence } from "./everySequence.js";
import { type Figures, isLess } from "./leastBy.js";
import type { Random } from "./Random.js";
import type { Tally } from "./Tally.js";
import {
  amountOf,
  catalogueOf,
  frameworkOf,
  type Holding,
  type MadeUpNeed,
  madeUpCourses,
  madeUpHolding,
  madeUpNeeds,
  profileOf,
} from "./World.js";
import { withoutWorse } from "./withoutWorse.js";

/** Posts, people, and courses for those who are short, held to every proposal with every way to train everybody in it. */
export async function checkStaffings(random: Random, question: string, tally: Tally): Promise<void> {
  const courses = madeUpCourses(random, random.whole(1, 4));
  const people = random.times(random.whole(1, 3), (place) => ({ name: `p${place}`, holding: madeUpHolding(random) }));
  const posts = random.times(random.whole(1, 3), (place) => ({ id: `post${place}`, needs: madeUpNeeds(random) }));
  const threshold = random.of([0, 0, 0.25]);
  const entry = random.of(["course", "course", "each-line"]);
  const forbidden = random.chance(0.2) ? [{ post: "post0", person: "p0" }] : [];
  const choices = posts.map(({ id, needs }) =>
    people.map(({ name, holding }) =>
      forbidden.some((pair) => pair.post === id && pair.person === name) ? [] : choicesOf(holding, needs),
    ),
  );
  const budget = random.chance(0.5)
    ? (courses[0]?.cost ?? 0n) + (random.chance(0.5) ? (courses[1]?.cost ?? 0n) : 0n)
    : undefined;
  const tried = best();

  const staffing = await staffPosts(
    frameworkOf(posts.map(({ needs }) => needs)),
    people.map(({ name, holding }) => profileOf(name, holding)),
    posts.map(({ id }, place) => ({ id, roleLevel: `r/${place}` })),
    {
      threshold,
      forbidden,
      training: { catalogue: catalogueOf(courses), entry, ...(budget !== undefined && { budget: amountOf(budget) }) },
    },
  );
  tally.count(staffing.status);
  tally.compare(question, staffing.status, "optimal");
  const costs = new Map(courses.map(({ id, cost }) => [id, cost]));
  const steps = staffing.posts.flatMap((one) => (one.action === "train" ? (one.training?.steps ?? []) : []));
  tally.compare(
    question,
    [
      -(staffing.training?.ready ?? Number.NaN),
      -staffing.total,
      -staffing.filled,
      steps.filter(({ course }) => costs.get(course) === undefined).length,
      steps.reduce((all, { course }) => all + (costs.get(course) ?? 0n), 0n),
      steps.filter(({ toConfirm }) => toConfirm.length > 0).length,
      steps.length,
    ],
    tried,
  );

  function choicesOf(holding: Holding, needs: readonly MadeUpNeed[]): { figures: Figures; way?: Sequence }[] {
    const counted = needs
      .filter(({ weight }) => weight > 0)
      .map((need) => ({ ...need, level: Math.max(1, need.level) }));
    const sum = (of: (need: MadeUpNeed, level: number | undefined) => number) =>
      counted.reduce((all, need) => all + need.weight * of(need, holding[need.skill]), 0);
    const outOf = sum(({ level }) => level);
    const low = sum(({ level }, held = 0) => Math.min(level, held));
    if (outOf === 0 || low === 0 || low < threshold * outOf) return [];
    const isReady = counted.every(({ skill, level }) => (holding[skill] ?? level) >= level);
    const share = (part: number) => Math.floor((part * 1_000_000) / outOf);
    const asTheyAre = { figures: [-Number(isReady), -share(low), -1, 0, 0n, 0, 0] };
    if (isReady) return [asTheyAre];
    const after = share(sum(({ level }, held) => (held === undefined ? 0 : level)));
    const ways = everySequence(courses, holding, needs, { entry, unassessed: "leave" }).filter(({ closes }) => closes);
    return [
      asTheyAre,
      ...withoutWorse(ways).map((way) => ({
        figures: [-1, -after, -1, way.unpriced, way.cost, way.toConfirm, way.courses.length],
        way,
      })),
    ];
  }

  function best(): Figures {
    let found: Figures | undefined;
    const used = new Set<number>();
    const places = new Map(courses.flatMap(({ runs }) => runs.map(({ id, places: left }) => [id, left ?? 99])));
    const go = (post: number, so: Figures): void => {
      const own = choices[post];
      if (!own) {
        if (!found || isLess(so, found)) found = so;
        return;
      }
      go(post + 1, so);
      for (const [person, list] of own.entries()) {
        if (used.has(person)) continue;
        used.add(person);
        for (const { figures, way } of list) {
          if (budget !== undefined && way && (way.unpriced > 0 || BigInt(so[4] ?? 0) + way.cost > budget)) continue;
          const runs = way?.runs ?? [];
          if (runs.some((run) => (places.get(run) ?? 0) === 0)) continue;
          for (const run of runs) places.set(run, (places.get(run) ?? 0) - 1);
          go(
            post + 1,
            figures.map((figure, i) =>
              typeof figure === "bigint" ? figure + BigInt(so[i] ?? 0) : figure + Number(so[i] ?? 0),
            ),
          );
          for (const run of runs) places.set(run, (places.get(run) ?? 0) + 1);
        }
        used.delete(person);
      }
    };
    go(0, [0, 0, 0, 0, 0n, 0, 0]);
    return (found ?? []).map((figure) => (typeof figure === "bigint" ? figure : figure + 0));
  }
}
