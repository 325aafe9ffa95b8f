import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedDecimals } from "../model/countedDecimals.js";
import { MoneyUnits } from "./MoneyUnits.js";

const pounds = (...amounts: number[]) => new MoneyUnits(amounts.map((amount) => ({ amount, currency: "GBP" })));

describe("a unit is the coarsest that all costs are whole in", () => {
  test.each([
    [[], 1],
    [[10, 20], 1],
    [[10, 33.5], 10],
    [[99.99, 33.5], 100],
    [[0.001, 5], 1_000],
    [[0.1 + 0.2], 10],
    [[100_000_000.01], 100],
    [[1_000_000_000.01], 100],
    [[-0], 1],
  ] as const)("%j: 1 is %d", (amounts, unit) => {
    expect(pounds(...amounts).units(1)).toBe(unit);
  });
});

/** Whole numbers of ten-thousandths, up to what a catalogue may come to. */
const units = fc.oneof(
  fc.nat(1e6),
  fc.maxSafeNat().map((count) => count % 1e15),
);

test("amounts of up to 4 decimals are counted to the last one, and come back as they were", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.array(units, { minLength: 1, maxLength: 20 }), (decimals, counts) => {
      const amounts = counts.map((count) => Math.floor(count / counts.length) / 10 ** decimals);
      const money = pounds(...amounts);
      const unit = BigInt(10 ** decimals) / BigInt(money.units(1)); // The amounts may do with fewer decimals.
      const sum = counts.reduce((all, count) => all + BigInt(Math.floor(count / counts.length)), 0n);
      expect(money.canBeAddedUp).toBe(true);
      expect(BigInt(money.total) * unit).toBe(sum);
      expect(money.amount(money.total)).toBe(Number(sum) / 10 ** decimals);
      for (const amount of amounts) expect(money.amount(money.units(amount))).toBe(amount);
    }),
  );
});

test("what adding doubles up leaves behind is not a decimal; thirds are", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e9), { minLength: 2, maxLength: 3 }), (pence) => {
      const sum = pence.reduce((all, count) => all + count / 100, 0);
      expect(countedDecimals(sum)).toBeLessThanOrEqual(2);
    }),
  );
  for (const amount of [100 / 3, 1 / 3, 10 / 3, 0.00004, 12.34567, 1e-5, 1_000 / 7, 19.99999, Number.NaN, Infinity])
    expect(countedDecimals(amount), String(amount)).toBeUndefined();
});

test("a budget is rounded down, and is not a hair too small", () => {
  const money = pounds(0.1, 0.2);
  expect([0.1 + 0.2, 0.3, 0.39, 0.2999, 0, -0, 5].map((amount) => money.unitsWithin(amount))).toStrictEqual([
    3, 3, 3, 2, 0, 0, 50,
  ]);
  expect(pounds(7).unitsWithin(1e308)).toBe(Number.MAX_SAFE_INTEGER);
  expect(pounds(7).unitsWithin(0.9999)).toBe(0);
});

test("the currency is that of the costs", () => {
  expect(pounds(1).currency).toBe("GBP");
  expect(pounds().currency).toBeUndefined();
});

test("units are money again, in the currency of the amounts", () => {
  expect(pounds(0.5).cost(15)).toStrictEqual({ cost: { amount: 1.5, currency: "GBP" } });
  expect(pounds().cost(0)).toStrictEqual({});
});

test("amounts that cannot be added up exactly say so", () => {
  expect(pounds(1e12, 0.0001).canBeAddedUp).toBe(false);
  expect(pounds(...Array<number>(1_000).fill(1e12)).canBeAddedUp).toBe(true);
});
