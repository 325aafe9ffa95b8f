import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { compileKernel, kernelFile } from "../../../scripts/compileKernel.js";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import type { Framework } from "../../model/framework.js";
import { uk } from "../../uk/index.js";
import { bestRoleLevels as onThreadAlone } from "../bestRoleLevels.js";
import { createWorkforce } from "../createWorkforce.js";
import { bestRoleLevels } from "./bestRoleLevels.js";

afterEach(() => vi.unstubAllGlobals());

const cases = frameworks().chain((framework) => {
  const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const person = fc.tuple(profilesOf(framework), fc.option(fc.constantFrom(...roleLevels)));
  return fc.tuple(fc.constant(framework), fc.array(person, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }));
});

test("it gives the bytes of the one without WebAssembly, over all and in slices", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.boolean(), async ([framework, people, k], all) => {
      const builder = createWorkforce(framework);
      for (const [i, [{ has }, roleLevel]] of people.entries()) {
        builder.add(`p${i}`, { has, ...(roleLevel !== null && { roleLevel }) });
      }
      const workforce = builder.seal();
      const options = all
        ? ({ direction: "any", excludePresent: false } as const)
        : { from: Math.min(1, people.length), to: people.length };
      expect(await bestRoleLevels(framework, workforce, k, options)).toStrictEqual(
        onThreadAlone(framework, workforce, k, options),
      );
    }),
  );
});

test("more people than one call of the kernel takes, with the UK framework", async () => {
  const framework: Framework = uk;
  const roleLevels = framework.roles.flatMap(({ levels }) => levels);
  const builder = createWorkforce(framework);
  for (let i = 0; i < 9_000; i++) {
    const [near, far] = [roleLevels[i % roleLevels.length], roleLevels[(i * 7 + 3) % roleLevels.length]];
    const needs = [...(near?.needs ?? []), ...(far?.needs ?? []).filter((_, n) => (n + i) % 3 === 0)];
    const has = Object.fromEntries(
      needs.map(({ skill, level }, n) => [skill, (i + n) % 5 === 0 ? null : (level ?? null)]),
    );
    builder.add(`person ${i}`, { has, ...(near && i % 10 > 0 && { roleLevel: near.id }) });
  }
  const workforce = builder.seal();
  const slice = { from: 11, to: 8_990 };
  expect(await bestRoleLevels(framework, workforce, 5, slice)).toStrictEqual(
    onThreadAlone(framework, workforce, 5, slice),
  );
});

test("the kernel is what nearest.as says: else run npm run kernel", { timeout: 60_000 }, async () => {
  expect(readFileSync(kernelFile, "utf8")).toBe(await compileKernel());
});

test("where WebAssembly is not allowed it says so, and can be asked again", async () => {
  vi.resetModules();
  const fresh = await import("./bestRoleLevels.js");
  const workforce = createWorkforce(uk).seal();
  vi.stubGlobal("WebAssembly", { compile: () => Promise.reject(new Error("refused by a policy")) });
  await expect(fresh.bestRoleLevels(uk, workforce, 1)).rejects.toMatchObject({ code: "no-webassembly" });
  vi.stubGlobal("WebAssembly", undefined);
  await expect(fresh.bestRoleLevels(uk, workforce, 1)).rejects.toMatchObject({ code: "no-webassembly" });
  vi.unstubAllGlobals();
  expect((await fresh.bestRoleLevels(uk, workforce, 1)).count).toBe(0);
});
