import * as fc from "fast-check";
import { expect, test } from "vitest";
import { naturalLogarithm } from "./naturalLogarithm.js";

test("it is the natural logarithm to the last digits of a double", () => {
  expect(naturalLogarithm(1)).toBe(0);
  expect(naturalLogarithm(2)).toBe(Math.LN2);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (value) => {
      expect(Math.abs(naturalLogarithm(value) - Math.log(value))).toBeLessThan(
        1e-15 * Math.max(1, Math.log(value)) * 2,
      );
    }),
    { numRuns: 2_000 },
  );
});
