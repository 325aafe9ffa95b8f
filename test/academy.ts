import * as fc from "fast-check";
import type { Catalogue } from "../src/model/catalogue.js";
import type { Profile } from "../src/model/profile.js";
import { parseCatalogue } from "../src/parse/parseCatalogue.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { parseProfile } from "../src/parse/parseProfile.js";
import type { PlanTrainingOptions } from "../src/plan/planTraining.js";
import { courseFacts } from "../src/plan/training/courseFacts.js";
import { learnerOf } from "../src/plan/training/learnerOf.js";
import { usableRuns } from "../src/plan/training/usableRuns.js";
import type { Gap } from "../src/questions/gap/gap.js";
import { pounds } from "./pounds.js";

/** A framework of three skills on three rungs, two of whose ids programs trip over, small enough to try every plan. */
export const academy = parseFramework({
  id: "academy",
  title: "Academy",
  version: "1",
  levels: [
    { id: "1", name: "One" },
    { id: "2", name: "Two" },
    { id: "3", name: "Three" },
  ],
  skills: [
    { id: "a", name: "A" },
    { id: "__proto__", name: "B" },
    { id: "constructor", name: "C" },
  ],
  roleFamilies: [{ id: "f", name: "F" }],
  roles: [
    {
      id: "r",
      name: "R",
      family: "f",
      levels: [
        {
          id: "r/high",
          name: "High",
          needs: [
            { skill: "a", level: "3" },
            { skill: "__proto__", level: "2", importance: "desirable" },
            { skill: "constructor" },
          ],
        },
        {
          id: "r/wide",
          name: "Wide",
          needs: [
            { skill: "a", level: "2" },
            { skill: "__proto__", level: "3", weight: 5 },
            { skill: "constructor", level: "2", weight: 0 },
          ],
        },
        { id: "r/narrow", name: "Narrow", needs: [{ skill: "a", level: "3" }] },
        { id: "r/listed", name: "Listed", needs: [{ skill: "a", level: "2", weight: 0 }] },
        { id: "r/empty", name: "Empty", needs: [] },
      ],
    },
  ],
});

const skills = academy.skills.map(({ id }) => id);
const asking = ["r/high", "r/wide", "r/narrow"] as const;
const askingNothing = ["r/listed", "r/empty"] as const;

/** One of the role levels; one in nine asks nothing. */
export function academyRoleLevels(): fc.Arbitrary<(typeof asking | typeof askingNothing)[number]> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...asking) },
    { weight: 1, arbitrary: fc.constantFrom(...askingNothing) },
  );
}

/** Somebody who holds little, so that there is something to learn. */
export function academyProfiles(person = "sam"): fc.Arbitrary<Profile> {
  const held = fc.constantFrom(undefined, null, null, null, "1", "1", "2", "3");
  return fc
    .tuple(held, held, held)
    .map((levels) =>
      Object.fromEntries(levels.flatMap((level, i) => (level === undefined ? [] : [[skills[i], level]]))),
    )
    .map((has) => parseProfile(academy, { person, has }));
}

const date = (day: number) => `2026-09-${String(day).padStart(2, "0")}`;

const courseRecipes = fc.record({
  teaches: fc.array(fc.record({ skill: fc.nat(2), from: fc.nat(2), by: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 2,
  }),
  prerequisite: fc.option(fc.nat(3), { freq: 3, nil: undefined }),
  cost: fc.option(fc.constantFrom(0, 10, 10, 20, 33.5, 99.99), { freq: 6, nil: undefined }),
  days: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 6, nil: undefined }),
  mode: fc.constantFrom("classroom", "online", "online", undefined),
  runs: fc.array(
    fc.record({
      start: fc.integer({ min: 1, max: 12 }),
      length: fc.nat(3),
      site: fc.constantFrom("x", "y", undefined),
      mode: fc.constantFrom("blended", undefined, undefined),
      capacity: fc.constantFrom(1, 2, undefined),
      price: fc.constantFrom(undefined, undefined, undefined, 5, 45.5),
    }),
    { maxLength: 2 },
  ),
});

