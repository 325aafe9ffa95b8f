import type { Profile } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";
import {
  bestRoleLevels,
  coverageMatrix,
  createWorkforce,
  heatMap,
  ownGaps,
  type PeopleSlice,
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
  let [mine, mySquares] = [0, 0];
  for (const [skill, rank] of has) {
    const worth = rank * weightOfHeld * (rarity.get(skill) ?? 0);
    mine += worth;
    mySquares += worth ** 2;
  }
  const scored = roleLevels.map(({ id, needs }) => {
    let [shared, theirs, theirSquares, product] = [0, 0, 0, 0];
    for (const { skill, level } of needs) {
      const needed = level === undefined ? 1 : (ranks.get(level) ?? 0);
      const perRung = weightOfHeld * (rarity.get(skill) ?? 0);
      const held = has.get(skill) ?? 0;
      shared += Math.min(held, needed) * perRung;
      theirs += needed * perRung;
      theirSquares += (needed * perRung) ** 2;
      product += held * needed * perRung ** 2;
    }
    if (mine === 0 || theirs === 0) return { id, score: 0 };
    const cosine = product / Math.sqrt(mySquares * theirSquares);
    return { id, score: (shared / mine + shared / theirs) / 4 + cosine / 2 };
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
async function timeOf(run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  while (times.length < 5) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return (times.sort((a, b) => a - b)[2] ?? 0) * 1e6;
}

/** In slices of 10,000 people, as nobody keeps 20 million pairs. */
function everyCoverage(workforce: Workforce): void {
  for (let from = 0; from < workforce.people.length; from += 10_000) {
    coverageMatrix(uk, workforce, { from, to: Math.min(from + 10_000, workforce.people.length) });
  }
}

/** The same of a slice at a time, as an answer for everybody at once is larger than the people. */
async function inSlices(workforce: Workforce, ask: (slice: PeopleSlice) => unknown): Promise<void> {
  for (let from = 0; from < workforce.people.length; from += 100_000) {
    await ask({ from, to: Math.min(from + 100_000, workforce.people.length) });
  }
}

/**
 * Many people against all 205 role levels: columns against objects and Maps. The cost of a pair is printed at three sizes,
 * as it should not grow.
 */
export async function benchWorkforce(): Promise<void> {
  const people = madeUpPeople(5_000);
  const plain = people.slice(0, 1_000).map(heldBy);
  const pair = (nanoseconds: number, count: number) => nanoseconds / count / roleLevels.length;
  const plainCoverage = pair(await timeOf(() => plain.map((has) => plainCoverages(has)[0]?.low)), plain.length);
  const plainFive = pair(await timeOf(() => plain.map((has) => plainBest(has)[0]?.score)), plain.length);
  report("coverage of a pair, objects and Maps", `${plainCoverage.toFixed(1)} ns`);
  report("five best, a pair, objects and Maps", `${plainFive.toFixed(1)} ns`);
  for (const count of [10_000, 100_000, 1_000_000]) {
    report(`${count.toLocaleString("en-GB")} people`, "");
    const start = performance.now();
    const workforce = workforceOf(people, count);
    report("  adding and sealing one", formatTime(((performance.now() - start) * 1e6) / count));
    const coverage = pair(await timeOf(() => everyCoverage(workforce)), count);
    report(
      "  coverageMatrix, a pair",
      `${coverage.toFixed(2)} ns`,
      `${(plainCoverage / coverage).toFixed(0)} times faster`,
    );
    const options = { direction: "any" } as const;
    const five = pair(
      await timeOf(() =>
        inSlices(workforce, (slice) => bestRoleLevels(uk, workforce, { limit: 5, ...options, ...slice })),
      ),
      count,
    );
    const faster = `${(plainFive / five).toFixed(0)} times faster; aimed at: 60 or more`;
    report("  bestRoleLevels, a pair", `${five.toFixed(2)} ns`, faster);
    const own = (await timeOf(() => ownGaps(uk, workforce))) / count;
    report("  ownGaps, a person", formatTime(own), "aimed at: under 200 ns");
    const heat = (await timeOf(() => heatMap(uk, workforce, { groupBy: "organisation" }))) / count;
    report("  heatMap, a person", formatTime(heat), "aimed at: under 200 ns");
  }
  report("memory of it all at its highest", `${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB`);
}
