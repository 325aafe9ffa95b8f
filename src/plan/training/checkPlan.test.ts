import { expect, test } from "vitest";
import { academy } from "../../../test/academy.js";
import { pounds } from "../../../test/pounds.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { gap } from "../../questions/gap/gap.js";
import { type PlanTrainingOptions, planTraining } from "../planTraining.js";
import type { PlanOutcome, PlanStep } from "../TrainingPlan.js";
import { checkPlan, stillLacking } from "./checkPlan.js";

const catalogue = parseCatalogue(academy, {
  id: "catalogue",
  framework: { id: "academy", version: "1" },
  providers: ["p", "q"].map((id) => ({ id, name: id })),
  sites: ["x", "y"].map((id) => ({ id, name: id })),
  courses: [
    { id: "low", title: "Low", provider: "p", teaches: [{ skill: "a", to: "2" }], cost: pounds(10.5), mode: "online" },
    {
      id: "high",
      title: "High",
      provider: "p",
      teaches: [
        { skill: "a", from: "2", to: "3" },
        { skill: "constructor", to: "1" },
      ],
      prerequisites: ["low"],
      cost: pounds(20),
    },
    { id: "free", title: "Free", provider: "p", teaches: [{ skill: "__proto__", from: "1", to: "2" }] },
    {
      id: "broad",
      title: "Broad",
      provider: "q",
      teaches: [
        { skill: "a", from: "1", to: "2" },
        { skill: "a", to: "1" },
        { skill: "__proto__", to: "1" },
      ],
      cost: pounds(10),
    },
    {
      id: "split",
      title: "Split",
      provider: "q",
      teaches: [
        { skill: "a", to: "1" },
        { skill: "a", from: "2", to: "3" },
      ],
      cost: pounds(10),
    },
    {
      id: "two",
      title: "Two",
      provider: "q",
      teaches: ["__proto__", "constructor"].map((skill) => ({ skill, from: "1", to: "2" })),
      cost: pounds(10),
    },
  ],
  offerings: [
    { id: "early", course: "low", site: "x", start: "2026-03-02", end: "2026-03-04", capacity: 2 },
    { id: "late", course: "low", site: "y", start: "2026-03-05", end: "2026-03-09", mode: "classroom" },
    { id: "then", course: "high", start: "2026-03-05", end: "2026-03-06", cost: pounds(25) },
    { id: "touching", course: "high", start: "2026-03-04", end: "2026-03-06", cost: pounds(25) },
  ],
});
const sam = parseProfile(academy, { person: "sam", has: { a: null, constructor: null } });
const now = gap(academy, sam, "r/high");
const travel = { x: pounds(4) };
/** The best plan of Sam at site x, written out: no answer of the planner stands in for what is checked. */
const best: PlanOutcome = {
  steps: [
    {
      course: "low",
      offering: "early",
      site: "x",
      mode: "online",
      start: "2026-03-02",
      end: "2026-03-04",
      cost: pounds(10.5),
      travel: pounds(4),
      closes: [{ skill: "a", to: "2", meetsNeed: false }],
      toConfirm: [],
      leadsTo: ["high"],
    },
    {
      course: "high",
      offering: "then",
      start: "2026-03-05",
      end: "2026-03-06",
      cost: pounds(25),
      closes: [
        { skill: "constructor", to: "1", meetsNeed: true },
        { skill: "a", from: "2", to: "3", meetsNeed: true },
      ],
      toConfirm: [],
      leadsTo: [],
    },
  ],
  cost: pounds(39.5),
  days: 0,
  finish: "2026-03-06",
  unpriced: [],
  untimed: ["low", "high"],
  coverage: { low: 8, high: 10, outOf: 10 },
};

const faultsOf = (plan: PlanOutcome, options: PlanTrainingOptions = { travel }, who: typeof sam | undefined = sam) =>
  checkPlan(academy, catalogue, now, options, plan, who);
