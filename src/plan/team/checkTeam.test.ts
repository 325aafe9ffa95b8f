import { expect, test } from "vitest";
import { academy } from "../../../test/academy.js";
import { pounds } from "../../../test/pounds.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseProfile } from "../../parse/parseProfile.js";
import type { PlanTeamOptions } from "../planTeam.js";
import type { TeamPlanSkill } from "../TeamPlan.js";
import { type CheckedTeam, checkTeam } from "./checkTeam.js";

const catalogue = parseCatalogue(academy, {
  id: "catalogue",
  framework: { id: "academy", version: "1" },
  providers: [{ id: "p", name: "P" }],
  courses: [{ id: "any", title: "Any", provider: "p", teaches: [{ skill: "constructor", to: "1" }], cost: pounds(10) }],
});
const learner = (person: string, has: object) => ({ profile: parseProfile(academy, { person, has }) });
const kim = learner("kim", { a: null, constructor: "1" });
const ann = learner("ann", { a: "3", ["__proto__"]: null, constructor: null });
const annWithMore = learner("ann", { a: "3", ["__proto__"]: "3", constructor: null });

/** Ann learns `constructor`, which Kim holds; who holds `__proto__` is not known. */
const plan: CheckedTeam = {
  status: "optimal",
  total: { cost: pounds(10) },
  people: [
    {
      person: "ann",
      alone: ["a"],
      steps: [
        {
          course: "any",
          cost: pounds(10),
          closes: [{ skill: "constructor", to: "1", meetsNeed: true }],
          toConfirm: [],
          leadsTo: [],
        },
      ],
      cost: pounds(10),
      days: 0,
      unpriced: [],
      untimed: ["any"],
      coverage: { low: 8, high: 8, outOf: 10 },
    },
    {
      person: "kim",
      alone: [],
      steps: [],
      days: 0,
      unpriced: [],
      untimed: [],
      coverage: { low: 2, high: 4, outOf: 10 },
    },
  ],
  skills: [
    skill("a", { needed: "3", holdersNow: ["ann"], holders: ["ann"] }),
    skill("__proto__", { needed: "2", importance: "desirable", missing: 1, unassessed: ["kim"] }),
    skill("constructor", { holdersNow: ["kim"], holders: ["ann", "kim"] }),
  ],
  open: [{ skill: "__proto__", missing: 1 }],
  alternatives: [],
};
function skill(id: string, more: Partial<TeamPlanSkill>): TeamPlanSkill {
  return {
    skill: id,
    importance: "essential",
    depth: 1,
    holdersNow: [],
    holders: [],
    missing: 0,
    unassessed: [],
    ...more,
  };
}
const withSkills = (changes: Readonly<Record<string, Partial<TeamPlanSkill>>>, more: Partial<CheckedTeam> = {}) => ({
  ...plan,
  skills: plan.skills.map((one) => ({ ...one, ...Object.entries(changes).find(([id]) => id === one.skill)?.[1] })),
  ...more,
});
const aloneIn = (...alone: (readonly string[])[]) => ({
  ...plan,
  people: plan.people.map((one, i) => ({ ...one, alone: alone[i] ?? [] })),
});
const tooDear = { ...plan, total: { cost: pounds(11) } };
const twoDeep = withSkills(
  { a: { depth: 2, missing: 1 }, ["__proto__"]: { depth: 2, missing: 2 }, constructor: { depth: 2 } },
  { open: ["a 1", "__proto__ 2"].map((one) => ({ skill: one.slice(0, -2), missing: Number(one.slice(-1)) })) },
);
const notCovered = ["a is not covered", "__proto__ is not covered"];
const assessed = withSkills({ ["__proto__"]: { unassessed: [] } });
const known = {
  ...aloneIn(["a", "__proto__"]),
  skills: withSkills({ ["__proto__"]: { holdersNow: ["ann"], holders: ["ann"], missing: 0 } }).skills,
  open: [],
};

test.each<[string, readonly string[], CheckedTeam?, PlanTeamOptions?, typeof ann?]>([
  // What stands.
  ["as it was asked for", []],
  ["people in another order", [], withSkills({ constructor: { holders: ["kim", "ann"] } })],
  ["too few, where as many as can be were asked for", [], twoDeep, { depth: 2, aim: "most" }],
  ["too few, where time ran out", [], { ...twoDeep, status: "feasible" }, { depth: 2 }],
  ["too few, and it says that it cannot be", [], { ...twoDeep, status: "impossible" }, { depth: 2 }],
  ["what nobody has assessed is to be learnt, as far as can be", [], assessed, { unassessed: "learn", aim: "most" }],
  ["what is desirable stays as it is", [], plan, { essentialOnly: true }],
  [
    "more than is needed is held",
    [],
    {
      ...known,
      people: known.people.map((one, i) => (i ? one : { ...one, coverage: { low: 10, high: 10, outOf: 10 } })),
    },
    {},
    annWithMore,
  ],
  // What does not.
  ["too few", notCovered, twoDeep, { depth: 2 }],
  ["too few of what is essential", ["a is not covered"], { ...twoDeep }, { depth: 2, essentialOnly: true }],
  ["too few to be learnt", ["__proto__ is not covered"], assessed, { unassessed: "learn" }],
  ["too few in an alternative", notCovered, { ...twoDeep, status: "feasible", alternatives: [twoDeep] }, { depth: 2 }],
  ["how deep", ["1 are to hold a, not 2"], withSkills({ a: { depth: 2 } })],
  [
    "how deep one need is",
    ["2 are to hold a, not 1", "1 are missing in a, not 0", "a is not covered"],
    plan,
    { depths: { a: 2 } },
  ],
  ["who holds it today", ["ann hold a today"], withSkills({ a: { holdersNow: [] } })],
  [
    "who holds it afterwards",
    ["ann,kim hold constructor afterwards, not kim"],
    withSkills({ constructor: { holders: ["kim"] } }),
  ],
  ["who is not assessed", ["kim are not assessed in __proto__"], assessed],
  [
    "how many are missing",
    ["0 are missing in a, not 1", "a 1,__proto__ 1 is missing, and __proto__ 1 is said to be open"],
    withSkills({ a: { missing: 1 } }),
  ],
  ["what is open", ["__proto__ 1 is missing, and  is said to be open"], { ...plan, open: [] }],
  ["what hangs on one", ["a hangs on ann, or not"], aloneIn([])],
  ["what hangs on nobody", ["constructor hangs on kim, or not"], aloneIn(["a"], ["constructor"])],
  ["what hangs on another", ["a hangs on kim, or not"], aloneIn(["a"], ["a"])],
  ["what somebody takes", ["the cost is 100000 ten-thousandths"], tooDear],
  [
    "what somebody takes in an alternative",
    ["the cost is 100000 ten-thousandths"],
    { ...plan, alternatives: [tooDear] },
  ],
])("%s: %j", (_, said, answer = plan, options = {}, first = ann) => {
  expect(checkTeam(academy, catalogue, [first, kim], "r/high", options, answer)).toStrictEqual(said);
});
