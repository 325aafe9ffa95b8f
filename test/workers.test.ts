import { once } from "node:events";
import { isDeepStrictEqual } from "node:util";
import { Worker } from "node:worker_threads";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Framework } from "../src/model/framework.js";
import type { FrameworkIds } from "../src/model/ids.js";
import type { Profile } from "../src/model/profile.js";
import { uk } from "../src/uk/index.js";
import { type BestRoleLevels, type BestRoleLevelsOptions, bestRoleLevels } from "../src/workforce/bestRoleLevels.js";
import { createWorkforce } from "../src/workforce/createWorkforce.js";
import { createWorkers } from "../src/workforce/workers/createWorkers.js";
import type { Workforce } from "../src/workforce/workforce.js";
import { frameworks, profilesOf } from "./arbitraries.js";
import { drawing } from "./drawing.js";
import { execute, root } from "./packed.js";

// Worker threads run the built files, `npm run build` comes before.

const { openWorkers }: typeof import("../src/workforce/workers/node.js") = await import(
  `${root}dist/workforce/workers/node.js`
);

let started: Worker[];
const note = (worker: Worker) => void started.push(worker);
beforeEach(() => {
  started = [];
  process.on("worker", note);
});
afterEach(() => void process.off("worker", note));

const roleLevelsOf = ({ roles }: Framework) => roles.flatMap(({ levels }) => levels.map(({ id }) => id));

function sealed(framework: Framework, people: readonly (readonly [Profile, string | null])[]): Workforce {
  const builder = createWorkforce(framework);
  for (const [i, [{ has }, roleLevel]] of people.entries()) {
    builder.add(`person ${i}`, { has, ...(roleLevel !== null && { roleLevel }) });
  }
  return builder.seal();
}

/** Made-up people of the UK framework, the same at every run: a few skills each, at a role level or at none. */
function madeUp(count: number): Workforce {
  const framework: Framework = uk;
  const below = drawing(2026);
  const roleLevels = framework.roles.flatMap(({ levels }) => levels);
  const builder = createWorkforce(framework);
  for (let i = 0; i < count; i++) {
    const own = roleLevels[below(roleLevels.length)];
    const has = (own?.needs ?? []).filter(() => below(5) > 0).map(({ skill, level }) => [skill, level ?? null]);
    builder.add(`person ${i}`, { has: Object.fromEntries(has), ...(own && below(9) > 0 && { roleLevel: own.id }) });
  }
  return builder.seal();
}

const crowd = madeUp(20_000);

/** Whether an answer about the crowd is the very answer of the one thread, down to the last bit; `expect` would take seconds. */
const isAnswer = (answer: BestRoleLevels, ...question: [k: number, options?: BestRoleLevelsOptions]) =>
  isDeepStrictEqual(answer, bestRoleLevels<FrameworkIds>(uk, crowd, ...question));

