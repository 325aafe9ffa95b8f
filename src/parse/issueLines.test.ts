import { expect, test } from "vitest";
import { describeIssue, type IssueFacts } from "./describeIssue.js";
import { issueLines } from "./issueLines.js";

const shape = (path: (string | number)[], received: string, expected = "text"): IssueFacts => ({
  code: "shape",
  path,
  expected,
  received,
});
const linesOf = (...facts: IssueFacts[]) => issueLines(facts.map(describeIssue));
const many = <Value>(length: number, make: (n: number) => Value) => Array.from({ length }, (_, n) => make(n));

test("the same mistake in 500 places is one line with the first of them", () => {
  const unknown = (n: number): IssueFacts => ({
    code: "unknown-id",
    path: [n, "has", "bakin"],
    kind: "skill",
    id: "bakin",
    near: [],
  });
  expect(linesOf(...many(500, unknown))).toEqual([
    '[0].has.bakin, [1].has.bakin, [2].has.bakin and 497 more: no skill has the id "bakin"',
  ]);
  expect(linesOf(unknown(0), unknown(1))).toEqual(['[0].has.bakin, [1].has.bakin: no skill has the id "bakin"']);
});

test("what is missing is told key by key, over all the places where it is", () => {
  expect(linesOf(shape(["title"], "missing"), shape([0, "id"], "missing"), shape([4, "id"], "missing"))).toEqual([
    "title: is missing: expected text",
    "[0].id, [4].id: is missing: expected text",
  ]);
});

test("of a kind of mistakes ten are written out, where each first stands, and the others counted", () => {
  const unknown = (n: number): IssueFacts => ({ code: "unknown-id", path: [n], kind: "skill", id: `s${n}`, near: [] });
  const lines = linesOf(...many(11, unknown), shape(["x"], "3"), unknown(11), unknown(0), unknown(12), unknown(13));
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe('[0], [0]: no skill has the id "s0"');
  expect(lines.slice(9)).toEqual([
    '[9]: no skill has the id "s9"',
    "… and 4 more like those above: [10], [11], [12] and 1 more",
    "x: expected text, found 3",
  ]);
});

test("a file of rows says where and what in its own words", () => {
  const twice: IssueFacts = { code: "duplicate-id", path: [1, "id"], kind: "post", id: "p", firstAt: [0, "id"] };
  const placeOf = ([row]: readonly (string | number)[]) => `row ${row}`;
  expect(issueLines([describeIssue(twice)], { placeOf, sentenceOf: ({ code }) => code })).toEqual([
    "row 1: duplicate-id",
  ]);
});

test("100,000 different mistakes are told within a second", () => {
  expect(linesOf(...many(100_000, (n) => shape([n], `${n}`)))).toHaveLength(11);
});
