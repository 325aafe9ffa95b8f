import { describe, expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Course } from "../model/course.js";
import type { Offering } from "../model/offering.js";
import { defineProfile } from "../parse/defineProfile.js";
import { ParseError } from "../parse/ParseError.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { cohortPlanPage } from "../render/pages/cohortPlanPage.js";
import { teamPlanPage } from "../render/pages/teamPlanPage.js";
import { toText } from "../render/toText.js";
import { planCohort } from "./planCohort.js";
import { planTeam } from "./planTeam.js";
import { teamPlanSchema } from "./planTeam.schema.js";
import { type PlanTrainingOptions, planTraining } from "./planTraining.js";
import { planTrainingOptionsSchema, trainingPlanSchema } from "./planTraining.schema.js";
import { checkPlan } from "./training/checkPlan.js";
import { whatIfExtraRun } from "./whatIfExtraRun.js";

const course = (id: string, teaches: Course["teaches"], more: Partial<Course> = {}): Course => ({
  id,
  title: `Course ${id}`,
  provider: "school",
  teaches,
  ...more,
});
const baking = (to: string, from?: string) => [{ skill: "baking", to, ...(from !== undefined && { from }) }];
const run = (courseId: string, id: string, start: string, end: string, more: Partial<Offering> = {}): Offering => ({
  id,
  course: courseId,
  start,
  end,
  capacity: 2,
  ...more,
});

const data = (courses: readonly Course[], offerings: readonly Offering[] = []) => ({
  id: "school",
  framework: { id: kitchen.id, version: kitchen.version },
  providers: [{ id: "school", name: "School" }],
  sites: [
    { id: "leeds", name: "Leeds" },
    { id: "york", name: "York" },
  ],
  courses,
  offerings,
});
const catalogueOf = (...parts: Parameters<typeof data>) => parseCatalogue(kitchen, data(...parts));

/** Somebody whose every need of `baker/head` is met but for what is given. */
const cook = (has: Readonly<Partial<Record<KitchenIds["skill"], KitchenIds["level"] | null>>> = {}) =>
  defineProfile(kitchen, {
    person: "Sam",
    has: {
      baking: "fluent",
      budgeting: "capable",
      hygiene: "fluent",
      plating: "learning",
      "stock-keeping": "capable",
      ...has,
    },
  });

/** The plan for `baker/head`, held to its schema and to the check. */
async function planned(
  catalogue: Catalogue<KitchenIds>,
  has: Parameters<typeof cook>[0],
  options: PlanTrainingOptions = {},
) {
  const gapNow = gap(kitchen, cook(has), "baker/head");
  const plan = await planTraining(kitchen, catalogue, gapNow, options);
  expect(trainingPlanSchema.parse(plan)).toEqual(plan);
  expect(planTrainingOptionsSchema.parse(options)).toEqual(options);
  expect(checkPlan(kitchen, catalogue, gapNow, options, plan)).toEqual([]);
  const runs = plan.steps.map(({ course: id, offering }) => offering ?? id);
  return { ...plan, runs, why: Object.fromEntries(plan.open.map(({ skill, why }) => [skill, why])) };
}

const none = { baking: null } as const;
const ladder = [
  course("a", baking("learning"), { cost: pounds(10), duration: "P1D" }),
  course("b", baking("capable", "learning"), { cost: pounds(20.5), duration: "P2D" }),
  course("c", baking("fluent", "capable"), { cost: pounds(30), duration: "PT3H30M" }),
];