describe("the very answers of the one thread", () => {
  test("on random frameworks, with any number of workers, of any slice", { timeout: 60_000 }, async () => {
    const cases = frameworks().chain((framework) =>
      fc.record({
        framework: fc.constant<Framework>(framework),
        people: fc.array(fc.tuple(profilesOf(framework), fc.option(fc.constantFrom(...roleLevelsOf(framework)))), {
          maxLength: 40,
        }),
        count: fc.integer({ min: 1, max: 3 }),
        ends: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 4 }),
        k: fc.integer({ min: 1, max: 5 }),
        rules: fc.constantFrom({}, { direction: "any", excludePresent: false } as const),
      }),
    );
    const property = fc.asyncProperty(cases, async ({ framework, people, count, ends, k, rules }) => {
      const workforce = sealed(framework, people);
      const before = structuredClone(workforce);
      const workers = await openWorkers(framework, { count, minPeople: 0 });
      const slices = ends.map(([a, b]) => ({
        from: Math.min(a, b, people.length),
        to: Math.min(Math.max(a, b), people.length),
      }));
      const asked = [{}, ...slices].map((slice) => ({ ...slice, ...rules }));
      const answers = await Promise.all(asked.map((options) => workers.bestRoleLevels(workforce, k, options)));
      await workers.close();
      expect(answers).toStrictEqual(asked.map((options) => bestRoleLevels(framework, workforce, k, options)));
      expect(workforce).toStrictEqual(before);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  test("of 20,000 people of the UK framework, two questions at once", { timeout: 60_000 }, async () => {
    const workers = await openWorkers(uk, { count: 3, minPeople: 0 });
    const skills = new Uint32Array(new SharedArrayBuffer(crowd.skills.byteLength));
    skills.set(crowd.skills);
    const both = await Promise.all([
      workers.bestRoleLevels({ ...crowd, skills }, 5),
      workers.bestRoleLevels(crowd, 2, { direction: "any", from: 17, to: 19_001 }),
    ]);
    await workers.close();
    expect(started).toHaveLength(3);
    expect(isAnswer(both[0], 5)).toBe(true);
    expect(isAnswer(both[1], 2, { direction: "any", from: 17, to: 19_001 })).toBe(true);
  });

  test("without a worker where there are too few people, and where the question is wrong", async () => {
    const workers = await openWorkers(uk, { count: 2 });
    expect(isAnswer(await workers.bestRoleLevels(crowd, 1), 1)).toBe(true);
    const always = await openWorkers(uk, { count: 2, minPeople: 0 });
    await expect(always.bestRoleLevels(crowd, 0)).rejects.toThrow("k must be a whole number");
    await expect(always.bestRoleLevels(crowd, 1, { to: 20_001 })).rejects.toThrow("to must be at most 20000");
    const other = { ...crowd, framework: { id: "other", version: "1" } };
    await expect(always.bestRoleLevels(other, 1)).rejects.toThrow(/other/);
    await expect(openWorkers(uk, { count: 0 })).rejects.toThrow("count must be");
    expect(started).toEqual([]);
  });
});

/** Workers of the built files, for whose threads `Worker` is called with something else. */
function workersBy(start: () => Worker) {
  return createWorkers(
    uk,
    { count: 2, minPeople: 0 },
    {
      processors: 2,
      start(events) {
        const worker = start();
        worker.on("message", events.message).on("error", events.failed);
        worker.on("exit", (code) => events.failed(new Error(`it ended with ${code}`)));
        return {
          post: (message, given) => worker.postMessage(message, given),
          stop: () => worker.terminate(),
        };
      },
    },
  );
}

describe("whole or not there", () => {
  const script = new URL(`file://${root}dist/workforce/workers/nodeWorker.js`);
  const small = { maxOldGenerationSizeMb: 2, maxYoungGenerationSizeMb: 1 };
  test.each([
    ["ends itself", () => new Worker('require("node:worker_threads").parentPort.on("message", () => process.exit(7))', { eval: true }), "it ended with 7"], // biome-ignore format: one a line
    ["throws", () => new Worker('throw new Error("no luck")', { eval: true }), "no luck"],
    ["runs out of memory", () => new Worker(script, { execArgv: [], resourceLimits: small }), "memory limit"],
    ["cannot be loaded", () => new Worker(new URL("./nobody.js", script), { execArgv: [] }), "nobody.js"],
    ["cannot be started", () => new Worker("./neither a path nor a URL", { execArgv: [] }), ""],
  ])("a worker that %s fails what is pending, each time", { timeout: 20_000 }, async (_, start, message) => {
    const workers = workersBy(start);
    for (let time = 0; time < 2; time++) {
      const questions = [workers.bestRoleLevels(crowd, 1), workers.bestRoleLevels(crowd, 2)];
      for (const question of questions) {
        await expect(question).rejects.toThrow(
          expect.objectContaining({ code: "worker-failed", message: expect.stringContaining(message) }),
        );
      }
    }
    await workers.close();
  });

  test("after a worker was killed at its work, the next question starts others", { timeout: 20_000 }, async () => {
    const workers = await openWorkers(uk, { count: 2, minPeople: 0 });
    const question = workers.bestRoleLevels(crowd, 5);
    const killed = expect(question).rejects.toThrow(expect.objectContaining({ code: "worker-failed" }));
    const [worker]: Worker[] = await once(process, "worker");
    if (worker) await once(worker, "message"); // It has answered for some people, and has others at hand.
    await worker?.terminate();
    await killed;
    expect(isAnswer(await workers.bestRoleLevels(crowd, 5), 5)).toBe(true);
    expect(started).toHaveLength(4);
    await workers.close();
  });

  test("a signal ends its question alone; the end of the workers ends all", { timeout: 20_000 }, async () => {
    const workers = await openWorkers(uk, { count: 1, minPeople: 0 });
    const controller = new AbortController();
    const { signal } = controller;
    const [first, second] = [workers.bestRoleLevels(crowd, 5, { signal }), workers.bestRoleLevels(crowd, 2)];
    controller.abort(new Error("changed my mind"));
    await expect(first).rejects.toThrow("changed my mind");
    await expect(workers.bestRoleLevels(crowd, 5, { signal })).rejects.toThrow("changed my mind");
    expect(isAnswer(await second, 2)).toBe(true);
    const third = workers.bestRoleLevels(crowd, 1);
    const ended = expect(third).rejects.toThrow("have been closed");
    await workers.close();
    await ended;
    await expect(workers.bestRoleLevels(crowd, 1)).rejects.toThrow("have been closed");
    expect(started).toHaveLength(1);
  });

  test("a program ends with its last answer, though nobody closes the workers", { timeout: 30_000 }, () => {
    const code = `
      import { openWorkers } from "ddat-skills/workforce/workers";
      import { createWorkforce } from "ddat-skills/workforce";
      import { uk } from "ddat-skills/uk";
      const workers = await openWorkers(uk, { count: 2, minPeople: 0 });
      const builder = createWorkforce(uk);
      for (let i = 0; i < 100; i++) builder.add("person " + i, { has: { "user-focus": "working" } });
      console.log((await workers.bestRoleLevels(builder.seal(), 3)).count);`;
    expect(execute(process.execPath, ["--input-type=module", "--eval", code], root)).toBe("100\n");
  });
});
