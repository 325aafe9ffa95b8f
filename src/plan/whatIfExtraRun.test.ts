import { describe, expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { OptionError } from "../framework/OptionError.js";
import type { Offering } from "../model/offering.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { type CohortMember, type PlanCohortOptions, planCohort } from "./planCohort.js";
import { type ExtraRun, whatIfExtraRun } from "./whatIfExtraRun.js";
import { extraRunSchema, extraRunWorthSchema } from "./whatIfExtraRun.schema.js";

const leeds: Offering = {
  id: "bread-leeds",
  course: "bread",
  site: "leeds",
  start: "2026-10-05",
  end: "2026-10-06",
  capacity: 1,
};
const catalogueOf = (offerings: readonly Offering[]) =>
  parseCatalogue(kitchen, {
    id: "school",
    framework: { id: kitchen.id, version: kitchen.version },
    providers: [{ id: "school", name: "School" }],
    sites: [
      { id: "leeds", name: "Leeds" },
      { id: "pop-up", name: "Pop-up", open: { from: "2026-09-01", until: "2026-11-30" } },
    ],
    courses: [
      {
        id: "bread",
        title: "Bread",
        provider: "school",
        teaches: [{ skill: "baking", to: "learning" }],
        cost: pounds(100),
        duration: "P2D",
      },
      {
        id: "dear",
        title: "Bread at home",
        provider: "school",
        teaches: [{ skill: "baking", to: "learning" }],
        cost: pounds(250.5),
        mode: "online",
      },
    ],
    offerings,
  });
const catalogue = catalogueOf([leeds]);
const cohort = (...people: string[]): CohortMember<KitchenIds>[] =>
  people.map((person) => ({ profile: defineProfile(kitchen, { person, has: { baking: null } }) }));

/** The worth, held to its schema. */
async function worthOf(
  people: readonly CohortMember<KitchenIds>[],
  runs: readonly ExtraRun[],
  options: PlanCohortOptions<KitchenIds> = {},
) {
  const worth = await whatIfExtraRun(kitchen, catalogue, people, runs, { roleLevel: "baker/commis", ...options });
  expect(extraRunWorthSchema.parse(worth)).toEqual(worth);
  for (const run of runs) expect(extraRunSchema.parse(run)).toEqual(run);
  return worth;
}

const popUp = { course: "bread", site: "pop-up", capacity: 2, start: "2026-09-07", end: "2026-09-08" } as const;
const inClass = { modes: ["classroom"] } as const;

describe("what is gained", () => {
  test("people, where there are no places", async () => {
    const people = cohort("sam", "kim", "ann", "zoe").map((one) => ({ ...one, budget: pounds(100) }));
    const worth = await worthOf(people, [popUp]);
    expect(worth).toMatchObject({
      status: "optimal",
      before: { closed: 1, cost: pounds(100), days: 2, places: 1, gained: 2, finish: "2026-10-06" },
      after: { closed: 3, cost: pounds(300), days: 6, places: 3, gained: 6, finish: "2026-10-06" },
      gained: { closed: 2, cost: pounds(200), days: 4, places: 2, coverage: 4 },
      nowClosed: ["kim", "sam"],
      noLongerClosed: [],
      runs: [
        {
          offering: "extra-run-1",
          course: "bread",
          site: "pop-up",
          start: "2026-09-07",
          places: 2,
          taken: 2,
          full: true,
        },
      ],
      plan: { full: ["bread-leeds", "extra-run-1"], people: [{ person: "ann", finish: "2026-09-08" }, {}, {}, {}] },
    });
    const asOffering = catalogueOf([leeds, { ...popUp, id: "extra-run-1" }]);
    expect(worth.plan).toEqual(await planCohort(kitchen, asOffering, people, { roleLevel: "baker/commis" }));
  });

  test("money, where others would take a dearer course", async () => {
    expect(await worthOf(cohort("ann", "kim", "sam"), [popUp])).toMatchObject({
      before: { closed: 3, cost: pounds(601) },
      after: { closed: 3, cost: pounds(300) },
      gained: { closed: 0, cost: pounds(-301), days: 4, places: 0, coverage: 0 }, // Nobody says how long the dear course is.
      nowClosed: [],
    });
  });

  test("a plan for everybody, where there was none", async () => {
    const people = cohort("ann", "kim").map((one) => ({ ...one, budget: pounds(100) }));
    const asked = { aim: "everybody" } as const;
    expect(await worthOf(people, [popUp], asked)).toMatchObject({
      status: "impossible",
      before: { closed: 0, places: 0 },
      after: { closed: 2, places: 2 },
      plan: { status: "optimal" },
    });
    const more = [...people, ...cohort("sam", "zoe").map((one) => ({ ...one, budget: pounds(100) }))];
    expect(await worthOf(more, [popUp], asked)).toMatchObject({
      status: "impossible",
      after: { closed: 0 },
      plan: { status: "impossible" },
    });
  });

  test("nothing, where nobody may or needs to take it", async () => {
    const nothing = { gained: { closed: 0, cost: pounds(0), days: 0, places: 0, coverage: 0 }, nowClosed: [] };
    const untaken = [{ offering: "extra-run-1", course: "bread", site: "pop-up", places: 2, taken: 0, full: false }];
    const inLeeds = cohort("ann", "kim").map((one) => ({ ...one, sites: ["leeds"] }));
    expect(await worthOf(inLeeds, [popUp])).toMatchObject({ ...nothing, runs: untaken });
    expect(await worthOf(cohort("ann", "kim"), [popUp], inClass)).toMatchObject(nothing); // Nobody says it is a class.
    expect(await worthOf(cohort("ann"), [{ ...popUp, start: "2026-11-02", end: "2026-11-03" }])).toMatchObject(nothing);
    expect(await worthOf([], [popUp])).toMatchObject(nothing);
    expect(await worthOf(cohort("ann", "kim"), [])).toMatchObject({ ...nothing, runs: [] });
  });

  test("with the mode that is thought of", async () => {
    expect(await worthOf(cohort("ann", "kim"), [{ ...popUp, mode: "classroom" }], inClass)).toMatchObject({
      gained: { closed: 2, cost: pounds(200) },
    });
  });

  test("by several runs together, of which one has no days yet", async () => {
    const people = cohort("ann", "kim", "sam", "zoe").map((one) => ({ ...one, budget: pounds(100) }));
    const someDay = { course: "bread", site: "pop-up", capacity: 1 };
    const { runs, gained } = await worthOf(people, [{ ...popUp, capacity: 1 }, someDay]);
    expect(gained.closed).toBe(2);
    expect(runs.map(({ offering, start, taken }) => [offering, start, taken])).toEqual([
      ["extra-run-1", "2026-09-07", 1],
      ["extra-run-2", undefined, 1],
    ]);
  });

  test("and an id of theirs is never one of the catalogue's", async () => {
    const taken = catalogueOf([{ ...leeds, id: "extra-run-1" }]);
    const worth = await whatIfExtraRun(kitchen, taken, cohort("ann", "kim"), [popUp], { roleLevel: "baker/commis" });
    expect(worth.runs).toMatchObject([{ offering: "extra-run-1+", taken: 2 }]);
  });
});

test.each<[string, Partial<Record<keyof ExtraRun, unknown>>]>([
  ['no course of the catalogue has the id "cake"', { course: "cake" }],
  ['no course of the catalogue has the id "__proto__"', { course: "__proto__" }],
  ['no site of the catalogue has the id "hull"', { site: "hull" }],
  ["capacity must be a whole number of 1 or more, not NaN", { capacity: Number.NaN }],
  ["capacity must be a whole number of 1 or more, not 0", { capacity: 0 }],
  ["capacity must be a whole number of 1 or more, not 1.5", { capacity: 1.5 }],
  ["capacity must be a whole number of 1 or more, not Infinity", { capacity: Number.POSITIVE_INFINITY }],
  ["it ends on 2026-09-01, before it starts on 2026-09-07", { end: "2026-09-01" }],
  ['start must be a date such as 2026-09-01, not "soon"', { start: "soon" }],
  ["minimum must be a whole number from 1 to its 2 places, not 3", { minimum: 3 }],
  ["minimum must be a whole number from 1 to its 2 places, not 0", { minimum: 0 }],
  ["start and end go together", { end: undefined }],
  ['its site "pop-up" is open from 2026-09-01 until 2026-11-30', { start: "2026-08-31" }],
  ['its site "pop-up" is open from 2026-09-01 until 2026-11-30', { end: "2026-12-01" }],
])("%s", async (message, wrong) => {
  const run = { ...popUp, ...wrong } as ExtraRun; // As from a file.
  const asked = worthOf(cohort("ann"), []).then(() =>
    whatIfExtraRun(kitchen, catalogue, cohort("ann"), [popUp, run], { roleLevel: "baker/commis" }),
  );
  await expect(asked).rejects.toThrow(OptionError);
  await expect(asked).rejects.toThrow(`run 2: ${message}`);
});

test("from how many takers it pays, if these come, and what it may cost at the most", async () => {
  const run = { ...popUp, cost: pounds(60) };
  const asked = async (fixedCost: number) => {
    const runs = [{ ...run, fixedCost: pounds(fixedCost) }];
    return (await worthOf(cohort("sam", "kim", "ann"), runs, { aim: "everybody" })).breakEven;
  };
  const figures = { closed: 3, gained: 6, needs: 3 };
  expect(await asked(200)).toStrictEqual({
    curve: [
      { atMost: 0, people: [], ...figures, cost: pounds(601), saved: pounds(0) },
      { atMost: 1, people: ["kim"], ...figures, cost: pounds(410.5), saved: pounds(190.5) },
      { atMost: 2, people: ["ann", "kim"], ...figures, cost: pounds(220), saved: pounds(381) },
    ],
    mostSaved: pounds(381),
    fixedCost: pounds(200),
    paysFrom: 2,
  });
  expect((await asked(381.01))?.paysFrom).toBeUndefined();
  await expect(worthOf(cohort("sam"), [{ ...run, fixedCost: { amount: 5, currency: "EUR" } }])).rejects.toThrow(
    "run 1: fixedCost is in EUR, but the costs of the catalogue are in GBP",
  );
});

test("with too few for it to take place, and with what a need is worth", async () => {
  const run = { ...popUp, cost: pounds(60), fixedCost: pounds(200) };
  const people = cohort("sam", "kim", "ann");
  const least = (await worthOf(people, [{ ...run, minimum: 2 }], { aim: "everybody" })).breakEven;
  expect(least?.curve.map(({ people, saved }) => [people, saved?.amount])).toEqual([
    [[], 0],
    [[], 0],
    [["ann", "kim"], 381],
  ]);
  const asked = { roleLevel: "baker/commis", budget: pounds(120), aim: "ready" } as const;
  const ready = (valuePerNeed: number) =>
    whatIfExtraRun(kitchen, catalogue, people, [run], { ...asked, valuePerNeed: pounds(valuePerNeed) });
  const [low, high] = [(await ready(100)).breakEven, (await ready(250)).breakEven];
  expect(low?.curve.map(({ needs, saved, worth }) => [needs, saved?.amount, worth?.amount])).toEqual([
    [1, 0, 0],
    [1, 40, 40],
    [2, -20, 80],
  ]);
  expect([low?.paysFrom, high?.paysFrom, low?.mostSaved]).toEqual([undefined, 2, pounds(80)]);
  await expect(ready(-1)).rejects.toThrow("valuePerNeed");
});
