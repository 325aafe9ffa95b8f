import type { Profile } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";
import {
  bestRoleLevels,
  coverageMatrix,
  createWorkforce,
  heatMap,
  ownGaps,
  type Workforce,
} from "ddat-skills/workforce";
import { formatTime, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

const ranks = new Map<string, number>(uk.levels.map(({ id }, i) => [id, i + 1]));
const roleLevels = uk.roles.flatMap(({ levels }) => levels);
const weightOfHeld = 2;

/** ln(1 + N / df) of each skill, as the likeness weighs it. */
const rarity = new Map(
  uk.skills.map(({ id }) => {
    const needing = roleLevels.filter(({ needs }) => needs.some(({ skill }) => skill === id)).length;
    return [id as string, Math.log(1 + roleLevels.length / Math.max(1, needing))];
  }),
);

type Held = ReadonlyMap<string, number>;

const heldBy = ({ has }: Profile<UkIds>): Held =>
  new Map(
    Object.entries<string | null>(has).map(([skill, level]) => [skill, level === null ? 0 : (ranks.get(level) ?? 0)]),
  );

/** The rival: coverage as anybody would write it first. */
function plainCoverages(has: Held) {
  return roleLevels.map(({ id, needs }) => {
    let [low, high] = [0, 0];
    for (const { skill, level } of needs) {
      const needed = level === undefined ? 1 : (ranks.get(level) ?? 0);
      const held = has.get(skill);
      low += 2 * Math.min(held ?? 0, needed);
      high += 2 * Math.min(held ?? needed, needed);
    }
    return { id, low, high };
  });
}

/** The rival: the five best by likeness as anybody would write them first. */
function plainBest(has: Held) {
  let mine = 0;
  for (const [skill, rank] of has) mine += rank * weightOfHeld * (rarity.get(skill) ?? 0);
  const scored = roleLevels.map(({ id, needs }) => {
    let [shared, theirs] = [0, 0];
    for (const { skill, level } of needs) {
      const needed = level === undefined ? 1 : (ranks.get(level) ?? 0);
      const perRung = weightOfHeld * (rarity.get(skill) ?? 0);
      shared += Math.min(has.get(skill) ?? 0, needed) * perRung;
      theirs += needed * perRung;
    }
    return { id, score: ((mine > 0 ? shared / mine : 0) + (theirs > 0 ? shared / theirs : 0)) / 2 };
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, 5);
}

/** `count` people, made of a few thousand different ones. */
function workforceOf(people: readonly Profile<UkIds>[], count: number): Workforce {
  const builder = createWorkforce(uk);
  for (let i = 0; i < count; i++) {
    const roleLevel = roleLevels[i % roleLevels.length]?.id;
    const has = people[i % people.length]?.has ?? {};
    builder.add(`person ${i}`, { has, organisation: `organisation ${i % 40}`, ...(roleLevel && { roleLevel }) });
  }
  return builder.seal();
}

/** The median of five runs, in nanoseconds, once one has warmed the engine: a run takes long by itself. */
function timeOf(run: () => unknown): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return (times.sort((a, b) => a - b)[2] ?? 0) * 1e6;
}

/** In slices of 10,000 people, as nobody keeps 20 million pairs. */
function everyCoverage(workforce: Workforce): void {
  for (let from = 0; from < workforce.people.length; from += 10_000) {
    coverageMatrix(uk, workforce, { from, to: Math.min(from + 10_000, workforce.people.length) });
  }
}

/** Many people against all 205 role levels: columns against objects and Maps. */
export function benchWorkforce(): void {
  const people = madeUpPeople(5_000);
  const plain = people.slice(0, 1_000).map(heldBy);
  const pair = (nanoseconds: number, count: number) => nanoseconds / count / roleLevels.length;
  const plainCoverage = pair(
    timeOf(() => plain.map((has) => plainCoverages(has)[0]?.low)),
    plain.length,
  );
  const plainFive = pair(
    timeOf(() => plain.map((has) => plainBest(has)[0]?.score)),
    plain.length,
  );
  report("coverage of a pair, objects and Maps", `${plainCoverage.toFixed(1)} ns`);
  report("five best, a pair, objects and Maps", `${plainFive.toFixed(1)} ns`);
  for (const count of [10_000, 100_000]) {
    const named = `${count.toLocaleString("en-GB")} people`;
    const start = performance.now();
    const workforce = workforceOf(people, count);
    report(`${named}: adding and sealing one`, formatTime(((performance.now() - start) * 1e6) / count));
    const coverage = pair(
      timeOf(() => everyCoverage(workforce)),
      count,
    );
    const five = pair(
      timeOf(() => bestRoleLevels(uk, workforce, 5, { direction: "any" })),
      count,
    );
    report(`${named}: coverageMatrix, a pair`, `${coverage.toFixed(2)} ns`);
    report("  times faster", (plainCoverage / coverage).toFixed(1));
    report(`${named}: bestRoleLevels, a pair`, `${five.toFixed(2)} ns`, "aimed at: 4.5 or less");
    report("  times faster", (plainFive / five).toFixed(1), "aimed at: 60 or more");
    report(
      `${named}: ownGaps, a person`,
      formatTime(timeOf(() => ownGaps(uk, workforce)) / count),
      "aimed at: under 200 ns",
    );
    const heat = timeOf(() => heatMap(uk, workforce, { by: "organisation" })) / count;
    report(`${named}: heatMap, a person`, formatTime(heat), "aimed at: under 200 ns");
  }
}
