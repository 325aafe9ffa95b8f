import { describe, expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import { pounds } from "../../test/pounds.js";
import { OptionError } from "../framework/OptionError.js";
import type { Catalogue } from "../model/catalogue.js";
import { ParseError } from "../parse/ParseError.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseFramework } from "../parse/parseFramework.js";
import { parseProfile } from "../parse/parseProfile.js";
import { planCohort } from "./planCohort.js";
import { planTeam } from "./planTeam.js";
import { type PlanTrainingOptions, planTraining } from "./planTraining.js";
import { staffPosts } from "./staffPosts.js";
import { whatIfExtraRun } from "./whatIfExtraRun.js";

// What is asked for by mistake, or by somebody who wants to see it break: refused by name, or answered.

const raw = (courses: readonly object[], offerings: readonly object[] = [], of = academy.id) => ({
  id: "catalogue",
  framework: { id: of, version: "1" },
  providers: [{ id: "p", name: "P" }],
  sites: [{ id: "x", name: "X" }],
  courses: courses.map((course, i) => ({ id: `c${i}`, title: "C", provider: "p", ...course })),
  offerings,
});
const unchecked = (data: unknown) => data as Catalogue; // As JavaScript would hand it over.
const person = (name: string) =>
  parseProfile(academy, { person: name, has: Object.fromEntries(academy.skills.map(({ id }) => [id, null])) });
const [sam, kim] = [person("sam"), person("kim")];
const asked = { profile: sam, roleLevel: "r/high" };
const three = academy.skills.map(({ id }) => ({ teaches: [{ skill: id, to: "3" }], cost: pounds(10) }));
const dated = { id: "o", course: "c0", site: "x", start: "2026-01-01", end: "2026-01-02" };

describe("amounts", () => {
  const inRange = "expected a number from 0 to 1000000000000";
  test.each([
    [1e308, inRange],
    [Number.NaN, inRange],
    [Number.POSITIVE_INFINITY, inRange],
    [-1, inRange],
    ["10", inRange],
    [null, inRange],
    [1 / 3, "expected an amount of at most 4 decimals"],
  ])("a cost of %s, of a course or of a run, is refused where it stands, by whoever is asked", async (amount, said) => {
    const bad = { amount, currency: "GBP" };
    for (const [path, data] of [
      ["courses[0].cost.amount", raw([{ ...three[0], cost: bad }, ...three.slice(1)])],
      ["offerings[0].cost.amount", raw(three, [{ ...dated, cost: bad }])],
    ] as const) {
      const catalogue = unchecked(data);
      for (const ask of [
        () => planTraining(academy, catalogue, asked),
        () => planCohort(academy, catalogue, [asked]),
        () => planTeam(academy, catalogue, [{ profile: sam }], "r/high"),
        () => staffPosts(academy, [sam], [{ id: "a", roleLevel: "r/high" }], { training: { catalogue } }),
        () => whatIfExtraRun(academy, catalogue, [asked], [{ course: "c0", capacity: 1 }]),
      ]) {
        const error: unknown = await ask().then(
          () => "answered",
          (reason: unknown) => reason,
        );
        expect(error).toBeInstanceOf(ParseError);
        expect(String(error)).toContain(`${path}: ${said}`);
      }
    }
  });

  test("-0 costs nothing, and what cannot be added up is refused", async () => {
    const free = unchecked(raw(three.map((course) => ({ ...course, cost: pounds(-0) }))));
    const plan = await planTraining(academy, free, asked, { budget: pounds(-0) });
    expect([plan.status, plan.cost, plan.steps.length]).toStrictEqual(["optimal", pounds(0), 3]);
    const catalogue = unchecked(raw(three, [dated]));
    for (const [options, said] of [
      [{ travel: { x: pounds(1e308) } }, "The costs of the catalogue are too large to be added up exactly"],
      [{ travel: { x: pounds(Number.NaN) } }, 'travel to "x" must have an amount of 0 or more, not NaN'],
      [{ budget: pounds(1 / 3) }, "budget must have an amount of at most 4 decimals"],
      [{ timeLimit: Number.NaN }, "timeLimit must be a number of seconds above 0, not NaN"],
    ] as const) {
      const error: unknown = await planTraining(academy, catalogue, asked, options).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OptionError);
      expect(String(error)).toContain(said);
    }
    const long = unchecked(raw(three.map((course) => ({ ...course, duration: "P999999999999999999D" }))));
    await expect(planTraining(academy, long, asked)).rejects.toThrow(
      new OptionError("The durations of the catalogue are too long to be added up exactly"),
    );
    expect((await planTraining(academy, catalogue, asked, { budget: pounds(1e308), timeLimit: 1e308 })).status).toBe(
      "optimal",
    );
  });
});

