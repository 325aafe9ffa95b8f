import { describe, expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Course } from "../model/course.js";
import type { Offering } from "../model/offering.js";
import { defineProfile } from "../parse/defineProfile.js";
import { ParseError } from "../parse/ParseError.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { type CohortMember, type PlanCohortOptions, planCohort } from "./planCohort.js";
import { cohortMemberRulesSchema, cohortPlanSchema, planCohortOptionsSchema } from "./planCohort.schema.js";
import { checkCohort } from "./training/checkCohort.js";

type Member = CohortMember<KitchenIds>;
type Options = PlanCohortOptions<KitchenIds>;

const course = (id: string, skill: KitchenIds["skill"], to: KitchenIds["level"], more: Partial<Course> = {}) => ({
  id,
  title: `Course ${id}`,
  provider: "school",
  teaches: [{ skill, to }],
  ...more,
});
const run = (id: string, start: string, end: string, more: Partial<Offering> = {}): Offering => ({
  id,
  course: id.replace(/-.*/, ""),
  start,
  end,
  capacity: 1,
  ...more,
});
const catalogueOf = (courses: readonly object[], offerings: readonly Offering[] = []) =>
  parseCatalogue(kitchen, {
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

/** Somebody who lacks one rung of baking for `baker/commis`, which asks for nothing else. */
const baker = (person: string, more: Partial<Member> = {}): Member => ({
  profile: defineProfile(kitchen, { person, has: { baking: null } }),
  ...more,
});
/** Somebody who meets every need of `baker/head` but for what is given. */
const head = (person: string, has: Member["profile"]["has"], more: Partial<Member> = {}): Member => ({
  profile: defineProfile(kitchen, {
    person,
    has: {
      baking: "fluent",
      budgeting: "capable",
      hygiene: "fluent",
      plating: "learning",
      "stock-keeping": "capable",
      ...has,
    },
  }),
  roleLevel: "baker/head",
  ...more,
});

const bread = course("bread", "baking", "learning", { cost: pounds(100), duration: "P2D" });
const september = run("bread-sept", "2026-09-01", "2026-09-02");
const october = run("bread-oct", "2026-10-01", "2026-10-02");

/** The plan, held to its schema and to the check, with the runs of each person. */
async function planned(catalogue: ReturnType<typeof catalogueOf>, people: readonly Member[], given: Options = {}) {
  const options: Options = { roleLevel: "baker/commis", ...given };
  const plan = await planCohort(kitchen, catalogue, people, options);
  expect(cohortPlanSchema.parse(plan)).toEqual(plan);
  expect(planCohortOptionsSchema.parse(options)).toEqual(options);
  for (const { profile: _, ...rules } of people) expect(cohortMemberRulesSchema.parse(rules)).toEqual(rules);
  expect(checkCohort(kitchen, catalogue, people, options, plan)).toEqual([]);
  const runs = plan.people.map(({ person, steps }) => [person, ...steps.map((step) => step.offering ?? step.course)]);
  const closed = plan.people.filter((one) => one.closed).map(({ person }) => person);
  return { ...plan, taken: runs.map((one) => one.join(" ")), closed };
}

describe("places are shared", () => {
  test("the last one goes to the first by id among people alike", async () => {
    const plan = await planned(catalogueOf([bread], [september]), [baker("sam"), baker("kim"), baker("__proto__")]);
    expect(plan).toMatchObject({
      status: "optimal",
      aim: "ready",
      framework: { id: "kitchen", version: "1" },
      taken: ["__proto__ bread-sept", "kim", "sam"],
      total: { closed: 1, cost: pounds(100), days: 2, places: 1, gained: 2, finish: "2026-09-02" },
      runs: [{ offering: "bread-sept", course: "bread", start: "2026-09-01", places: 1, taken: 1, full: true }],
      full: ["bread-sept"],
      bound: [
        { of: "ready", value: 1, bound: 1 },
        { of: "cost", value: 100, bound: 100 },
        { of: "courses", value: 1, bound: 1 },
        { of: "waiting", value: 0, bound: 0 },
      ],
    });
    expect(plan.people[1]).toEqual({
      person: "kim",
      roleLevel: "baker/commis",
      closed: false,
      coverageNow: { low: 0, high: 0, outOf: 2 },
      restsOn: { levels: 1, ownWord: 0, unrecorded: 1, claimed: 0 },
      coverage: { low: 0, high: 0, outOf: 2 },
      steps: [],
      cost: pounds(0),
      days: 0,
      unpriced: [],
      untimed: [],
      open: [{ skill: "baking", to: "learning", why: "not-chosen" }],
    });
  });

  test("of people who are not alike to whoever costs less to make ready, and not by id", async () => {
    const plates = course("plates", "plating", "learning", { cost: pounds(1) });
    const fluent = course("bread", "baking", "fluent", { cost: pounds(100) });
    const people = [head("ann", { baking: null, plating: null }), head("sam", { baking: null })];
    expect(await planned(catalogueOf([fluent, plates], [september]), people)).toMatchObject({
      taken: ["ann", "sam bread-sept"],
      total: { closed: 1, cost: pounds(100) },
    });
  });

  test("the earlier run goes to the first by id, and to whoever cannot take a later one", async () => {
    const catalogue = catalogueOf([bread], [october, september, run("bread-nov", "2026-11-02", "2026-11-03")]);
    expect(await planned(catalogue, [baker("sam"), baker("kim")])).toMatchObject({
      taken: ["kim bread-sept", "sam bread-oct"],
      full: ["bread-oct", "bread-sept"],
      bound: [{}, {}, {}, { of: "waiting", value: 30, bound: 30 }],
    });
    const hurried = baker("sam", { latest: "2026-09-30" });
    expect(await planned(catalogue, [hurried, baker("kim")])).toMatchObject({
      taken: ["kim bread-oct", "sam bread-sept"],
    });
  });

  test("some are taken already", async () => {
    const catalogue = catalogueOf([bread], [run("bread-sept", "2026-09-01", "2026-09-02", { capacity: 3 }), october]);
    const people = [baker("ann"), baker("kim"), baker("sam")];
    expect(await planned(catalogue, people, { taken: { "bread-sept": 2, "bread-oct": 5 } })).toMatchObject({
      taken: ["ann bread-sept", "kim", "sam"],
      runs: [{ offering: "bread-sept", places: 1, taken: 1, full: true }],
    });
    expect(await planned(catalogue, people, { taken: { "bread-sept": 0 } })).toMatchObject({ full: ["bread-sept"] });
  });

  test("a course without runs has one for everybody", async () => {
    expect(await planned(catalogueOf([bread]), [baker("kim"), baker("sam")])).toMatchObject({
      taken: ["kim bread", "sam bread"],
      runs: [],
      full: [],
      total: { closed: 2, places: 2 },
    });
  });
});

describe("limits", () => {
  const many = run("bread-sept", "2026-09-01", "2026-09-02", { capacity: 9, site: "leeds" });
  const yorkshire = run("bread-york", "2026-10-01", "2026-10-02", { capacity: 9, site: "york", mode: "online" });

  test("one budget for all, and one of their own", async () => {
    const people = [baker("ann", { budget: pounds(99.99) }), baker("kim"), baker("sam"), baker("zoe")];
    expect(await planned(catalogueOf([bread], [many]), people, { budget: pounds(250) })).toMatchObject({
      taken: ["ann", "kim bread-sept", "sam bread-sept", "zoe"],
      total: { closed: 2, cost: pounds(200) },
      full: [],
    });
    // Nobody says what it costs: it may be more than there is.
    const unpriced = catalogueOf([course("bread", "baking", "learning")], [many]);
    expect(await planned(unpriced, [baker("kim")], { budget: pounds(1_000_000) })).toMatchObject({ taken: ["kim"] });
    expect(await planned(unpriced, [baker("kim")])).toMatchObject({
      taken: ["kim bread-sept"],
      people: [{ unpriced: ["bread"], untimed: ["bread"] }],
      bound: [{}, { of: "unpriced", value: 1, bound: 1 }, {}, {}, {}],
    });
  });

  test("what everybody must stay within and what one must hold together", async () => {
    const catalogue = catalogueOf([bread], [many, yorkshire]);
    const people = [
      baker("ann", { sites: ["york"] }),
      baker("bob", { modes: ["online"] }),
      baker("kim", { earliest: "2026-09-15" }),
      baker("sam"),
      baker("zoe", { sites: [] }),
    ];
    expect((await planned(catalogue, people)).taken).toEqual([
      "ann bread-york",
      "bob bread-york",
      "kim bread-york",
      "sam bread-sept",
      "zoe",
    ]);
    expect((await planned(catalogue, people, { sites: ["leeds"] })).closed).toEqual(["sam"]);
    expect((await planned(catalogue, people, { latest: "2026-09-30" })).closed).toEqual(["sam"]);
  });

  test("what somebody has done opens what comes after", async () => {
    const cake = course("cake", "baking", "fluent", { prerequisites: ["door"], cost: pounds(5) });
    const door = { ...course("door", "baking", "learning", { cost: pounds(7) }), teaches: [] };
    const people = [head("kim", { baking: null }, { done: ["door"] }), head("sam", { baking: null })];
    expect(await planned(catalogueOf([cake, door]), people)).toMatchObject({
      taken: ["kim cake", "sam door cake"],
      total: { cost: pounds(17), closed: 2, gained: 12 },
      people: [{ cost: pounds(5) }, { steps: [{ course: "door", leadsTo: ["cake"] }, { course: "cake" }] }],
    });
  });
});

describe("aims", () => {
  const catalogue = catalogueOf([course("bread", "baking", "fluent", { cost: pounds(100) })], [september]);
  const people = [head("kim", { baking: null, budgeting: null }), head("sam", { baking: null })];

  test("as many ready as can be: who cannot be takes no place", async () => {
    expect(await planned(catalogue, people)).toMatchObject({
      taken: ["kim", "sam bread-sept"],
      people: [
        {
          open: [
            { skill: "baking", to: "fluent", why: "not-chosen" },
            { skill: "budgeting", to: "capable", why: "no-course" },
          ],
        },
        { open: [], closed: true },
      ],
    });
    expect(await planned(catalogue, people.slice(0, 1))).toMatchObject({ taken: ["kim"], total: { places: 0 } });
  });

  test("as much covered as can be: a part counts too", async () => {
    expect(await planned(catalogue, people.slice(0, 1), { aim: "coverage" })).toMatchObject({
      taken: ["kim bread-sept"],
      total: { closed: 0, gained: 6 },
      people: [{ coverageNow: { low: 21 }, coverage: { low: 27, outOf: 29 }, open: [{ skill: "budgeting" }] }],
      bound: [{ of: "coverage", value: 6, bound: 6 }, {}, {}, {}],
    });
  });

  test("everybody, or it is impossible", async () => {
    expect(await planned(catalogue, people, { aim: "everybody" })).toMatchObject({
      status: "impossible",
      taken: ["kim", "sam"],
      total: { closed: 0, cost: pounds(0), places: 0, gained: 0 },
      runs: [],
      full: [],
      bound: [],
    });
    expect(await planned(catalogue, people, { aim: "everybody", essentialOnly: true })).toMatchObject({
      status: "impossible", // Two people, one place.
    });
    expect(await planned(catalogue, people.slice(0, 1), { aim: "everybody", essentialOnly: true })).toMatchObject({
      status: "optimal",
      closed: ["kim"],
      people: [{ open: [{ skill: "budgeting", to: "capable", why: "not-asked" }] }],
    });
  });

  test("what nobody has assessed is left open, or learnt", async () => {
    const unknown = { profile: defineProfile(kitchen, { person: "ann", has: {} }) };
    const left = await planned(catalogueOf([bread]), [unknown]);
    expect(left).toMatchObject({ taken: ["ann"], closed: ["ann"], people: [{ open: [{ why: "unassessed" }] }] });
    expect(left.people[0]?.coverage).toEqual({ low: 0, high: 2, outOf: 2 });
    expect(await planned(catalogueOf([bread]), [unknown], { unassessed: "learn" })).toMatchObject({
      taken: ["ann bread"],
      people: [{ open: [] }],
    });
  });

  test("nobody, and nothing to learn", async () => {
    const nothing = { status: "optimal", total: { closed: 0, cost: pounds(0), places: 0 }, people: [], runs: [] };
    for (const aim of ["ready", "coverage", "everybody"] as const) {
      expect(await planned(catalogue, [], { aim })).toMatchObject(nothing);
      expect(await planned(catalogue, [head("sam", {})], { aim })).toMatchObject({
        status: "optimal",
        closed: ["sam"],
      });
    }
  });

  test("a member's role level goes before the cohort's, and that before the profile's", async () => {
    const profile = defineProfile(kitchen, { person: "sam", has: {}, roleLevel: "cook/commis" });
    const asked = async (member: Member, options: Options) =>
      (await planCohort(kitchen, catalogue, [member], options)).people[0]?.roleLevel;
    expect(await asked({ profile, roleLevel: "cook/trial" }, { roleLevel: "baker/head" })).toBe("cook/trial");
    expect(await asked({ profile }, { roleLevel: "baker/head" })).toBe("baker/head");
    expect(await asked({ profile }, {})).toBe("cook/commis");
  });
});

describe("bad input", () => {
  const catalogue = catalogueOf([bread], [september]);
  const ask = (people: readonly CohortMember[], options: PlanCohortOptions = {}) =>
    // Ids that do not compile may come from a file.
    planCohort(kitchen, catalogue, people as readonly Member[], options as Options);

  test("people listed twice or without a role level are named, all of them", async () => {
    await expect(ask([baker("sam"), baker("kim"), baker("sam")])).rejects.toThrow(
      'the person "sam" has no role level to be ready for; the person "kim" has no role level to be ready for; the person "sam" is listed twice',
    );
  });

  test.each<[string, PlanCohortOptions, Partial<CohortMember>]>([
    ['aim knows ready, coverage and everybody, not "best"', { aim: "best" as "ready" }, {}], // As from JavaScript.
    ['no site of the catalogue has the id "hull"', { sites: ["hull"] }, {}],
    ['no site of the catalogue has the id "__proto__"', {}, { sites: ["__proto__"] }],
    ['no offering of the catalogue has the id "bread"', { taken: { bread: 1 } }, {}],
    ['taken of "bread-sept" must be a whole number of 0 or more, not NaN', { taken: { "bread-sept": Number.NaN } }, {}],
    ['no course of the catalogue has the id "constructor"', {}, { done: ["constructor"] }],
    [
      "budget must have an amount of 0 or more, not -1; latest (2026-01-01) lies before earliest (2026-02-01)",
      { budget: pounds(-1), earliest: "2026-02-01", latest: "2026-01-01" },
      {},
    ],
    ['earliest must be a date such as 2026-09-01, not "2026-02-30"', {}, { earliest: "2026-02-30" }],
    ["timeLimit must be a number of seconds above 0, not 0", { timeLimit: 0 }, {}],
    ['planCohort has no option "budgt"; did you mean "budget"?', { budgt: 1 } as object, {}],
  ])("%s", async (message, options, own) => {
    const asked = ask([{ ...baker("sam"), ...own }], { roleLevel: "baker/commis", ...options });
    await expect(asked).rejects.toThrow(OptionError);
    await expect(asked).rejects.toThrow(message);
  });

  test("what belongs to another framework, and what is not a catalogue", async () => {
    await expect(ask([baker("sam")], { roleLevel: "baker/hed" })).rejects.toThrow(UnknownIdError);
    const other = { ...baker("sam").profile, framework: { id: "kitchen", version: "0" } };
    await expect(ask([{ profile: other }], { roleLevel: "baker/commis" })).rejects.toThrow(FrameworkMismatchError);
    const broken = { ...catalogue, offerings: [{ ...september, capacity: 0 }] };
    await expect(planCohort(kitchen, broken, [])).rejects.toThrow(ParseError);
  });
});