describe("levels climb", () => {
  test("over courses without dates, and it all adds up", async () => {
    const plan = await planned(catalogueOf(ladder), none);
    expect(plan).toMatchObject({
      status: "optimal",
      person: "Sam",
      roleLevel: "baker/head",
      runs: ["a", "b", "c"],
      cost: pounds(60.5),
      days: 3.5,
      open: [],
      unpriced: [],
      untimed: [],
      coverageNow: { low: 23, high: 23, outOf: 29 },
      coverage: { low: 29, high: 29, outOf: 29 },
      bound: [
        { of: "cost", value: 60.5, bound: 60.5 },
        { of: "courses", value: 3, bound: 3 },
      ],
    });
    expect(plan.finish).toBeUndefined();
    expect(plan.steps.map(({ closes }) => closes)).toEqual([
      [{ skill: "baking", to: "learning", meetsNeed: false }],
      [{ skill: "baking", from: "learning", to: "capable", meetsNeed: false }],
      [{ skill: "baking", from: "capable", to: "fluent", meetsNeed: true }],
    ]);
  });

  test("over runs: a later run of the lower course does not help", async () => {
    const runs = [
      run("a", "a-late", "2026-10-01", "2026-10-02"),
      run("b", "b-early", "2026-09-01", "2026-09-02"),
      run("c", "c-later", "2026-11-01", "2026-11-01"),
    ];
    expect(await planned(catalogueOf(ladder, runs), none)).toMatchObject({ status: "impossible", steps: [] });
    const inTime = [...runs, run("a", "a-early", "2026-08-30", "2026-08-31", { capacity: 1 })];
    expect(await planned(catalogueOf(ladder, inTime), none)).toMatchObject({
      status: "optimal",
      runs: ["a-early", "b-early", "c-later"],
      finish: "2026-11-01",
    });
    // A course from the day on which another ends is not after it.
    const sameDay = [...runs, run("a", "a-same-day", "2026-08-31", "2026-09-01")];
    expect(await planned(catalogueOf(ladder, sameDay), none)).toMatchObject({ status: "impossible" });
  });

  test("a course without dates goes between two that have them", async () => {
    const runs = [run("a", "a-1", "2026-09-01", "2026-09-02"), run("c", "c-1", "2026-10-01", "2026-10-01")];
    const plan = await planned(catalogueOf(ladder, runs), none);
    expect(plan.runs).toEqual(["a-1", "b", "c-1"]);
    expect(plan.steps[1]).toEqual({
      course: "b",
      cost: pounds(20.5),
      days: 2,
      closes: [{ skill: "baking", from: "learning", to: "capable", meetsNeed: false }],
      toConfirm: [],
      leadsTo: ["c"],
    });
    const backwards = [run("a", "a-1", "2026-10-01", "2026-10-02"), run("c", "c-1", "2026-09-01", "2026-09-01")];
    expect(await planned(catalogueOf(ladder, backwards), none)).toMatchObject({
      status: "impossible",
      why: { baking: "dates" },
      wouldHelp: [],
    });
  });

  test("one course may climb several levels, and what is held already is not learnt again", async () => {
    const both = course("both", [...baking("learning"), ...baking("fluent", "learning")]);
    expect((await planned(catalogueOf([both]), none)).steps).toMatchObject([
      { closes: [{ skill: "baking", to: "fluent", meetsNeed: true }] },
    ]);
    expect((await planned(catalogueOf(ladder), { baking: "capable" })).runs).toEqual(["c"]);
    expect(await planned(catalogueOf(ladder), {})).toMatchObject({ status: "optimal", steps: [], open: [] });
  });
});

test("prerequisites come first, with what they cost, unless they are done", async () => {
  const catalogue = catalogueOf([
    course("way-in", [], { cost: pounds(5) }),
    course("further-in", [], { prerequisites: ["way-in"], cost: pounds(6) }),
    course("all", baking("fluent"), { prerequisites: ["further-in"], cost: pounds(7) }),
  ]);
  const plan = await planned(catalogue, none);
  expect(plan).toMatchObject({ runs: ["way-in", "further-in", "all"], cost: pounds(18) });
  expect(plan.steps.map(({ leadsTo }) => leadsTo)).toEqual([["further-in"], ["all"], []]);
  expect(await planned(catalogue, none, { done: ["way-in"] })).toMatchObject({ runs: ["further-in", "all"] });
  expect(await planned(catalogue, none, { done: ["further-in"] })).toMatchObject({ runs: ["all"] });
  // What has been done is in the profile already: it teaches nothing a second time.
  expect(await planned(catalogue, none, { done: ["all"] })).toMatchObject({ status: "impossible" });
});

