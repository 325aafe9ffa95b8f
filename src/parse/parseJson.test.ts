import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeIssue } from "./describeIssue.js";
import { parseJson } from "./parseJson.js";

/** What is wrong with a text, as path and sentence. */
function told(text: string): string[] {
  const parsed = parseJson(text, ["file"]);
  return "json" in parsed
    ? []
    : parsed.issues.map((facts) => `${facts.path.join(".")}: ${describeIssue(facts).message}`);
}

test.each<[string, string, string[]]>([
  [
    "a mistake by its line and column",
    '{\n  "a": 1\n  "b": 2\n}',
    ['file: is not JSON: line 3, column 3: expected "," or "}", found "\\""'],
  ],
  ["nothing", " \n", ["file: expected JSON, found empty text"]],
  [
    "a key twice, in both places",
    '{\n  "has": { "a": 1,\n    "b": 2, "a": 3 }\n}',
    ['file.has.a: the key "a" stands here twice, in line 2, column 12 and in line 3, column 13: take one out'],
  ],
  [
    "each time again, whatever the keys are written like, and deep in lists",
    '[0, { "": { "__proto__": [{ "x": 1, "\\u0078": {}, "x": [":"] }], "__proto__": 1 } }]',
    [
      'file.1..__proto__.0.x: the key "x" stands here twice, in line 1, column 29 and in line 1, column 37: take one out',
      'file.1..__proto__.0.x: the key "x" stands here twice, in line 1, column 29 and in line 1, column 51: take one out',
      'file.1..__proto__: the key "__proto__" stands here twice, in line 1, column 13 and in line 1, column 66: take one out',
    ],
  ],
  ["nothing about texts that look like it", '{ "a": "\\"a\\": \\\\", "b": ":", "c": { "a": [{}, {}] } }', []],
])("tells %s", (_, text, sentences) => {
  expect(told(text)).toEqual(sentences);
});

/** JSON whose objects are lists of members, so that a key may come twice. */
const written = fc.letrec<{ value: { readonly text: string; readonly twice: number } }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.double(), fc.constant(null)).map((value) => ({ text: JSON.stringify(value), twice: 0 })),
    fc.array(tie("value")).map((all) => ({
      text: `[${all.map(({ text }) => text).join(" , ")}]`,
      twice: all.reduce((sum, { twice }) => sum + twice, 0),
    })),
    fc.array(fc.tuple(fc.constantFrom("a", "b", ":", '"', "\\", "__proto__", "é"), tie("value"))).map((members) => ({
      text: `{${members.map(([key, { text }]) => `${JSON.stringify(key)} :\n${text}`).join(",")}}`,
      twice: members.reduce(
        (sum, [, { twice }]) => sum + twice,
        members.length - new Set(members.map(([key]) => key)).size,
      ),
    })),
  ),
})).value;

test("every key that stands twice is told, and where none does the value is what JSON.parse says", () => {
  fc.assert(
    fc.property(written, ({ text, twice }) => {
      const parsed = parseJson(text);
      if ("json" in parsed) expect([twice, parsed.json]).toEqual([0, JSON.parse(text)]);
      else expect(parsed.issues.map(({ code }) => code)).toEqual(Array.from({ length: twice }, () => "duplicate-key"));
    }),
    { numRuns: 300 },
  );
});

test("10 MB take no more than their time: deep, long, with a key twice a hundred thousand times", () => {
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  expect(told(deep)).toEqual([]);
  expect(told(`"${'\\\\\\"'.repeat(2_000_000)}"`)).toEqual([]);
  expect(told(`[${Array.from({ length: 100_000 }, () => '{"a":1,"a":2}').join(",\n")}]`)).toHaveLength(100_000);
  expect(told(`${'{"a":1,"a":'.repeat(20_000)}1${"}".repeat(20_000)}`)).toHaveLength(20_000);
});