describe("catalogues", () => {
  test.each<[string, readonly number[], PlanTrainingOptions, number]>([
    ["all undated", [], {}, 3],
    ["all dated", [1, 2, 3, 4, 5, 6, 7, 8, 9], {}, 3],
    ["as far as a budget goes", [1, 2, 3], { mostCoverage: true, budget: pounds(2) }, 2],
  ])(
    "of 10,000 courses, %s",
    async (_, months, options, steps) => {
      const courses = Array.from({ length: 10_000 }, (_, i) => ({
        ...three[i % 3],
        cost: pounds(1 + ((i * 7_919) % 1_000)),
      }));
      const offerings =
        months.length === 0
          ? []
          : courses.map((_, i) => {
              const [month, day] = [1 + (i % months.length), 10 + (i % 5)];
              return {
                id: `o${i}`,
                course: `c${i}`,
                start: `2026-0${month}-${day}`,
                end: `2026-0${month}-${day + 10}`,
                capacity: 1,
              };
            });
      const catalogue = parseCatalogue(academy, raw(courses, offerings));
      const plan = await planTraining(academy, catalogue, asked, options);
      expect([plan.status, plan.steps.length, plan.cost]).toStrictEqual(["optimal", steps, pounds(steps)]);
    },
    60_000,
  );

  test("of 10,000 courses that each build on the one before, in no more time than was given", async () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => ({
      ...three[i === 9_999 ? 0 : 1],
      ...(i > 0 && { prerequisites: [`c${i - 1}`] }),
    }));
    const start = performance.now();
    const plan = await planTraining(
      academy,
      unchecked(raw(chain)),
      { ...asked, roleLevel: "r/narrow" },
      { timeLimit: 2 },
    );
    expect([plan.status, plan.steps.length]).toStrictEqual(["optimal", 10_000]);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);

  test.each([2, 400])(
    "with one course for every one of %d skills, and with one for all of them",
    async (count) => {
      const skills = Array.from({ length: count }, (_, i) => ({ id: `s${i}`, name: `S${i}` }));
      const needs = skills.map(({ id }) => ({ skill: id, level: "held" }));
      const wide = parseFramework({
        id: "wide",
        title: "Wide",
        version: "1",
        levels: [{ id: "held", name: "Held" }],
        skills,
        roleFamilies: [{ id: "f", name: "F" }],
        roles: [{ id: "r", name: "R", family: "f", levels: [{ id: "r/all", name: "All", needs }] }],
      });
      const has = Object.fromEntries(skills.map(({ id }) => [id, null]));
      const who = { profile: parseProfile(wide, { person: "sam", has }), roleLevel: "r/all" };
      const each = skills.map(({ id }) => ({ teaches: [{ skill: id, to: "held" }], cost: pounds(1) }));
      const every = { teaches: skills.map(({ id }) => ({ skill: id, to: "held" })), cost: pounds(count) };
      for (const [courses, steps] of [
        [each, count],
        [[every], 1],
        [[...each, every], 1],
      ] as const) {
        const catalogue = parseCatalogue(wide, raw(courses, [], "wide"));
        const plan = await planTraining(wide, catalogue, who);
        expect([plan.status, plan.steps.length, plan.cost]).toStrictEqual(["optimal", steps, pounds(count)]);
        const { total } = await planCohort(wide, catalogue, [who]);
        expect([total.closed, total.places]).toStrictEqual([1, steps]);
      }
    },
    60_000,
  );

  test("without courses, or with one that teaches nothing, it is impossible, and says why", async () => {
    for (const courses of [[], [{ teaches: [] }]]) {
      const plan = await planTraining(academy, unchecked(raw(courses)), asked, { alternatives: 2 });
      expect([plan.status, plan.steps, plan.alternatives]).toStrictEqual(["impossible", [], []]);
      expect(new Set(plan.open.map(({ why }) => why))).toStrictEqual(new Set(["no-course"]));
    }
  });
});

test("places above the number of people are as good as places for everybody", async () => {
  const people = [asked, { profile: kim, roleLevel: "r/high" }];
  const undated = { id: "o", course: "c0", start: "2026-01-01", end: "2026-01-02" };
  const plans = await Promise.all(
    [2, 3, 1_000_000].map((capacity) => planCohort(academy, unchecked(raw(three, [{ ...undated, capacity }])), people)),
  );
  for (const { total, runs, full } of plans) {
    expect([total.closed, total.places, runs[0]?.taken]).toStrictEqual([2, 6, 2]);
    expect(full).toStrictEqual(runs[0]?.places === 2 ? ["o"] : []);
  }
  const refused = (offering: object, extra: object) =>
    Promise.all([
      planCohort(academy, unchecked(raw(three, [offering])), people).catch(String),
      Reflect.apply(whatIfExtraRun, undefined, [academy, unchecked(raw(three, [undated])), people, [extra]]).catch(
        String,
      ),
    ]);
  for (const capacity of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(await refused({ ...undated, capacity }, { course: "c0", capacity })).toStrictEqual([
      expect.stringContaining(`offerings[0].capacity: expected a whole number from 1 to 1000000, found ${capacity}`),
      `OptionError: run 1: capacity must be a whole number of 1 or more, not ${capacity}`,
    ]);
  }
  const [, none] = await refused(undated, { course: "c1", capacity: 3 });
  expect(none).toBe('OptionError: run 1: "c1" has no runs: it is taken whenever it suits, and one more adds nothing');
});

test.each<[string, object, string]>([
  [
    "two people in one post",
    {
      locked: [
        ["a", "sam"],
        ["a", "kim"],
      ],
    },
    'locked: the post "a" is locked twice',
  ],
  [
    "one person in two posts",
    {
      locked: [
        ["a", "sam"],
        ["b", "sam"],
      ],
    },
    'locked: the person "sam" is locked twice',
  ],
  [
    "a pair that is forbidden",
    { locked: [["a", "sam"]], forbidden: [["a", "sam"]] },
    'the post "a" and the person "sam" are locked and forbidden',
  ],
  [
    "a post and a person that nobody knows",
    { locked: [["z", "q"]] },
    'locked: no post has the id "z"; locked: no person is called "q"',
  ],
])("locks of %s contradict each other, and are refused", async (_, pairs, said) => {
  const posts = ["a", "b"].map((id) => ({ id, roleLevel: "r/high" }));
  const rules = Object.fromEntries(
    Object.entries(pairs).map(([rule, list]: [string, string[][]]) => [
      rule,
      list.map(([post, who]) => ({ post, person: who })),
    ]),
  );
  await expect(staffPosts(academy, [sam, kim], posts, rules)).rejects.toThrow(new OptionError(said));
});