describe("what is made least", () => {
  const catalogue = catalogueOf(
    [
      course("cheap", baking("fluent"), { cost: pounds(10), duration: "P5D" }),
      course("short", baking("fluent"), { cost: pounds(30), duration: "P1D" }),
      course("soon", baking("fluent"), { cost: pounds(30), duration: "P3D" }),
      course("unpriced", baking("fluent"), { duration: "P2D" }),
    ],
    [
      run("cheap", "cheap-1", "2026-10-05", "2026-10-09"),
      run("short", "short-1", "2026-10-05", "2026-10-05"),
      run("soon", "soon-1", "2026-09-01", "2026-09-03"),
      run("soon", "soon-2", "2026-09-04", "2026-09-06"),
      run("unpriced", "unpriced-1", "2026-09-01", "2026-09-02"),
    ],
  );
  test.each([
    [undefined, "cheap-1"],
    [["cost"], "cheap-1"],
    [["days"], "short-1"],
    [["finish"], "unpriced-1"],
    [["finish", "cost"], "unpriced-1"],
    [["cost", "finish"], "cheap-1"],
  ] as const)("%j", async (minimise, taken) => {
    const plan = await planned(catalogue, none, minimise ? { minimise } : {});
    expect(plan.runs).toEqual([taken]);
    for (const { value, bound } of plan.bound) expect(bound).toBe(value);
  });

  test("in order: of equally dear courses the shorter, then the earlier run", async () => {
    const without = parseCatalogue(kitchen, {
      ...catalogue,
      courses: catalogue.courses.filter(({ id }) => id === "short" || id === "soon"),
      offerings: catalogue.offerings?.filter((one) => one.course === "short" || one.course === "soon"),
    });
    expect((await planned(without, none, { minimise: ["cost", "days"] })).runs).toEqual(["short-1"]);
    const bySoon = await planned(without, none, { minimise: ["cost", "finish"] });
    expect(bySoon.runs).toEqual(["soon-1"]);
    expect(bySoon.bound.map(({ of }) => of)).toEqual(["cost", "finish", "courses"]);
    expect(bySoon.bound[1]).toEqual({ of: "finish", value: "2026-09-03", bound: "2026-09-03" });
  });

  test("the next best plans, each without a course of every plan before it", async () => {
    const { alternatives, undecided } = await planned(catalogue, none, { alternatives: 9 });
    expect(undecided).toStrictEqual([]);
    expect(alternatives.map(({ steps }) => steps.map(({ course: id }) => id))).toEqual([
      ["soon"],
      ["short"],
      ["unpriced"],
    ]);
    expect(alternatives.at(-1)).toMatchObject({ unpriced: ["unpriced"], cost: { amount: 0 } });
  });
});

