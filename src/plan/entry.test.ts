import { describe, expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import { pounds } from "../../test/pounds.js";
import type { Course } from "../model/course.js";
import type { Offering } from "../model/offering.js";
import type { HeldSkills } from "../model/profile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { planCohort } from "./planCohort.js";
import { type PlanTrainingOptions, planTraining } from "./planTraining.js";
import { trainingPlanSchema } from "./planTraining.schema.js";
import type { StaffPostsOptions } from "./staff/StaffPostsOptions.js";
import { staffPosts } from "./staffPosts.js";

type Line = Course["teaches"][number];

const course = (id: string, teaches: readonly Line[], more: Partial<Course> = {}): Course => ({
  id,
  title: id,
  provider: "p",
  teaches,
  cost: pounds(1),
  ...more,
});
const catalogueOf = (courses: readonly Course[], offerings: readonly Offering[] = []) =>
  parseCatalogue(academy, {
    id: "k",
    framework: { id: academy.id, version: academy.version },
    providers: [{ id: "p", name: "P" }],
    courses,
    offerings,
  });
const sam = (has: HeldSkills) => parseProfile(academy, { person: "sam", has });
const roleLevel = "r/narrow"; // It needs `a` at 3 and nothing else.

async function planned(catalogue: ReturnType<typeof catalogueOf>, has: HeldSkills, options: PlanTrainingOptions = {}) {
  const plan = await planTraining(academy, catalogue, { profile: sam(has), roleLevel }, options);
  expect(trainingPlanSchema.parse(plan)).toStrictEqual(plan);
  return plan;
}

/** It leads to the need, and starts from `constructor` at 2. */
const master = course("master", [
  { skill: "a", to: "3" },
  { skill: "constructor", from: "2", to: "3" },
]);
const way = course("way", [{ skill: "constructor", to: "2" }]);

describe("a course's entry", () => {
  test("bars whoever is known not to hold it, and says what they would have to hold", async () => {
    const catalogue = catalogueOf([master]);
    for (const held of [null, "1"] as const) {
      const plan = await planned(catalogue, { a: null, constructor: held });
      expect(plan).toMatchObject({ status: "impossible", steps: [], wouldHelp: [] });
      expect(plan.open).toStrictEqual([
        {
          skill: "a",
          to: "3",
          why: "entry",
          entries: [{ skill: "constructor", needed: "2", ...(held !== null && { has: held }) }],
        },
      ]);
    }
    expect((await planned(catalogue, { a: null, constructor: null }, { entry: "each-line" })).steps).toMatchObject([
      { course: "master", closes: [{ skill: "a", to: "3" }], toConfirm: [], leadsTo: [] },
    ]);
  });

  test("is reached by another course, which then leads to it", async () => {
    const { steps } = await planned(catalogueOf([master, way]), { a: null, constructor: null });
    expect(steps).toMatchObject([
      { course: "way", closes: [], toConfirm: [], leadsTo: ["master"] },
      { course: "master", closes: [{ skill: "a", to: "3", meetsNeed: true }], leadsTo: [] },
    ]);
  });

  test("in time, or not at all", async () => {
    const on = (id: string, start: string): Offering => ({ id: `${id}-1`, course: id, start, end: start, capacity: 9 });
    const late = catalogueOf([master, way], [on("master", "2026-09-01"), on("way", "2026-09-01")]);
    expect((await planned(late, { a: null, constructor: null })).open).toMatchObject([
      { why: "entry", entries: [{ skill: "constructor", needed: "2" }] },
    ]);
    const early = catalogueOf([master, way], [on("master", "2026-09-02"), on("way", "2026-09-01")]);
    expect((await planned(early, { a: null, constructor: null })).steps).toHaveLength(2);
  });

  test("that nobody has assessed is to be confirmed; of equal plans one with fewer such steps is taken", async () => {
    const profile = { a: null };
    expect((await planned(catalogueOf([master]), profile)).steps).toMatchObject([
      { course: "master", toConfirm: [{ skill: "constructor", needed: "2" }] },
    ]);
    const free = { ...way, cost: pounds(0) };
    expect((await planned(catalogueOf([master, free]), profile)).steps.map((step) => step.course)).toEqual([
      "way",
      "master",
    ]);
    expect((await planned(catalogueOf([master, way]), profile)).steps).toHaveLength(1); // It costs more than an assessment.
    const learnt = await planned(catalogueOf([master, way]), profile, { unassessed: "learn" });
    expect(learnt.steps.map((step) => step.course)).toEqual(["way", "master"]);
  });

  test("is as unassessed to a gap as what the gap does not speak of", async () => {
    const answer = gap(academy, sam({ a: null, constructor: null }), roleLevel);
    const { steps } = await planTraining(academy, catalogueOf([master]), answer);
    expect(steps).toMatchObject([{ toConfirm: [{ skill: "constructor", needed: "2" }] }]);
  });

  test("is no way into itself: courses without dates that lead to each other's entry", async () => {
    const circle = catalogueOf([
      master,
      course("wait", [
        { skill: "constructor", from: "1", to: "2" },
        { skill: "__proto__", from: "2", to: "3" },
      ]),
      course("lead", [
        { skill: "__proto__", from: "1", to: "2" },
        { skill: "constructor", from: "2", to: "3" },
      ]),
    ]);
    const plan = await planned(circle, { a: null, constructor: "1", ["__proto__"]: "1" });
    expect(plan).toMatchObject({ status: "impossible", open: [{ why: "entry" }] });
  });
});

test("a reason is the reason: dates, and limits only where one was asked for", async () => {
  const on = (id: string, start: string): Offering => ({ id: `${id}-1`, course: id, start, end: start, capacity: 9 });
  const courses = [course("one", [{ skill: "a", to: "2" }]), course("two", [{ skill: "a", from: "2", to: "3" }])];
  const backwards = catalogueOf(courses, [on("one", "2026-09-02"), on("two", "2026-09-01")]);
  for (const entry of ["course", "each-line"] as const) {
    expect((await planned(backwards, { a: null }, { entry })).open).toMatchObject([{ why: "dates" }]);
    const cheap = { entry, budget: pounds(1) };
    expect((await planned(backwards, { a: null }, cheap)).open).toMatchObject([{ why: "dates" }]);
    expect((await planned(catalogueOf(courses), { a: null }, cheap)).open).toMatchObject([{ why: "limits" }]);
  }
});

test("what would help is asked for wherever a limit could, though no course leads all the way", async () => {
  const catalogue = catalogueOf([course("first", [{ skill: "a", to: "2" }], { cost: pounds(10) })]);
  const plan = await planned(catalogue, { a: null }, { mostCoverage: true, budget: pounds(5) });
  expect(plan).toMatchObject({ steps: [], open: [{ why: "no-course" }], wouldHelp: [{ limit: "budget" }] });
  expect((await planned(catalogue, { a: null }, { mostCoverage: true })).wouldHelp).toStrictEqual([]);
});

test("cohorts and posts hold to entries as plans do", async () => {
  const catalogue = catalogueOf([master]);
  const people = (
    [
      ["ann", null],
      ["bo", "2"],
      ["cy", undefined],
    ] as const
  ).map(([person, held]) =>
    parseProfile(academy, { person, has: { a: "1", ...(held !== undefined && { constructor: held }) } }),
  );
  const members = people.map((profile) => ({ profile }));
  const { people: planned } = await planCohort(academy, catalogue, members, { roleLevel });
  expect(planned.map(({ steps, open }) => [steps.length, open[0]?.why])).toEqual([
    [0, "entry"],
    [1, undefined],
    [1, undefined],
  ]);
  expect(planned.map(({ steps }) => steps[0]?.toConfirm)).toEqual([
    undefined,
    [],
    [{ skill: "constructor", needed: "2" }],
  ]);
  const byLine = await planCohort(academy, catalogue, members, { roleLevel, entry: "each-line" });
  expect(byLine.total.closed).toBe(3);
  for (const [i, trained] of [false, true, true].entries()) {
    const staffing = await staffPosts(academy, people.slice(i, i + 1), [{ id: "post", roleLevel }], {
      training: { catalogue },
    });
    expect(staffing.posts.map((one) => one.action === "train" && one.training !== undefined)).toEqual([trained]);
  }
});

test.each([
  [{ locked: [null] }, "locked[0] must have post and person as text"],
  [{ locked: "post" }, "locked must be a list"],
  [{ forbidden: [{ post: "post" }] }, "forbidden[0] must have post and person as text"],
  [{ mustStay: 5 }, "mustStay must be a list"],
  [{ locked: ["post", "post"].map((post) => ({ post, person: "sam" })) }, 'the post "post" is locked twice'],
])("unknown rules are refused by name: %j", async (rules, message) => {
  const asked = staffPosts(academy, [sam({})], [{ id: "post", roleLevel }], rules as StaffPostsOptions); // Of JavaScript.
  await expect(asked).rejects.toThrow(message);
});
