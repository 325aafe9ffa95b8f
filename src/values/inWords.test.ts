import { expect, test } from "vitest";
import { at } from "./at.js";
import { listed } from "./listed.js";
import { quoted } from "./quoted.js";

test("names are quoted, endless ones cut, and long lists counted", () => {
  expect(quoted('say "hi"')).toBe('"say \\"hi\\""');
  expect(quoted("x".repeat(1_000_000))).toBe(`"${"x".repeat(80)}…"`);
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe('"a"');
  expect(listed(["a", "b", "c"])).toBe('"a", "b" and "c"');
  expect(listed(["a", "b", "c", "d", "e", "f", "g"])).toBe('"a", "b", "c", "d", "e" and 2 more');
});

test("at yields the entry of a place within, and refuses any other", () => {
  expect(at(["a"], 0)).toBe("a");
  expect(at(Uint8Array.of(0), 0)).toBe(0);
  expect(() => at(["a"], 1)).toThrow(new RangeError("There is nothing at the place 1 of 1"));
});
