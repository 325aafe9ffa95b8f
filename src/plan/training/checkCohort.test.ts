import { expect, test } from "vitest";
import { academy } from "../../../test/academy.js";
import { pounds } from "../../../test/pounds.js";
import type { Profile } from "../../model/profile.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseProfile } from "../../parse/parseProfile.js";
import type { CohortMember, PlanCohortOptions } from "../planCohort.js";
import type { PlanStep } from "../TrainingPlan.js";
import { type CheckedCohort, checkCohort } from "./checkCohort.js";

const catalogue = parseCatalogue(academy, {
  id: "catalogue",
  framework: { id: "academy", version: "1" },
  providers: ["p", "q"].map((id) => ({ id, name: id })),
  sites: ["x", "y"].map((id) => ({ id, name: id })),
  courses: [
    { id: "full", title: "Full", provider: "p", teaches: [{ skill: "a", to: "3" }], cost: pounds(10), mode: "online" },
    { id: "top", title: "Top", provider: "p", teaches: [{ skill: "a", from: "2", to: "3" }], cost: pounds(10) },
    { id: "free", title: "Free", provider: "p", teaches: [{ skill: "a", to: "3" }] },
  ],
  offerings: [
    {
      id: "run",
      course: "full",
      site: "x",
      start: "2026-03-02",
      end: "2026-03-04",
      capacity: 2,
      minimum: 2,
      fixedCost: pounds(30),
    },
    { id: "other", course: "full", start: "2026-03-05", end: "2026-03-05", fixedCost: pounds(7) },
    { id: "bare", course: "full", start: "2026-03-05", end: "2026-03-05" },
  ],
});
const profileOf = (person: string, has: object, roleLevel?: string): Profile =>
  parseProfile(academy, { person, has, ...(roleLevel && { roleLevel }) });
const kim: CohortMember = { profile: profileOf("kim", { a: null }, "r/listed") };
const ann: CohortMember = { profile: profileOf("ann", { a: null }), roleLevel: "r/narrow" };
const asked = { roleLevel: "r/narrow" };

type Person = CheckedCohort["people"][number];
/** What somebody takes, who then has the 6 that `r/narrow` asks for. */
function taking(person: string, step: Partial<PlanStep> = {}, more: Partial<Person> = {}): Person {
  const course = step.course ?? "full";
  const one: PlanStep = {
    course,
    ...(course === "full" && { offering: "run" }),
    ...(course !== "free" && { cost: pounds(10) }),
    closes: [{ skill: "a", to: "3", meetsNeed: true }],
    toConfirm: [],
    leadsTo: [],
    ...step,
  };
  return {
    person,
    closed: true,
    steps: [one],
    cost: pounds((one.cost?.amount ?? 0) + (one.travel?.amount ?? 0)),
    days: 0,
    ...(course === "full" && { finish: one.offering === "run" ? "2026-03-04" : "2026-03-05" }),
    unpriced: one.cost ? [] : [course],
    untimed: [course],
    coverage: { low: 6, high: 6, outOf: 6 },
    ...more,
  };
}
const idle = (person: string): Person => ({
  person,
  closed: false,
  steps: [],
  days: 0,
  unpriced: [],
  untimed: [],
  coverage: { low: 0, high: 6, outOf: 6 },
});
const planOf = (cost: number, ...people: Person[]): CheckedCohort => ({
  people,
  total: { closed: people.filter(({ closed }) => closed).length, cost: pounds(cost) },
});
const both = planOf(50, taking("ann"), taking("kim"));
const bothOn = (offering: string, cost: number) =>
  planOf(cost, taking("ann", { offering }), taking("kim", { offering }));
const eachOf = (said: string) => [`ann: ${said}`, `kim: ${said}`];

interface Asked extends PlanCohortOptions {
  /** What Ann and Kim must stay within besides. */
  readonly ann?: Partial<CohortMember>;
  readonly kim?: Partial<CohortMember>;
}

