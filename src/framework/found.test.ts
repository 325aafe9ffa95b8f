import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { found } from "./found.js";

test.each<[unknown, string]>([
  [undefined, "nothing"],
  [null, "null"],
  [true, "the boolean true"],
  [2, "the number 2"],
  [2n, "the bigint 2"],
  ["a", 'the text "a"'],
  ["x".repeat(90), `the text "${"x".repeat(80)}…"`],
  [() => 1, "the function () => 1"],
  [Symbol("s"), "the symbol Symbol(s)"],
  [[], "a list"],
  [new Map(), "a Map"],
  [new Date(0), "a Date"],
  [{}, "an object"],
  [Object.create(null), "an object"],
  [kitchen, "a framework"],
  [{ person: "sam", framework: kitchen, has: {} }, "a profile"],
  [{ standings: [] }, "a gap"],
])("found: %s", (value, words) => {
  expect(found(value)).toBe(words);
});