describe("limits", () => {
  const catalogue = catalogueOf(
    [
      course("bake", baking("fluent"), { cost: pounds(40), mode: "classroom" }),
      course("free?", baking("fluent"), { mode: "online" }),
      course("plate", [{ skill: "plating", to: "learning" }], { cost: pounds(30) }),
      course("stock", [{ skill: "stock-keeping", to: "capable" }], { cost: pounds(30), mode: "online" }),
    ],
    [
      run("bake", "bake-leeds", "2026-09-07", "2026-09-08", { site: "leeds" }),
      run("bake", "bake-online", "2026-09-21", "2026-09-22", { mode: "online" }),
      run("plate", "plate-york", "2026-09-08", "2026-09-08", { site: "york" }),
    ],
  );
  const all = { baking: null, plating: null, "stock-keeping": null } as const;

  test("a budget never pays for a course whose cost nobody says", async () => {
    const free = await planned(catalogue, none, { minimise: ["days"] });
    expect(free.untimed).toHaveLength(1);
    expect((await planned(catalogue, none, { budget: pounds(40) })).runs).toEqual(["bake-leeds"]);
    expect(await planned(catalogue, none, { budget: pounds(39.99) })).toMatchObject({
      status: "impossible",
      why: { baking: "limits" },
      wouldHelp: [{ limit: "budget", cost: pounds(40), days: 0, finish: "2026-09-08", coverage: { low: 29 } }],
    });
  });

  test("why it is impossible, and what would help", async () => {
    const plan = await planned(catalogue, { ...all, budgeting: null }, { budget: pounds(100) });
    expect(plan).toMatchObject({
      status: "impossible",
      steps: [],
      bound: [],
      cost: { amount: 0, currency: "GBP" },
      why: { baking: "not-chosen", budgeting: "no-course", plating: "not-chosen", "stock-keeping": "not-chosen" },
      wouldHelp: [], // No limit helps where a course is missing.
    });
    expect(plan.coverage).toEqual(plan.coverageNow);
    const dear = await planned(catalogue, all, { budget: pounds(99), latest: "2026-09-30" });
    expect(dear.wouldHelp).toMatchObject([{ limit: "budget", cost: pounds(100) }]);
    // 8 September is a day of both runs; the later run of the one is too late, and what has no price is out with a budget.
    const busy = await planned(catalogue, all, { latest: "2026-09-15", budget: pounds(100) });
    expect(busy.wouldHelp.map(({ limit, finish }) => [limit, finish])).toEqual([
      ["budget", "2026-09-08"],
      ["latest", "2026-09-22"],
      ["overlaps", "2026-09-08"],
    ]);
  });

  test("as much as the budget pays for, weights counted", async () => {
    // Baking closes 3 rungs of weight 2 for 40; plating 1 and stock keeping 2 for 30 each.
    const plan = await planned(catalogue, all, { mostCoverage: true, budget: pounds(70) });
    expect(plan).toMatchObject({
      status: "optimal",
      why: { plating: "not-chosen" },
      coverage: { low: 27 },
      cost: { amount: 70 },
    });
    expect(plan.runs.toSorted()).toEqual(["bake-leeds", "stock"]);
    expect(plan.bound[0]).toEqual({ of: "coverage", value: 10, bound: 10 });
    expect(plan.wouldHelp).toMatchObject([{ limit: "budget", cost: pounds(100), coverage: { low: 29 } }]);
    expect(await planned(catalogue, all, { mostCoverage: true, budget: pounds(0) })).toMatchObject({
      status: "optimal",
      steps: [],
    });
  });

  test("sites, modes, days and places", async () => {
    const runs = async (options: PlanTrainingOptions, budget = pounds(40)) =>
      (await planned(catalogue, none, { budget, ...options })).runs;
    expect(await runs({ sites: ["leeds"] })).toEqual(["bake-leeds"]);
    expect(await runs({ sites: ["york"] })).toEqual(["bake-online"]); // Online is at no site, so within any.
    expect(await runs({ modes: ["online"] })).toEqual(["bake-online"]); // The run's own mode counts.
    expect(await runs({ modes: ["blended"] })).toEqual([]);
    expect(await runs({ earliest: "2026-09-07" })).toEqual(["bake-leeds"]);
    expect(await runs({ earliest: "2026-09-08" })).toEqual(["bake-online"]);
    expect(await runs({ latest: "2026-09-07" })).toEqual([]);
    expect(await runs({ taken: { "bake-leeds": 1 } })).toEqual(["bake-leeds"]);
    expect(await runs({ taken: { "bake-leeds": 2 } })).toEqual(["bake-online"]);
    expect(await runs({ earliest: "2026-09-08", latest: "2026-09-08" })).toEqual([]);
    const full = await planned(catalogue, none, { budget: pounds(40), taken: { "bake-leeds": 2, "bake-online": 7 } });
    expect(full.wouldHelp.map(({ limit }) => limit)).toContain("places");
    // A course without runs is not held to days and sites, but to modes.
    const free = await planned(catalogue, none, { earliest: "2030-01-01", sites: [], modes: ["online"] });
    expect(free.runs).toEqual(["free?"]);
    expect(free.unpriced).toEqual(["free?"]);
  });
});

const cookToBake = { id: "bake", name: "Bake", needs: [{ skill: "baking", level: "capable" }] } as const;
const little = {
  id: "little",
  name: "Little",
  needs: [
    { skill: "baking", level: "learning", importance: "desirable" },
    { skill: "plating", importance: "desirable" },
  ],
} as const;

