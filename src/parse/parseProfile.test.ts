import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import type { Assessor } from "../model/assessment.js";
import { formatPath } from "./describeIssue.js";
import { parseProfile, safeParseProfile } from "./parseProfile.js";

/** What is wrong with a profile, as `code path`, in the order in which it is told. */
function mistakesIn(data: unknown): string[] {
  const result = safeParseProfile(kitchen, data);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

const framework = { id: "kitchen", version: "1" };

/** A record of sam's baking. */
function baking(level: string | null, assessor: Assessor, date: string) {
  return { skill: "baking", level, assessor, date };
}

describe("the three forms of a profile", () => {
  const assessments = [
    {
      skill: "serving",
      level: "fluent",
      assessor: "manager",
      date: "2026-05-01",
      evidence: [{ text: "Seen at a banquet" }],
    },
    { skill: "tasting", level: null, assessor: "self", date: "2026-05-02", frameworkVersion: "1" },
    { skill: "baking", level: "leading", assessor: "moderated", date: "2025-01-31" },
  ];
  const has = { baking: "leading", tasting: null, serving: "fluent" };

  test("skills held are kept as they are, and told which framework they are in", () => {
    expect(parseProfile(kitchen, { person: "sam", has, roleLevel: "baker/head" })).toStrictEqual({
      person: "sam",
      framework,
      has,
      roleLevel: "baker/head",
    });
    expect(parseProfile(kitchen, { person: "sam", framework, has: {} })).toStrictEqual({
      person: "sam",
      framework,
      has: {},
    });
  });

  test("records say what is held, in framework order, and are kept; in a list of their own they name the person", () => {
    const sam = parseProfile(kitchen, { person: "sam", assessments });
    expect(sam).toStrictEqual({ person: "sam", framework, has, assessments });
    expect(Object.keys(sam.has)).toEqual(["baking", "tasting", "serving"]);
    expect(
      parseProfile(
        kitchen,
        assessments.map((record) => ({ person: "sam", ...record })),
      ),
    ).toStrictEqual(sam);
    expect(parseProfile(kitchen, { person: "sam", has, assessments })).toStrictEqual(sam);
  });

  test("what comes out can go in again", () => {
    const sam = parseProfile(kitchen, { person: "sam", roleLevel: "cook/trial", assessments });
    expect(parseProfile(kitchen, JSON.parse(JSON.stringify(sam)))).toStrictEqual(sam);
    expect(Object.isFrozen(sam) && Object.isFrozen(sam.has) && Object.isFrozen(sam.assessments?.[0])).toBe(true);
    expect(Object.isFrozen(assessments) || Object.isFrozen(assessments[0])).toBe(false);
  });
});

test.each<[string, ReturnType<typeof baking>[], string | null]>([
  ["the only one", [baking("capable", "self", "2026-01-01")], "capable"],
  [
    "below the lowest level is a word too",
    [baking("fluent", "self", "2026-01-01"), baking(null, "manager", "2020-01-01")],
    null,
  ],
  [
    "the newest of one kind",
    [baking("fluent", "self", "2026-01-02"), baking("capable", "self", "2026-01-01")],
    "fluent",
  ],
  [
    "the newest, listed last",
    [baking("capable", "self", "2025-12-31"), baking("fluent", "self", "2026-01-01")],
    "fluent",
  ],
  [
    "a manager's over a newer of one's own",
    [baking("learning", "manager", "2019-01-01"), baking("leading", "self", "2026-01-01")],
    "learning",
  ],
  [
    "a moderated over a newer of a manager",
    [baking("capable", "manager", "2026-01-01"), baking("fluent", "moderated", "2020-01-01")],
    "fluent",
  ],
  [
    "the newest moderated one of all",
    [
      baking("fluent", "moderated", "2024-01-01"),
      baking("leading", "self", "2026-03-01"),
      baking("capable", "moderated", "2024-06-01"),
      baking("learning", "manager", "2026-02-01"),
    ],
    "capable",
  ],
  ["two that agree", [baking("fluent", "manager", "2026-01-01"), baking("fluent", "manager", "2026-01-01")], "fluent"],
])("the record that counts: %s", (_, assessments, level) => {
  expect(parseProfile(kitchen, { person: "sam", assessments }).has).toStrictEqual({ baking: level });
  expect(parseProfile(kitchen, { person: "sam", assessments: assessments.toReversed() }).has).toEqual({
    baking: level,
  });
});

const sam = { person: "sam", has: {} };
const record = baking("fluent", "self", "2026-01-01");

test.each<[string, unknown, string[]]>([
  ["no profile at all", 42, ["shape (the whole value)"]],
  ["an empty list", [], ["shape (the whole value)"]],
  ["neither skills nor records", { person: "sam" }, ["shape has"]],
  ["nobody", { has: {} }, ["shape person"]],
  ["a list of nobody's records", [record], ["shape [0].person"]],
  ["a key too many", { ...sam, hsa: {} }, ["unknown-key hsa"]],
  ["a list of skills held", { person: "sam", has: ["baking"] }, ["shape has"]],
  ["a level that is a number", { person: "sam", has: { baking: 3 } }, ["shape has.baking"]],
  [
    "`__proto__` as a skill",
    JSON.parse('{"person":"sam","has":{"__proto__":{}}}'),
    ["shape has.__proto__", "unknown-id has.__proto__"],
  ],
  [
    "an unknown skill and an unknown level",
    { person: "sam", has: { bakin: "fluid" } },
    ["unknown-id has.bakin", "unknown-id has.bakin"],
  ],
  ["an unknown role level", { ...sam, roleLevel: "baker" }, ["unknown-id roleLevel"]],
  [
    "a rung at which the skill is not defined",
    { person: "sam", has: { hygiene: "capable" } },
    ["level-not-defined has.hygiene"],
  ],
  [
    "one in a record",
    { person: "sam", assessments: [{ ...record, skill: "hygiene", level: "leading" }] },
    ["level-not-defined assessments[0].level"],
  ],
  ["another framework", { ...sam, framework: { id: "canteen", version: "1" } }, ["framework-mismatch framework"]],
  ["another release", { ...sam, framework: { id: "kitchen", version: "2" } }, ["framework-mismatch framework"]],
  ["half a framework", { ...sam, framework: { id: "kitchen" } }, ["shape framework.version"]],
  [
    "a record of another release",
    { person: "sam", assessments: [{ ...record, frameworkVersion: "0" }] },
    ["framework-mismatch assessments[0].frameworkVersion"],
  ],
  [
    "what is not a day",
    { person: "sam", assessments: [{ ...record, date: "2026-02-29" }] },
    ["shape assessments[0].date"],
  ],
  [
    "an unknown assessor",
    { person: "sam", assessments: [{ ...record, assessor: "friend" }] },
    ["shape assessments[0].assessor"],
  ],
  [
    "somebody else's record",
    { person: "sam", assessments: [record, { ...record, person: "kim" }] },
    ["several-people assessments[1].person"],
  ],
  [
    "records of two people",
    [
      { ...record, person: "sam" },
      { ...record, person: "kim" },
    ],
    ["several-people (the whole value)"],
  ],
  [
    "two records of one kind and day that disagree",
    { person: "sam", assessments: [record, { ...record, level: null }] },
    ["contradicting-assessments assessments[1]"],
  ],
  [
    "a skill held otherwise than recorded",
    { person: "sam", has: { baking: "capable" }, assessments: [record] },
    ["contradicting-assessments has.baking"],
  ],
  [
    "a skill recorded and not held",
    { ...sam, assessments: [{ ...record, level: null }] },
    ["contradicting-assessments has.baking"],
  ],
  [
    "many at once",
    {
      person: "",
      framework: { id: "canteen", version: "1" },
      roleLevel: "cook/boss",
      has: { baking: "leading", hygiene: "leading" },
      assessments: [{ ...record, skill: "bakin" }, record, "a record"],
    },
    [
      "shape person",
      "shape assessments[2]",
      "framework-mismatch framework",
      "unknown-id roleLevel",
      "level-not-defined has.hygiene",
      "unknown-id assessments[0].skill",
      "contradicting-assessments has.baking",
    ],
  ],
])("refused: %s", (_, data, mistakes) => {
  expect(mistakesIn(data)).toEqual(mistakes);
});

test("an issue of a profile carries its facts", () => {
  const result = safeParseProfile(kitchen, {
    person: "sam",
    framework: { id: "kitchen", version: "2" },
    has: { bakin: "fluent", hygiene: "capable", serving: "learning" },
    assessments: [{ ...record, skill: "serving", person: "kim" }],
  });
  expect(result.ok ? [] : result.issues).toMatchObject([
    { code: "framework-mismatch", expected: "kitchen 1", received: "kitchen 2" },
    { code: "unknown-id", kind: "skill", id: "bakin", near: ["baking"] },
    { code: "level-not-defined", skill: "hygiene", level: "capable", definedAt: ["learning", "fluent"] },
    { code: "several-people", people: ["sam", "kim"] },
    { code: "contradicting-assessments", skill: "serving", levels: ["learning", "fluent"] },
  ]);
});
