import { uk } from "ddat-skills/uk";
import { bestRoleLevels, createWorkforce, type Workforce } from "ddat-skills/workforce";
import { openWorkers, type Workers } from "ddat-skills/workforce/workers";
import { formatTime, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

const roleLevels = uk.roles.flatMap(({ levels }) => levels);

/** `count` people, made of a few thousand different ones. */
function workforceOf(people: ReturnType<typeof madeUpPeople>, count: number): Workforce {
  const builder = createWorkforce(uk);
  for (let i = 0; i < count; i++) {
    const roleLevel = roleLevels[i % roleLevels.length]?.id;
    builder.add(`person ${i}`, { has: people[i % people.length]?.has ?? {}, ...(roleLevel && { roleLevel }) });
  }
  return builder.seal();
}

/** The best of `times` runs, in nanoseconds: what else runs on a machine takes its cores from two threads more than from one. */
async function timeOf(times: number, run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best * 1e6;
}

/** The five best role levels of many people: one thread against two workers, new ones and such as have worked before. */
export async function benchWorkers(): Promise<void> {
  const people = madeUpPeople(5_000);
  for (const count of [30_000, 100_000, 300_000, 1_000_000]) {
    const named = `${count.toLocaleString("en-GB")} people`;
    const workforce = workforceOf(people, count);
    const pair = (nanoseconds: number) => `${(nanoseconds / count / roleLevels.length).toFixed(2)} ns`;
    const one = await timeOf(3, () => bestRoleLevels(uk, workforce, 5));
    const open = () => openWorkers(uk, { count: 2, minPeople: 0 });
    const first = await timeOf(3, async () => {
      const workers = await open();
      await workers.bestRoleLevels(workforce, 5);
      await workers.close();
    });
    const workers: Workers = await open();
    await workers.bestRoleLevels(workforce, 5);
    const two = await timeOf(3, () => workers.bestRoleLevels(workforce, 5));
    await workers.close();
    report(`${named}: one thread, a pair`, pair(one));
    report(`${named}: two workers, a pair`, pair(two), "aimed at: 2.5 or less");
    report("  times faster", (one / two).toFixed(2), `with their start ${(one / first).toFixed(2)}`);
    report("  starting them and ending them", formatTime(first - two));
  }
}
