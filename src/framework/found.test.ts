import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { found } from "./found.js";

test.each<[unknown, string]>([
  [undefined, "nothing"],
  [null, "null"],
  [true, "true"],
  [2, "the number 2"],
  [2n, "the number 2"],
  ["a", 'the text "a"'],
  ["x".repeat(50), `the text "${"x".repeat(40)}…"`],
  [() => 1, "a function"],
  [Symbol("s"), "a symbol"],
  [[], "a list"],
  [new Map(), "a Map"],
  [new Date(0), "a Date"],
  [{}, "an object"],
  [Object.create(null), "an object"],
  [kitchen, "a framework"],
  [{ person: "sam", framework: kitchen, has: {} }, "a profile"],
  [{ standings: [] }, "a gap"],
  [{ teaches: [] }, "a course"],
  [kitchen.roles[0], "a role"],
  [{ needs: [] }, "needs"],
])("found: %s", (value, words) => {
  expect(found(value)).toBe(words);
});
