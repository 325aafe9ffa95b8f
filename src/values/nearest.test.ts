import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ids } from "../../test/arbitraries.js";
import { nearest } from "./nearest.js";
import { wordsOf } from "./wordsOf.js";

test.each<[string, string, string[], string[]]>([
  ["a slip of the finger", "agile-workin", ["user-focus", "agile-working", "working"], ["agile-working", "working"]],
  [
    "the last part of a longer id",
    "senior-developer",
    ["software-developer/senior-developer", "tester"],
    ["software-developer/senior-developer"],
  ],
  ["another case, and never in the middle of a word", "AGILE", ["fragile", "agile"], ["agile"]],
  ["words in another order", "developer-senior", ["senior-tester", "senior-developer"], ["senior-developer"]],
  ["words written as one, or apart", "help-desk", ["desk-top", "helpdesk"], ["helpdesk", "desk-top"]],
  ["letters shared across words are no likeness", "scrum-master", ["test-manager", "customer-smart"], []],
  ["another ending is another word", "programmer", ["programme-manager"], []],
  ["ties in the candidates' own order", "abcx", ["abcy", "abcz"], ["abcy", "abcz"]],
  ["three at most", "skill-0", ["skill-1", "skill-2", "skill-3", "skill-4"], ["skill-1", "skill-2", "skill-3"]],
  ["a letter repeated is no likeness", "aa", ["aaaaaaaaaaaa"], []],
  ["nothing alike", "baking", ["plumbing-law", "xyz"], []],
  ["no candidates", "baking", [], []],
  ["nobody's typing error: longer than 200", "x".repeat(201), ["x".repeat(201), "x".repeat(200)], []],
  ["nor a candidate of that length", "x".repeat(200), ["x".repeat(201), "x".repeat(200)], ["x".repeat(200)]],
])("nearest: %s", (_, text, candidates, near) => {
  expect(nearest(text, candidates)).toEqual(near);
});

test("what is near is among the candidates, within the limit, and a text of any words is near itself", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(ids(), { minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 5 }),
      (candidates, n, limit) => {
        const near = nearest("agile-working", candidates, limit);
        expect(near.length).toBeLessThanOrEqual(limit);
        expect(candidates).toEqual(expect.arrayContaining(near));
        const text = candidates[n % candidates.length] ?? "";
        const isNear = nearest(text, candidates, candidates.length).includes(text);
        expect(isNear).toBe(wordsOf(text).length > 0 && text.length <= 200);
      },
    ),
  );
});