describe("what was not assessed, and what was not asked", () => {
  const catalogue = catalogueOf([
    ...ladder,
    course("money", [{ skill: "budgeting", to: "capable" }], { cost: pounds(1) }),
    course("taste", [{ skill: "tasting", to: "learning" }], { cost: pounds(1) }),
  ]);
  const unknown = defineProfile(kitchen, {
    person: "Sam",
    has: { budgeting: null, hygiene: "fluent", plating: "capable", "stock-keeping": "capable" },
  });
  const roleLevel = "baker/head";
  const ask = async (options: PlanTrainingOptions) =>
    planTraining(kitchen, catalogue, { profile: unknown, roleLevel }, options);

  test("is left open to be assessed first, or learnt as if nothing were held", async () => {
    const left = await ask({});
    expect(left.steps.map(({ course: id }) => id)).toEqual(["money"]);
    expect(left.open).toEqual([{ skill: "baking", to: "fluent", why: "unassessed" }]);
    expect(left.coverage).toEqual({ low: 23, high: 29, outOf: 29 });
    const learnt = await ask({ unassessed: "learn" });
    expect(learnt.steps).toHaveLength(4);
    expect(learnt).toMatchObject({ open: [], coverage: { low: 29, high: 29 } });
  });

  test("desirable needs stay open where only essential ones are asked for", async () => {
    const plan = await ask({ essentialOnly: true, unassessed: "learn" });
    expect(plan.steps.map(({ course: id }) => id)).toEqual(["a", "b", "c"]);
    expect(plan.open).toEqual([{ skill: "budgeting", to: "capable", why: "not-asked" }]);
  });

  test("each open need says what is held, as far as anybody knows, what is needed and why, in their order", async () => {
    const person = { person: "Sam", has: { baking: "capable", budgeting: "learning", hygiene: "fluent" } } as const;
    const own = {
      id: "own",
      name: "Own",
      needs: [
        { skill: "hygiene", level: "learning" },
        { skill: "budgeting", level: "capable", importance: "desirable" },
        { skill: "tasting", level: "learning", importance: "desirable" },
        { skill: "plating" },
        { skill: "baking", level: "leading" },
      ],
    } as const;
    const asked = { profile: defineProfile(kitchen, person), roleLevel: own };
    const { open } = await planTraining(kitchen, catalogue, asked, { mostCoverage: true, essentialOnly: true });
    expect(open).toStrictEqual([
      { skill: "budgeting", from: "learning", to: "capable", why: "not-asked" },
      { skill: "tasting", to: "learning", why: "not-asked" },
      { skill: "plating", why: "unassessed" },
      { skill: "baking", from: "fluent", to: "leading", why: "no-course" },
    ]);
  });

  test("a course that bars is the reason only where lines of courses lead there, in whatever order they come", async () => {
    const barred = { skill: "hygiene", from: "learning", to: "fluent" };
    const higher = course("a", [...baking("capable", "learning"), barred]);
    const lower = course("b", [...baking("learning"), barred]);
    const why = async (...courses: readonly Course[]) => {
      const asked = { profile: cook({ baking: null, hygiene: null }), roleLevel: cookToBake } as const;
      const { open } = await planTraining(kitchen, catalogueOf(courses), asked);
      return open.map((need) => need.why);
    };
    expect(await why(higher, lower)).toEqual(["entry"]);
    expect(await why(higher)).toEqual(["no-course"]);
    expect(await why({ ...higher, teaches: [...baking("capable"), barred] })).toEqual(["entry"]);
  });

  test("a limit helps however little the need counts, and two runs are enough to share a day", async () => {
    const asked = { profile: cook({ baking: null, plating: null }), roleLevel: little } as const;
    const clash = [run("a", "a-1", "2026-09-01", "2026-09-02"), run("plate", "p-1", "2026-09-02", "2026-09-03")];
    const courses = [course("a", baking("learning")), course("plate", [{ skill: "plating", to: "learning" }])];
    const { status, wouldHelp, undecided } = await planTraining(kitchen, catalogueOf(courses, clash), asked);
    expect([status, undecided]).toStrictEqual(["impossible", []]);
    expect(wouldHelp).toStrictEqual([
      {
        limit: "overlaps",
        days: 0,
        finish: "2026-09-03",
        unpriced: ["a", "plate"],
        untimed: ["a", "plate"],
        coverage: { low: 2, high: 2, outOf: 2 },
      },
    ]);
    const one = { ...asked, roleLevel: { ...little, needs: little.needs.slice(0, 1) } };
    const late = await planTraining(kitchen, catalogueOf(courses, clash), one, { latest: "2026-08-31" });
    expect(late.wouldHelp.map(({ limit, coverage }) => [limit, coverage.low])).toStrictEqual([["latest", 1]]);
  });

  test("where all that was planned for is closed nothing is asked that a time limit could leave undecided", async () => {
    const hasty = { mostCoverage: true, budget: pounds(9_999), earliest: "2026-01-01", timeLimit: 1e-9 };
    for (const more of [{}, { unassessed: "learn" }, { unassessed: "learn", essentialOnly: true }] as const) {
      const { status, open, undecided, wouldHelp } = await ask({ ...hasty, ...more });
      expect([status, undecided, wouldHelp]).toStrictEqual(["feasible", [], []]);
      for (const { why } of open) expect(["unassessed", "not-asked"]).toContain(why);
    }
    const short = await ask({ ...hasty, budget: pounds(0) });
    expect(short.undecided).toStrictEqual(["budget", "earliest"]);
    expect(short.open.map(({ why }) => why)).toStrictEqual(["unassessed", "undecided"]);
  });

  test("a need that counts nothing is no reason for a course", async () => {
    expect((await ask({ unassessed: "learn" })).steps.map(({ course: id }) => id)).not.toContain("taste");
  });
});