/** The plan with one of its steps as it should not be. */
const withStep = (place: number, change: Partial<PlanStep>): PlanOutcome => ({
  ...best,
  steps: best.steps.map((step, i) => (i === place ? { ...step, ...change } : step)),
});
const without = (place: number, ...keys: (keyof PlanStep)[]): PlanOutcome => ({
  ...best,
  steps: best.steps.map((step, i) => {
    const left = Object.entries(step).filter(([key]) => !keys.some((one) => one === key));
    return i === place ? (Object.fromEntries(left) as unknown as PlanStep) : step; // What is left of one.
  }),
});
const unpriced = without(0, "cost", "offering", "travel");
const ofFree = { ...unpriced, steps: unpriced.steps.map((step) => ({ ...step, course: "free" })) };

test("a plan as it is found stands, with and without what it does not depend on", async () => {
  const who = { profile: sam, roleLevel: "r/high" } as const;
  expect(await planTraining(academy, catalogue, who, { travel, sites: ["x"] })).toMatchObject(best);
  expect(faultsOf(best)).toEqual([]);
  const within = {
    travel,
    earliest: "2026-03-02",
    latest: "2026-03-06",
    sites: ["x"],
    providers: ["p"],
    taken: { early: 1 },
    budget: pounds(39.5),
  };
  expect(faultsOf(best, within)).toEqual([]);
  expect(stillLacking(academy, now, {}, best)).toEqual([]);
});

test.each<[string, PlanOutcome, PlanTrainingOptions?]>([
  ["nowhere is not a course of the catalogue", withStep(0, { course: "nowhere" })],
  ["low is taken a second time", { ...best, steps: [...best.steps, ...best.steps.slice(0, 1)] }],
  ["low is taken a second time", best, { travel, done: ["low"] }],
  ["high comes before low, which it needs", { ...best, steps: best.steps.slice(1) }],
  ["low is taken on no run of its own", withStep(0, { offering: "then" })],
  ["low is taken on no run of its own", without(0, "offering")],
  ["free is taken on no run of its own", withStep(1, { course: "free", offering: "nowhere" })],
  ["high starts before what goes before it has ended", withStep(0, { offering: "late" })],
  ["high starts before what goes before it has ended", withStep(1, { offering: "touching" })],
  ["low is given in another mode", best, { travel, modes: ["classroom"] }],
  ["low is of another provider", best, { travel, providers: ["q"] }],
  ["high is given in another mode", best, { travel, modes: ["online"] }],
  ["early starts too early", best, { travel, earliest: "2026-03-03" }],
  ["then ends too late", best, { travel, latest: "2026-03-05" }],
  ["early is at another site", best, { travel, sites: ["y"] }],
  ["early is full", best, { travel, taken: { early: 2 } }],
  ["the cost of low is not 10.49", withStep(0, { cost: pounds(10.49) })],
  ["the cost of high is not 20", withStep(1, { cost: pounds(20) })],
  ["the cost of low is not undefined", without(0, "cost")],
  ["the cost of low is not 10.5", without(0, "travel")],
  ["the cost of low is not 10.5", best, {}],
  ["the cost of free is not 0", { ...withStep(0, { course: "free", cost: pounds(0) }) }],
  ["the cost of free is not 1", { ...withStep(0, { course: "free", cost: pounds(1) }) }],
  ["free has no cost to hold to the budget", ofFree, { budget: pounds(99) }],
  ["395000 ten-thousandths are above the budget", best, { travel, budget: pounds(39.49) }],
  ["the cost is 395000 ten-thousandths, not 39.4", { ...best, cost: pounds(39.4) }],
  ["the last run ends on 2026-03-06, not on 2026-03-07", { ...best, finish: "2026-03-07" }],
  ["8 is covered, not 7", { ...best, coverage: { ...best.coverage, low: 7 } }],
  ["low does not find a at 1", withStep(0, { closes: [{ skill: "a", from: "1", to: "2", meetsNeed: false }] })],
  ["low does not raise a to 3", withStep(0, { closes: [{ skill: "a", to: "3", meetsNeed: true }] })],
  [
    "low does not find __proto__ at nothing",
    withStep(0, { closes: [{ skill: "__proto__", to: "1", meetsNeed: false }] }),
  ],
  [
    "high starts from a level of a that is not held",
    { ...best, steps: best.steps.slice(1) },
    { travel, done: ["low"] },
  ],
  [
    "low rests on no unassessed level, and the step says otherwise",
    withStep(0, { toConfirm: [{ skill: "a", needed: "1" }] }),
  ],
])("%s", (said, plan, options) => {
  expect(faultsOf(plan, options)).toContain(said);
});