/** A catalogue of up to so many courses, with and without runs, prices, lengths and prerequisites. */
export function academyCatalogues(mostCourses = 6): fc.Arbitrary<Catalogue> {
  return fc.array(courseRecipes, { minLength: 1, maxLength: mostCourses }).map((recipes) =>
    parseCatalogue(academy, {
      id: "catalogue",
      framework: { id: academy.id, version: academy.version },
      providers: [
        { id: "p", name: "P" },
        { id: "q", name: "Q" },
      ],
      sites: [
        { id: "x", name: "X" },
        { id: "y", name: "Y" },
      ],
      courses: recipes.map(({ teaches, prerequisite, cost, days, mode }, i) => ({
        id: `c${i}`,
        title: `Course ${i}`,
        provider: i % 2 === 0 ? "p" : "q",
        teaches: teaches.map(({ skill, from, by }) => ({
          skill: skills[skill],
          ...(from > 0 && { from: String(from) }),
          to: String(Math.min(3, from + by)),
        })),
        ...(prerequisite !== undefined && prerequisite < i && { prerequisites: [`c${prerequisite}`] }),
        ...(cost !== undefined && { cost: { amount: cost, currency: "GBP" } }),
        ...(days !== undefined && { duration: `P${days}D` }),
        ...(mode && { mode }),
      })),
      offerings: recipes.flatMap(({ runs }, i) =>
        runs.map(({ start, length, site, mode, capacity, price }, k) => ({
          id: `c${i}-run${k}`,
          course: `c${i}`,
          ...(site && { site }),
          ...(mode && { mode }),
          start: date(start),
          end: date(start + length),
          ...(capacity && { capacity }),
          ...(price !== undefined && { cost: pounds(price) }),
        })),
      ),
    }),
  );
}

/** Catalogues some of whose runs need two to take place, or cost something to put on. */
export function withRunsPutOn(catalogues: fc.Arbitrary<Catalogue>): fc.Arbitrary<Catalogue> {
  const putOn = fc.record({
    minimum: fc.constantFrom(undefined, 2, 2, 3),
    fixedCost: fc.constantFrom(undefined, undefined, 6, 30.5),
  });
  return fc.tuple(catalogues, fc.infiniteStream(putOn)).map(([catalogue, facts]) => ({
    ...catalogue,
    offerings: (catalogue.offerings ?? []).map((offering) => {
      const { minimum, fixedCost } = facts.next().value;
      const capacity = offering.capacity && Math.max(offering.capacity, minimum ?? 1);
      return {
        ...offering,
        ...(capacity && { capacity }),
        ...(minimum && { minimum }),
        ...(fixedCost !== undefined && { fixedCost: pounds(fixedCost) }),
      };
    }),
  }));
}

/** The courses that are of use to somebody who is to learn these skills: nobody else is put on a run to make it take place. */
export function coursesOfUse(
  catalogue: Catalogue,
  gap: Gap,
  options: Parameters<typeof learnerOf>[2],
  profile: Profile,
  skills?: readonly string[],
): ReadonlySet<string> {
  const learner = learnerOf(academy, gap, options, profile);
  const targets = learner.targets.filter(({ skill }) => skills?.includes(skill) ?? true);
  const runs = usableRuns(courseFacts(academy, catalogue), { ...learner, targets }, {});
  return new Set(runs.map(({ course }) => course.id));
}

/** What a plan must stay within, each limit given less often than not. */
export function academyLimits(): fc.Arbitrary<PlanTrainingOptions> {
  const seldom = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
  return fc
    .record({
      budget: seldom(fc.constantFrom(0, 10, 30, 43.5, 109.99).map(pounds)),
      earliest: seldom(fc.constantFrom(date(3), date(6))),
      latest: seldom(fc.constantFrom(date(8), date(12))),
      sites: seldom(fc.subarray(["x", "y"])),
      providers: seldom(fc.constantFrom(["p"], ["q"], ["p", "q"])),
      modes: seldom(fc.subarray(["classroom", "online", "blended"] as const, { minLength: 1 })),
      travel: seldom(fc.constantFrom({ x: pounds(7.25) }, { x: pounds(3), y: pounds(40) })),
      done: seldom(fc.constant(["c0"])),
      unassessed: seldom(fc.constant("learn" as const)),
      essentialOnly: seldom(fc.constant(true)),
      entry: seldom(fc.constant("each-line" as const)),
      mostCoverage: fc.boolean(),
      minimise: fc.constantFrom(
        undefined,
        ["cost"],
        ["days"],
        ["finish"],
        ["finish", "cost"],
        ["days", "finish", "cost"],
        ["cost", "days"],
      ),
    })
    .map((options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));
}