describe("bad input is refused", () => {
  const refused = async (bad: unknown, options: unknown = {}) => {
    const asked = { profile: cook(none), roleLevel: "baker/head" } as const;
    // As JavaScript would call it.
    return planTraining(kitchen, bad as Catalogue<KitchenIds>, asked, options as PlanTrainingOptions).then(
      () => expect.unreachable("it was answered"),
      (error: unknown) => error,
    );
  };
  const codes = async (bad: unknown) => {
    const error = await refused(bad);
    expect(error).toBeInstanceOf(ParseError);
    return error instanceof ParseError ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
  };

  test("a catalogue with something wrong, all of it at once", async () => {
    const bad = data(
      [
        course("a", baking("learning"), { prerequisites: ["b"], cost: pounds(-1) }),
        course("b", baking("capable", "fluent"), { prerequisites: ["a"] }),
        course("b", baking("fluentish"), { duration: "three days" }),
      ],
      [
        run("a", "a-1", "2026-09-02", "2026-09-01"),
        run("a", "a-2", "2026-09-01", "2026-09-02", { capacity: 0, site: "hull" }),
      ],
    );
    expect((await codes({ ...bad, framework: { id: "kitchen", version: "2" } })).toSorted()).toEqual([
      "circular-prerequisites courses.0.prerequisites",
      "dates-out-of-order offerings.0",
      "duplicate-id courses.2.id",
      "framework-mismatch framework",
      "level-order courses.1.teaches.0",
      "shape courses.0.cost.amount",
      "shape courses.2.duration",
      "shape offerings.1.capacity",
      "unknown-id courses.2.teaches.0.to",
      "unknown-id offerings.1.site",
    ]);
  });

  test("costs in two currencies, which cannot be added up", async () => {
    const euro = { cost: { amount: 1, currency: "EUR" } };
    const mixed = data([course("a", baking("learning")), ...ladder.slice(1), course("d", baking("learning"), euro)]);
    expect(await codes(mixed)).toEqual(["mixed-currencies courses.3.cost.currency"]);
  });

  const catalogue = catalogueOf(ladder, [run("a", "a-1", "2026-09-01", "2026-09-02")]);
  // True: the shape is that of options, and only planTraining can tell that the value is none.
  test.each<[object, string, boolean?]>([
    [{ budget: pounds(Number.NaN) }, "budget must have an amount of 0 or more, not NaN"],
    [{ budget: pounds(-1) }, "budget must have an amount of 0 or more, not -1"],
    [{ budget: pounds(Infinity) }, "budget must have an amount of 0 or more, not Infinity"],
    [{ budget: 500 }, 'budget must be money such as { amount: 500, currency: "GBP" }, not 500'],
    [{ budget: { amount: 500, currency: "EUR" } }, "budget is in EUR, but the costs of the catalogue are in GBP", true],
    [{ minimize: ["cost"] }, 'planTraining has no option "minimize"; did you mean "minimise"?'],
    [{ earliest: "soon" }, 'earliest must be a date such as 2026-09-01, not "soon"'],
    [{ earliest: "2026-09-02", latest: "2026-09-01" }, "latest (2026-09-01) lies before earliest (2026-09-02)", true],
    [{ sites: ["hull"] }, 'no site of the catalogue has the id "hull"', true],
    [{ taken: { "a-9": 1 } }, 'no offering of the catalogue has the id "a-9"', true],
    [{ taken: { "a-1": 0.5 } }, 'taken of "a-1" must be a whole number of 0 or more, not 0.5'],
    [{ taken: null }, 'taken must be an object such as { "agile-1": 3 }, places by id of the offering; found null'],
    [{ taken: [1] }, "found a list"],
    [{ done: ["z"] }, 'no course of the catalogue has the id "z"', true],
    [{ minimise: ["price"] }, 'minimise knows cost, days and finish, not "price"'],
    [{ alternatives: -1 }, "alternatives must be a whole number of 0 or more, not -1"],
    [{ timeLimit: 0 }, "timeLimit must be a number of seconds above 0, not 0"],
  ])("%j", async (options, message, isShaped = false) => {
    const error = await refused(catalogue, options);
    expect(error).toBeInstanceOf(OptionError);
    expect(String(error)).toContain(message);
    expect(planTrainingOptionsSchema.safeParse(options).success).toBe(isShaped);
  });

  test("several limits are told together", async () => {
    const error = await refused(catalogue, { budget: pounds(-1), earliest: "x", sites: ["hull"], taken: { z: 1 } });
    expect(String(error).split("; ")).toHaveLength(4);
  });

  test("a gap or a profile of another framework, and an unknown role level", async () => {
    const strange = { ...gap(kitchen, cook(), "baker/head"), framework: { id: "kitchen", version: "0" } };
    await expect(planTraining(kitchen, catalogue, strange)).rejects.toThrow(FrameworkMismatchError);
    const asked = { profile: cook(), roleLevel: "baker/haed" as "baker/head" };
    await expect(planTraining(kitchen, catalogue, asked)).rejects.toThrow(UnknownIdError);
  });
});