test.each<[string, readonly string[], Asked?, CheckedCohort?]>([
  // What stands.
  ["as it was asked for", []],
  [
    "within every limit",
    [],
    {
      earliest: "2026-03-02",
      latest: "2026-03-04",
      sites: ["x"],
      providers: ["p"],
      modes: ["online"],
      taken: { other: 9 },
      budget: pounds(50),
      kim: { budget: pounds(10), latest: "2026-03-04" },
    },
  ],
  ["no fixed cost where there is none", [], {}, bothOn("bare", 20)],
  ["one fixed cost for all", [], {}, bothOn("other", 27)],
  [
    "travel of everybody's, and of their own",
    [],
    { travel: { x: pounds(4) }, kim: { travel: { x: pounds(5) } } },
    planOf(59, taking("ann", { travel: pounds(4) }), taking("kim", { travel: pounds(5) })),
  ],
  ["others make up the number", [], { taken: { run: 1 } }, planOf(40, taking("ann"), idle("kim"))],
  ["nobody is on a run that is too full", [], { taken: { run: 5 } }, bothOn("bare", 20)],
  [
    "each line by itself",
    [],
    { entry: "each-line" },
    planOf(
      10,
      taking("ann", { course: "top", closes: [] }, { closed: false, coverage: idle("ann").coverage }),
      idle("kim"),
    ),
  ],
  // What does not.
  ["a limit of all", eachOf("run starts too early"), { earliest: "2026-03-03" }],
  ["a limit of all", eachOf("run ends too late"), { latest: "2026-03-03" }],
  ["a limit of all", eachOf("run is at another site"), { sites: ["y"] }],
  ["a limit of all", eachOf("full is of another provider"), { providers: ["q"] }],
  ["a limit of all", eachOf("full is given in another mode"), { modes: ["classroom"] }],
  [
    "travel to a site",
    ["ann", "kim"].flatMap((person) => [
      `${person}: the cost of full is not 10`,
      `${person}: the cost is 140000 ten-thousandths, not 10`,
    ]),
    { travel: { x: pounds(4) } },
  ],
  ["a limit of one's own", ["kim: run starts too early"], { kim: { earliest: "2026-03-03" } }],
  ["a limit of one's own", ["ann: full is of another provider"], { ann: { providers: ["q"] } }],
  ["a limit of one's own", ["kim: run is at another site"], { sites: ["x"], kim: { sites: ["y"] } }],
  ["a limit of all, whatever one's own", eachOf("run is at another site"), { sites: ["y"], kim: { sites: ["x"] } }],
  ["a budget of one's own", ["kim: 100000 ten-thousandths are above the budget"], { kim: { budget: pounds(9.99) } }],
  [
    "travel of one's own",
    ["kim: the cost of full is not 10", "kim: the cost is 150000 ten-thousandths, not 10"],
    { kim: { travel: { x: pounds(5) } } },
  ],
  ["what was done", ["kim: full is taken a second time"], { kim: { done: ["full"] } }],
  [
    "a level that is not held",
    [
      "ann: top starts from a level of a that is not held",
      "ann: 0 is covered, not 6",
      "ann is not ready, and the plan says otherwise",
      "0 are ready, not 1",
    ],
    {},
    planOf(10, taking("ann", { course: "top", closes: [] }), idle("kim")),
  ],
  ["places", ["run has 1 places left, not 2"], { taken: { run: 1 } }],
  ["places", [...eachOf("run is full"), "run has 0 places left, not 2"], { taken: { run: 2 } }],
  ["too few", ["run takes place with 2, not with 1"], {}, planOf(40, taking("ann"), idle("kim"))],
  [
    "the budget, with what it costs to put on",
    ["500000 ten-thousandths are above the budget"],
    { budget: pounds(49.99) },
  ],
  [
    "an unknown cost within a budget",
    ["ann takes a course of unknown cost"],
    { budget: pounds(99) },
    planOf(0, taking("ann", { course: "free" }), idle("kim")),
  ],
  ["an unknown cost", [], {}, planOf(0, taking("ann", { course: "free" }), idle("kim"))],
  ["the total", ["the cost is 500000 ten-thousandths"], {}, planOf(49, taking("ann"), taking("kim"))],
  ["the total", ["the cost is 500000 ten-thousandths"], {}, { ...both, total: { closed: 2 } }],
  [
    "somebody else",
    ["tom is not one of the people", "2 people were given, 3 planned for"],
    {},
    planOf(50, taking("ann"), { ...idle("tom"), closed: false }, taking("kim")),
  ],
  [
    "somebody missing",
    ["run takes place with 2, not with 1", "2 people were given, 1 planned for"],
    {},
    planOf(40, taking("ann")),
  ],
  [
    "who is ready",
    ["kim is ready, and the plan says otherwise", "2 are ready, not 1"],
    {},
    planOf(50, taking("ann"), taking("kim", {}, { closed: false })),
  ],
  ["how many are ready", ["2 are ready, not 3"], {}, { ...both, total: { ...both.total, closed: 3 } }],
])("%s: %j", (_, said, { ann: annToo, kim: kimToo, ...options } = {}, plan = both) => {
  const people = [
    { ...ann, ...annToo },
    { ...kim, ...kimToo },
  ];
  expect(checkCohort(academy, catalogue, people, { ...asked, ...options }, plan)).toStrictEqual(said);
});

test("what is unassessed, desirable or asked of the profile's own role level counts as the options say", () => {
  const faults = (member: CohortMember, options: PlanCohortOptions, person: Person, cost: number) =>
    checkCohort(academy, catalogue, [member], options, planOf(cost, person));
  const lee: CohortMember = { profile: profileOf("lee", {}, "r/narrow") };
  const said = ["lee is ready, and the plan says otherwise", "1 are ready, not 0"];
  expect(faults(lee, {}, idle("lee"), 0)).toStrictEqual(said);
  expect(faults(lee, { unassessed: "learn" }, idle("lee"), 0)).toStrictEqual([]);
  expect(faults(lee, { unassessed: "learn" }, taking("lee", { course: "free" }), 0)).toStrictEqual([]);
  const desiring = {
    profile: profileOf("lee", { a: "3", constructor: "1", ["__proto__"]: null }),
    roleLevel: "r/high",
  };
  const held = { ...idle("lee"), coverage: { low: 8, high: 10, outOf: 10 } };
  expect(faults(desiring, {}, held, 0)).toStrictEqual([]);
  expect(faults(desiring, { essentialOnly: true }, held, 0)).toStrictEqual(said);
});
