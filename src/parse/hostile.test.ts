import { describe, expect, test, vi } from "vitest";
import type { Issue } from "../model/issue.js";
import { ParseError } from "./ParseError.js";
import { safeParseCatalogue } from "./parseCatalogue.js";
import { parseFramework, safeParseFramework } from "./parseFramework.js";
import { safeParseProfile } from "./parseProfile.js";
import type { ParseResult } from "./parsing.js";

// Files from outside that are endless, deep or wrong throughout. The door answers with issues: it neither throws anything
// else nor runs on. The time limit is there to end a test that does, not to measure one that does not.
vi.setConfig({ testTimeout: 60_000 });

interface Changes {
  readonly levels?: unknown;
  readonly skills?: unknown;
  readonly needs?: unknown;
  readonly roleLevels?: readonly unknown[];
  readonly roles?: unknown;
  readonly pathways?: unknown;
}

/** A framework of one of everything, some of it replaced. */
function frameworkWith({ needs = [], roleLevels = [], ...changes }: Changes): unknown {
  return {
    id: "one",
    title: "One of everything",
    version: "1",
    levels: [{ id: "low", name: "Low" }],
    skills: [{ id: "skill", name: "Skill" }],
    roleFamilies: [{ id: "family", name: "Family" }],
    roles: [
      { id: "role", name: "Role", family: "family", levels: [{ id: "role/1", name: "Role 1", needs }, ...roleLevels] },
    ],
    ...changes,
  };
}

const framework = parseFramework(frameworkWith({}));

