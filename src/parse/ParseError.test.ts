import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { describeIssue, formatPath } from "./describeIssue.js";
import { ParseError } from "./ParseError.js";
import { parseCatalogue } from "./parseCatalogue.js";
import { parseFramework, safeParseFramework } from "./parseFramework.js";
import { parseProfile } from "./parseProfile.js";

/** The error that a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test("the message lists the path and the sentence of every issue", () => {
  const error = thrownBy(() =>
    parseProfile(kitchen, {
      person: "sam",
      framework: { id: "kitchen", version: "2" },
      has: { bakin: null, "a b": null, hygiene: "capable" },
      assessments: [{ skill: "hygiene", level: "fluent", assessor: "self", date: "2026-01-01" }],
    }),
  );
  expect(error).toBeInstanceOf(ParseError);
  expect(error).toHaveProperty("name", "ParseError");
  expect(error).toHaveProperty(
    "message",
    [
      "The profile has 5 issues:",
      '  framework: is for the framework "kitchen 2", not for "kitchen 1"',
      '  has.bakin: no skill has the id "bakin"; near: "baking"',
      '  has["a b"]: no skill has the id "a b"',
      '  has.hygiene: the skill "hygiene" is not defined at the level "capable", only at "learning", "fluent"',
      '  has.hygiene: records of the skill "hygiene" disagree: "capable" against "fluent"',
    ].join("\n"),
  );
});

test("one issue is one, and a kind of many is told in ten lines and a count, in the message alone", () => {
  expect(thrownBy(() => parseCatalogue(kitchen, null))).toHaveProperty(
    "message",
    "The catalogue has 1 issue:\n  (the whole value): expected an object, found null",
  );
  const keys = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`key${n}`, n]));
  const error = thrownBy(() => parseFramework({ ...kitchen, ...keys }));
  expect(error).toHaveProperty("issues.length", 60);
  const lines = String(error).split("\n");
  expect(lines).toHaveLength(12);
  expect(lines[10]).toMatch(/^ {2}key9: the key "key9" does not belong here; the keys here are "\$schema", "id",/);
  expect(lines[11]).toBe("  … and 50 more like those above: key10, key11, key12 and 47 more");
});

test("a message ends after 50 lines", () => {
  const issues = Array.from({ length: 70 }, (_, n) =>
    describeIssue({ code: "shape", path: [n], expected: `${n}`, received: "null" }),
  );
  const lines = new ParseError("list", issues).message.split("\n");
  expect(lines).toHaveLength(52);
  expect(lines[51]).toBe("  … and 20 lines more: see issues");
});

test("the safe twin returns the issues that the other throws", () => {
  const result = safeParseFramework({ id: "x", levels: [] });
  expect(result).toMatchObject({ ok: false });
  expect(thrownBy(() => parseFramework({ id: "x", levels: [] }))).toMatchObject({
    issues: result.ok ? [] : result.issues,
  });
});

test.each([
  [[], "(the whole value)"],
  [["roles", 3, "levels", 0, "needs", 2, "skill"], "roles[3].levels[0].needs[2].skill"],
  [[0, "person"], "[0].person"],
  [["has", "agile-working"], 'has["agile-working"]'],
  [["has", ""], 'has[""]'],
  [["has", "9"], 'has["9"]'],
  [["has", '"]\n'], 'has["\\"]\\n"]'],
])("the path %# as people write it", (path, written) => {
  expect(formatPath(path)).toBe(written);
});