test("ids that programs trip over are plain ids", async () => {
  const hostile = JSON.parse(`{
    "id": "c", "framework": { "id": "academy", "version": "1" }, "providers": [{ "id": "__proto__", "name": "P" }],
    "sites": [{ "id": "toString", "name": "S" }],
    "courses": [
      { "id": "__proto__", "title": "T", "provider": "__proto__", "teaches": [{ "skill": "__proto__", "to": "2" }] },
      { "id": "constructor", "title": "T", "provider": "__proto__", "prerequisites": ["__proto__"],
        "teaches": [{ "skill": "__proto__", "from": "2", "to": "3" }, { "skill": "a", "to": "2" }] }
    ],
    "offerings": [
      { "id": "__proto__", "course": "__proto__", "site": "toString", "start": "2026-09-01", "end": "2026-09-01", "capacity": 1 },
      { "id": "hasOwnProperty", "course": "__proto__", "start": "2026-09-05", "end": "2026-09-05", "capacity": 1 }
    ]
  }`);
  const catalogue = parseCatalogue(academy, hostile);
  const profile = parseProfile(
    academy,
    JSON.parse('{ "person": "__proto__", "has": { "a": null, "__proto__": null } }'),
  );
  const options = { sites: ["toString"], minimise: ["finish"] } as const;
  const plan = await planTraining(academy, catalogue, { profile, roleLevel: "r/wide" }, options);
  expect(trainingPlanSchema.parse(plan)).toEqual(plan);
  expect(plan.steps.map(({ course: id, offering }) => offering ?? id)).toEqual(["__proto__", "constructor"]);
  const full = await planTraining(
    academy,
    catalogue,
    { profile, roleLevel: "r/wide" },
    {
      ...options,
      taken: JSON.parse('{ "__proto__": 1 }'),
    },
  );
  expect(full.steps.map(({ course: id, offering }) => offering ?? id)).toEqual(["hasOwnProperty", "constructor"]);
  const done = await planTraining(academy, catalogue, { profile, roleLevel: "r/wide" }, { done: ["__proto__"] });
  expect(done.status).toBe("impossible");
});