test("a run without its days yet keeps nobody waiting, and breaks no date", () => {
  const { offerings = [] } = catalogue;
  const thought = { ...catalogue, offerings: [...offerings, { id: "thought", course: "low" }] };
  const [low, ...others] = without(0, "site", "start", "end", "travel").steps;
  const plan = { ...best, steps: [{ ...low, offering: "thought" } as PlanStep, ...others], cost: pounds(35.5) };
  const options = { travel, earliest: "2026-03-05", latest: "2026-03-06", sites: ["x"] };
  expect(checkPlan(academy, thought, now, options, plan, sam)).toEqual([]);
});

test("a run is given in the mode that it says, and otherwise in that of its course", () => {
  const late: PlanOutcome = {
    ...best,
    steps: without(0, "travel")
      .steps.slice(0, 1)
      .map((step) => ({ ...step, offering: "late" })),
    cost: pounds(10.5),
    finish: "2026-03-09",
    coverage: { ...best.coverage, low: 4 },
  };
  expect(faultsOf(late, { travel, modes: ["classroom"] })).toEqual([]);
  expect(faultsOf(late, { travel, modes: ["online"] })).toEqual(["low is given in another mode"]);
});

/** Courses without runs, for somebody, as a plan that comes to so much. */
function taking(courses: readonly string[], low: number, closes: PlanStep["closes"] = []): PlanOutcome {
  return {
    steps: courses.map((course, i) => ({
      course,
      cost: pounds(10),
      closes: i === 0 ? closes : [],
      toConfirm: [],
      leadsTo: [],
    })),
    cost: pounds(10 * courses.length),
    days: 0,
    unpriced: [],
    untimed: courses,
    coverage: { low, high: 10, outOf: 10 },
  };
}

test("what is gained counts from what was held, line by line, and as far as it is asked for", () => {
  const { offerings: _, ...bare } = catalogue;
  const faults = (plan: PlanOutcome, has: object, options: PlanTrainingOptions = {}, roleLevel = "r/high") => {
    const who = parseProfile(academy, { person: "ann", has });
    return checkPlan(academy, bare, gap(academy, who, roleLevel), options, plan, who);
  };
  const a = (from: string | undefined, to: string) => ({ skill: "a", ...(from && { from }), to, meetsNeed: false });
  const proto = { skill: "__proto__", to: "1", meetsNeed: false };
  const one = { a: "1", constructor: "1" };
  expect(faults(taking([], 4), one)).toEqual([]);
  expect(faults(taking(["broad"], 6, [a("1", "2")]), one)).toEqual([]);
  expect(faults(taking(["broad"], 7, [a("1", "2"), proto]), one, { unassessed: "learn" })).toEqual([]);
  expect(faults(taking(["broad"], 6, [a("1", "2"), proto]), one, { unassessed: "learn", essentialOnly: true })).toEqual(
    [],
  );
  // The lines are in no order, and the second leads to the first.
  expect(faults(taking(["broad"], 6, [a(undefined, "2")]), { ...one, a: null })).toEqual([]);
  expect(faults(taking(["split"], 8, [a("2", "3")]), { ...one, a: "2" })).toEqual([]);
  // One line does not reach the next.
  const split = faults(taking(["split"], 4, [a(undefined, "1")]), { ...one, a: null });
  expect(split).toEqual([]);
  const bars = ["high starts from a level of a that is not held"];
  const after = (...courses: string[]) =>
    faults(taking(courses, 4), { constructor: "1", a: null }, { done: ["low"] }).filter((said) => bars.includes(said));
  expect(after("broad", "high")).toEqual([]);
  expect(after("split", "high")).toEqual(bars);
  // What is asked for in no need is known where it is to be learnt or is held.
  const narrow = (has: object, options: PlanTrainingOptions) => faults(taking(["two"], 6), has, options, "r/narrow");
  const rests = (...on: string[]) => `two rests on ${on.join(" and ")}, and the step says otherwise`;
  expect(narrow({ a: "3" }, {})).toEqual([rests('["__proto__",1]', '["constructor",1]')]);
  expect(narrow({ a: "3", constructor: "1" }, {})).toEqual([rests('["__proto__",1]')]);
  expect(narrow({ a: "3", constructor: "1" }, { unassessed: "learn" })).toEqual([
    "two starts from a level of __proto__ that is not held",
  ]);
});