function issuesOf(result: ParseResult<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/** A list of what a function makes of 0, 1, 2, and so on. */
function many<Value>(length: number, make: (n: number) => Value): Value[] {
  return Array.from({ length }, (_, n) => make(n));
}

const hints = (issues: readonly Issue[]) =>
  issues.filter((issue) => issue.code === "unknown-id" && issue.near.length > 0);

describe("an id of 10 MB", () => {
  const id = "x".repeat(10_000_000);
  const has = { [id]: "low" };

  test.each<[string, () => ParseResult<unknown>, number]>([
    [
      "given and referred to",
      () => safeParseFramework(frameworkWith({ skills: [{ id, name: id }], needs: [{ skill: id }] })),
      3,
    ],
    ["unknown", () => safeParseFramework(frameworkWith({ needs: [{ skill: id, level: id }] })), 4],
    [
      "as a key of descriptors",
      () => safeParseFramework(frameworkWith({ skills: [{ id: "s", name: "S", descriptors: { [id]: [] } }] })),
      2,
    ],
    ["as a key too many", () => safeParseFramework(frameworkWith({ [id]: 1 } as Changes)), 1],
    ["as a skill held", () => safeParseProfile(framework, { person: "sam", has }), 2],
    [
      "as everything in a catalogue",
      () =>
        safeParseCatalogue(framework, {
          id,
          framework: { id, version: id },
          providers: [],
          courses: [{ id, title: id, provider: id, teaches: [] }],
        }),
      8,
    ],
  ])("%s is told of by its beginning", (_, parse, count) => {
    const issues = issuesOf(parse());
    expect(issues.map(({ code }) => code)).toHaveLength(count);
    expect(Math.max(...issues.map(({ message }) => message.length))).toBeLessThan(500);
    expect(new ParseError("file", issues).message.length).toBeLessThan(5_000);
  });
});

describe("100,000 unknown ids", () => {
  test("as needs are all told, with hints as long as hints are affordable", () => {
    const skills = many(2_000, (n) => ({ id: `skill-${n}`, name: "S" }));
    const roleLevels = many(10, (at) => ({
      id: `role/${at + 2}`,
      name: "R",
      needs: many(10_000, (n) => ({ skill: `skil-${at}-${n}` })),
    }));
    const issues = issuesOf(safeParseFramework(frameworkWith({ skills, roleLevels })));
    expect(issues).toHaveLength(100_000);
    expect(hints(issues)[0]).toBe(issues[0]);
    expect(hints(issues).length).toBeLessThan(1_000);
  });

  test("as skills held, each at an unknown level, are all told", () => {
    const has = Object.fromEntries(many(100_000, (n) => [`skil-${n}`, "lo"]));
    expect(issuesOf(safeParseProfile(framework, { person: "sam", has }))).toHaveLength(200_000);
  });

  test("as prerequisites are all told", () => {
    const prerequisites = many(100_000, (n) => `course-${n}`);
    const course = { id: "course", title: "C", provider: "academy", teaches: [], prerequisites };
    const providers = [{ id: "academy", name: "Academy" }];
    const catalogue = { id: "c", framework: { id: "one", version: "1" }, providers, courses: [course] };
    expect(issuesOf(safeParseCatalogue(framework, catalogue))).toHaveLength(100_000);
  });

  test("as ends of pathways get no more hints than elsewhere, however many roles they are looked for in", () => {
    const roles = many(3, (r) => ({
      id: `role-${r}`,
      name: "R",
      family: "family",
      levels: many(1_000, (n) => ({ id: `senior-${r}-${n}`, name: "Senior", needs: [] })),
    }));
    const ends = (n: number) => ({ from: `role-${n % 3}`, fromLevel: `senio-${n}`, to: "role-0" });
    const issues = issuesOf(
      safeParseFramework(frameworkWith({ roles, pathways: many(600, (n) => ({ id: `p${n}`, ...ends(n) })) })),
    );
    expect(issues).toHaveLength(600);
    expect(hints(issues).length).toBeLessThan(150);
  });
});

const wrongThroughout = many(150_000, () => 0);

test.each<[string, () => ParseResult<unknown>]>([
  ["a framework's skills", () => safeParseFramework(frameworkWith({ skills: wrongThroughout }))],
  ["a profile's records", () => safeParseProfile(framework, { person: "sam", assessments: wrongThroughout })],
  ["a list of records", () => safeParseProfile(framework, wrongThroughout)],
  [
    "the descriptors at `__proto__`",
    () => {
      const descriptors = Object.fromEntries([["__proto__", wrongThroughout]]);
      const levels = [{ id: "__proto__", name: "Low" }];
      return safeParseFramework(frameworkWith({ levels, skills: [{ id: "skill", name: "S", descriptors }] }));
    },
  ],
])("150,000 elements of the wrong kind are as many issues: %s", (_, parse) => {
  expect(issuesOf(parse())).toHaveLength(150_000);
});

test("a skill defined at thousands of levels is not spelt out for every need that misses them", () => {
  const levels = many(2_000, (n) => ({ id: `l${n}`, name: "L" }));
  const definedAt = levels.slice(1).map(({ id }) => id);
  const roleLevels = many(100, (n) => ({ id: `r${n}`, name: "R", needs: [{ skill: "s", level: "l0" }] }));
  const issues = issuesOf(
    safeParseFramework(frameworkWith({ levels, skills: [{ id: "s", name: "S", definedAt }], roleLevels })),
  );
  const misses = issues.filter((issue) => issue.code === "level-not-defined");
  expect(misses).toHaveLength(100);
  expect(new Set(misses.map((issue) => issue.definedAt)).size).toBe(1); // One list, however many refer to it.
  expect(Math.max(...misses.map(({ message }) => message.length))).toBeLessThan(1_000);
});

describe("JSON 10,000 levels deep", () => {
  const lists = JSON.parse("[".repeat(10_000) + "]".repeat(10_000));
  const objects = JSON.parse(`${'{"levels":'.repeat(10_000)}1${"}".repeat(10_000)}`);

  test.each<[string, unknown]>([
    ["lists alone", lists],
    ["objects alone", objects],
    ["as the levels", frameworkWith({ levels: lists })],
    ["as a need", frameworkWith({ needs: [objects] })],
    ["as a weight", frameworkWith({ needs: [{ skill: "skill", weight: lists }] })],
    ["as descriptors", frameworkWith({ skills: [{ id: "skill", name: "S", descriptors: { low: lists } }] })],
    [
      "under `__proto__`",
      frameworkWith({ skills: [{ id: "skill", name: "S", descriptors: Object.fromEntries([["__proto__", lists]]) }] }),
    ],
    ["under a key of `__proto__`", frameworkWith(Object.fromEntries([["__proto__", objects]]))],
  ])("%s is refused as a framework, a profile and a catalogue", (_, data) => {
    for (const result of [
      safeParseFramework(data),
      safeParseProfile(framework, data),
      safeParseProfile(framework, { person: "sam", has: { skill: data } }),
      safeParseProfile(framework, { person: "sam", has: Object.fromEntries([["__proto__", data]]) }),
      safeParseCatalogue(framework, data),
    ]) {
      expect(issuesOf(result).length).toBeGreaterThan(0);
    }
  });
});
