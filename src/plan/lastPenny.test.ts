import { expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import { pounds } from "../../test/pounds.js";
import { parseCatalogue, safeParseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { planCohort } from "./planCohort.js";
import { planTraining } from "./planTraining.js";

const skills = ["a", "__proto__", "constructor"];
const has = Object.fromEntries(skills.map((skill) => [skill, null]));
const asked = { profile: parseProfile(academy, { person: "sam", has }), roleLevel: "r/high" };

const raw = (amounts: readonly number[]) => ({
  id: "catalogue",
  framework: { id: academy.id, version: academy.version },
  providers: [{ id: "p", name: "P" }],
  courses: amounts.map((amount, i) => ({
    id: `c${i}`,
    title: "C",
    provider: "p",
    teaches: [{ skill: skills[i], to: "3" }],
    cost: pounds(amount),
  })),
});

test.each([
  [[0.1, 0.2, 0], 0.1 + 0.2, 0.3],
  [[0.1, 0.2, 0], 0.3, 0.3],
  [[10_000.37, 9_999.76, 0.01], 20_000.14, 20_000.14],
  [[1e9, 1e9, 0.01], 2e9 + 0.01, 2e9 + 0.01],
  [[-0, 0, 0], 0, 0],
  [[7, 7, 7], 1e308, 21],
])(
  "%j within a budget of %d cost %d, in a plan and in a cohort; a penny less will not do",
  async (amounts, budget, cost) => {
    const catalogue = parseCatalogue(academy, raw(amounts));
    const plan = await planTraining(academy, catalogue, asked, { budget: pounds(budget) });
    expect([plan.status, plan.cost]).toStrictEqual(["optimal", pounds(cost)]);
    const cohort = await planCohort(academy, catalogue, [asked], { budget: pounds(budget) });
    expect([cohort.status, cohort.total.cost, cohort.total.closed]).toStrictEqual(["optimal", pounds(cost), 1]);
    if (cost < 0.01) return;
    const short = { budget: pounds(Number((cost - 0.01).toFixed(2))) };
    expect((await planTraining(academy, catalogue, asked, short)).status).toBe("impossible");
    expect((await planCohort(academy, catalogue, [asked], short)).total.closed).toBe(0);
  },
);

test.each([100 / 3, 0.00004, 12.34567, Number.NaN, 1e308, -1])(
  "a cost of %d is refused with its path",
  async (amount) => {
    const result = safeParseCatalogue(academy, raw([1, amount, 1]));
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toStrictEqual([["courses", 1, "cost", "amount"]]);
    if (amount > 1e12) return;
    const budget = pounds(amount);
    await expect(planTraining(academy, parseCatalogue(academy, raw([1, 1, 1])), asked, { budget })).rejects.toThrow(
      "budget",
    );
  },
);

test("a time limit that has struck leaves a plan, and says what it left open", async () => {
  const catalogue = parseCatalogue(academy, raw([1, 1, 1]));
  const plan = await planTraining(academy, catalogue, asked, { timeLimit: 1e-9, alternatives: 2 });
  expect([plan.status, plan.steps.length, plan.undecided]).toStrictEqual(["feasible", 3, ["alternatives"]]);
  const cohort = await planCohort(academy, catalogue, [asked], { timeLimit: 1e-9 });
  expect([cohort.status, cohort.total.closed]).toStrictEqual(["feasible", 1]);
});

test("whoever gives up gets the reason of their signal", async () => {
  const catalogue = parseCatalogue(academy, raw([1, 1, 1]));
  const signal = AbortSignal.abort(new Error("no longer"));
  await expect(planTraining(academy, catalogue, asked, { signal })).rejects.toThrow("no longer");
  await expect(planCohort(academy, catalogue, [asked], { signal })).rejects.toThrow("no longer");
});
