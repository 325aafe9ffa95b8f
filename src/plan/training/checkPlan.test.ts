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
  providers: [{ id: "p", name: "P" }],
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
  ],
  offerings: [
    { id: "early", course: "low", site: "x", start: "2026-03-02", end: "2026-03-04", capacity: 2 },
    { id: "late", course: "low", site: "y", start: "2026-03-05", end: "2026-03-09", mode: "classroom" },
    { id: "then", course: "high", start: "2026-03-05", end: "2026-03-06", cost: pounds(25) },
  ],
});
const sam = parseProfile(academy, { person: "sam", has: { a: null, constructor: null } });
const now = gap(academy, sam, "r/high");
const travel = { x: pounds(4) };
const best = await planTraining(academy, catalogue, { profile: sam, roleLevel: "r/high" }, { travel, sites: ["x"] });

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

test("a plan as it was found stands, with and without what it does not depend on", () => {
  expect(best.steps.map(({ course, offering }) => offering ?? course)).toEqual(["early", "then"]);
  expect(faultsOf(best)).toEqual([]);
  const within = {
    travel,
    earliest: "2026-03-02",
    latest: "2026-03-06",
    sites: ["x"],
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
  ["low is given in another mode", best, { travel, modes: ["classroom"] }],
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
});
