import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayNumber } from "./days.js";

test("days are counted from 1 January 1970, over leap days and without clocks that change", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("1969-12-31")).toBe(-1);
  expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
  expect(dayNumber("2026-03-30") - dayNumber("2026-03-28")).toBe(2); // Clocks go forward in between.
});

test("a date and its number are each other's", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 1_000_000 }), (day) => {
      expect(dayNumber(dateOf(day))).toBe(day);
      expect(dateOf(day) < dateOf(day + 1)).toBe(true);
    }),
  );
});