test("resources are listed for what is short, closed or not, and never counted on", async () => {
  const resources = [
    { id: "2 mentor", kind: "mentor", title: "A baker", teaches: [{ skill: "plating" }, { skill: "baking" }] },
    { id: "1 book", kind: "book", title: "Plates", teaches: [{ skill: "plating", to: "learning" }] },
    { id: "3 beyond", kind: "video", title: "Masters", teaches: [{ skill: "baking", from: "fluent" }] },
  ];
  const gapNow = gap(kitchen, cook({ baking: "learning", plating: null }), "baker/head");
  const courses = [course("bake", baking("fluent"))];
  const plain = await planTraining(kitchen, catalogueOf(courses), gapNow, { mostCoverage: true });
  const shelf = parseCatalogue(kitchen, { ...data(courses), resources });
  const plan = await planTraining(kitchen, shelf, gapNow, { mostCoverage: true });
  expect({ ...plan, resources: [] }).toStrictEqual(plain);
  expect(plan.open).toStrictEqual([{ skill: "plating", why: "no-course" }]);
  expect(plan.resources).toStrictEqual([
    { resource: shelf.resources?.[1], skills: ["plating"] },
    { resource: shelf.resources?.[0], skills: ["baking", "plating"] },
  ]);
  expect(trainingPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan);
});

test("a cohort's resources are for what anybody lacks, a team's for what fewer hold than are to", async () => {
  const resources = [
    { id: "book", kind: "book", title: "Plates", teaches: [{ skill: "plating" }] },
    { id: "mentor", kind: "mentor", title: "A baker", teaches: [{ skill: "baking" }] },
  ];
  const runs = [run("bake", "bake-1", "2026-10-05", "2026-10-06")];
  const shelf = parseCatalogue(kitchen, { ...data([course("bake", baking("fluent"))], runs), resources });
  const [mentor, book] = [shelf.resources?.[1], shelf.resources?.[0]];
  const people = [
    { profile: { ...cook({ baking: "learning", plating: "fluent" }), person: "Ann" } },
    { profile: { ...cook({ baking: "learning", plating: null }), person: "Bob" } },
  ];
  const cohort = await planCohort(kitchen, shelf, people, { roleLevel: "baker/head", aim: "coverage" });
  expect(cohort.resources).toStrictEqual([
    { resource: book, skills: ["plating"] },
    { resource: mentor, skills: ["baking"] },
  ]);
  const { plan } = await whatIfExtraRun(
    kitchen,
    shelf,
    people,
    [{ course: "bake", capacity: 1, start: "2026-11-02", end: "2026-11-03" }],
    { roleLevel: "baker/head", aim: "coverage" },
  );
  expect(plan.resources).toStrictEqual(cohort.resources);
  const team = await planTeam(kitchen, shelf, people, "baker/head", { aim: "most" });
  expect(team.resources).toStrictEqual([{ resource: mentor, skills: ["baking"] }]);
  const deep = await planTeam(kitchen, shelf, people, "baker/head", { aim: "most", depths: { plating: 2 } });
  expect(deep.resources).toStrictEqual(cohort.resources);
  const none = await planTeam(kitchen, catalogueOf([course("bake", baking("fluent"))]), people, "baker/head");
  expect(none.resources).toStrictEqual([]);
  for (const page of [cohortPlanPage(kitchen, shelf, cohort), teamPlanPage(kitchen, shelf, deep)])
    expect(toText(page)).toMatch(/Plates +book\n(.*\n)*A baker +mentor/);
  expect(teamPlanSchema.parse(JSON.parse(JSON.stringify(deep)))).toStrictEqual(deep);
});