test("a gap without its profile knows what it says of itself", () => {
  const ann = parseProfile(academy, { person: "ann", has: { a: "3", constructor: "1", ["__proto__"]: null } });
  const faults = checkPlan(academy, catalogue, gap(academy, ann, "r/narrow"), {}, taking(["two"], 6));
  expect(faults).toEqual(['two rests on ["__proto__",1], and the step says otherwise']);
});

test("an entry that nobody has assessed has to be said, at its level, and is known where it was", () => {
  const step: PlanStep = {
    course: "free",
    closes: [],
    leadsTo: [],
    toConfirm: [{ skill: "__proto__", needed: "1" }],
  };
  const plan: PlanOutcome = { steps: [step], days: 0, unpriced: ["free"], untimed: [], coverage: now.coverage };
  const faults = (toConfirm: PlanStep["toConfirm"], options: PlanTrainingOptions = {}, who = sam) =>
    faultsOf({ ...plan, steps: [{ ...step, toConfirm }] }, options, who);
  const rests = (on: string) => `free rests on ${on}, and the step says otherwise`;
  expect(faults(step.toConfirm)).toEqual([]);
  expect(faults([])).toEqual([rests('["__proto__",1]')]);
  expect(faults([{ skill: "__proto__", needed: "2" }])).toEqual([rests('["__proto__",1]')]);
  const bars = ["free starts from a level of __proto__ that is not held"];
  expect(faults([], { unassessed: "learn" })).toEqual(bars);
  expect(faults([], {}, parseProfile(academy, { person: "sam", has: { ["__proto__"]: null } }))).toEqual(bars);
  expect(faults([], {}, parseProfile(academy, { person: "sam", has: { ["__proto__"]: "1" } }))).toEqual([]);
  expect(faults([], { entry: "each-line" })).toEqual([]);
});

test("what is still lacking is what counts, is asked for, and is not raised far enough", () => {
  const lacking = (options: PlanTrainingOptions, plan: PlanOutcome = { ...best, steps: [] }) =>
    stillLacking(academy, now, options, plan);
  expect(lacking({})).toEqual(["a", "constructor"]);
  expect(lacking({ unassessed: "learn" })).toEqual(["a", "__proto__", "constructor"]);
  expect(lacking({ unassessed: "learn", essentialOnly: true })).toEqual(["a", "constructor"]);
  expect(lacking({}, { ...best, steps: best.steps.slice(0, 1) })).toEqual(["a", "constructor"]);
  expect(lacking({}, { ...best, steps: best.steps.slice(1) })).toEqual([]);
  const ann = gap(academy, parseProfile(academy, { person: "ann", has: { a: "3", constructor: null } }), "r/high");
  expect(stillLacking(academy, ann, {}, { ...best, steps: [] })).toEqual(["constructor"]);
});
