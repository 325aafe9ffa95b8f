import { expect, test } from "vitest";
import { describeIssue, type IssueFacts } from "./describeIssue.js";

const path = ["somewhere"];

// The issues of the formats are tested with the formats.
test.each<[IssueFacts, string]>([
  [{ code: "shape", path, expected: "a string", received: "missing" }, "is missing: expected a string"],
  [{ code: "shape", path, expected: "a string", received: "null" }, "expected a string, found null"],
  [{ code: "unknown-key", path, key: "colour" }, 'the key "colour" does not belong here'],
  [
    { code: "duplicate-id", path, kind: "role level", id: "r/1", firstAt: ["roles", 0, "levels", 0, "id"] },
    'the role level id "r/1" is taken: see roles[0].levels[0].id',
  ],
  [{ code: "unknown-id", path, kind: "skill", id: "x", near: [] }, 'no skill has the id "x"'],
  [{ code: "unknown-id", path, kind: "skill", id: "x", near: ["y", "z"] }, 'no skill has the id "x"; near: "y", "z"'],
  [
    { code: "duplicate-need", path, skill: "s", firstAt: ["needs", 0, "skill"] },
    'the skill "s" is asked for twice: see needs[0].skill',
  ],
  [
    { code: "level-not-defined", path, skill: "s", level: "b", definedAt: ["a", "c"] },
    'the skill "s" is not defined at the level "b", only at "a", "c"',
  ],
  [{ code: "level-order", path, from: "b", to: "a" }, 'teaches from "b" to "a", which is not above it'],
  [
    { code: "circular-prerequisites", path, courses: ["a", "b"] },
    'courses that are each other\'s prerequisites: "a" needs "b"',
  ],
  [
    { code: "dates-out-of-order", path, start: "2026-02-01", end: "2026-01-01" },
    "ends on 2026-01-01, before it starts on 2026-02-01",
  ],
  [
    {
      code: "outside-site-window",
      path,
      site: "hall",
      open: { from: "2026-01-01", until: "2026-01-31" },
      start: "2026-01-31",
      end: "2026-02-01",
    },
    'runs from 2026-01-31 to 2026-02-01, but the site "hall" is open from 2026-01-01 until 2026-01-31',
  ],
  [{ code: "framework-mismatch", path, expected: "a 1", received: "a 2" }, 'is for the framework "a 2", not for "a 1"'],
  [
    { code: "contradicting-assessments", path, skill: "s", levels: [undefined, null, "a"] },
    'records of the skill "s" disagree: not assessed against below the lowest level against "a"',
  ],
  [{ code: "several-people", path, people: ["kim", "sam"] }, 'the assessments are about 2 people: "kim", "sam"'],
])("the facts of an issue as one sentence: %o", (facts, message) => {
  expect(describeIssue(facts)).toStrictEqual({ ...facts, message });
});

test("an endless id or list is named by its beginning", () => {
  const courses = Array.from({ length: 100_000 }, (_, n) => `course-${n}`);
  expect(describeIssue({ code: "unknown-key", path, key: `"${"x".repeat(1_000_000)}` }).message).toBe(
    `the key "\\"${"x".repeat(79)}…" does not belong here`,
  );
  expect(describeIssue({ code: "circular-prerequisites", path, courses }).message.length).toBeLessThan(1_000);
  expect(describeIssue({ code: "several-people", path, people: courses }).message.length).toBeLessThan(1_000);
  expect(
    describeIssue({ code: "level-not-defined", path, skill: "s", level: "l", definedAt: courses }).message.length,
  ).toBeLessThan(1_000);
});
