import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MoneyUnits } from "./MoneyUnits.js";

const pounds = (...amounts: number[]) => new MoneyUnits(amounts.map((amount) => ({ amount, currency: "GBP" })));

describe("a unit is the coarsest that all costs are whole in", () => {
  test.each([
    [[], 1],
    [[10, 20], 1],
    [[10, 33.5], 10],
    [[99.99, 33.5], 100],
    [[0.001, 5], 1_000],
    [[0.12345], 10_000],
    [[0.1 + 0.2], 10],
  ] as const)("%j: 1 is %d", (amounts, unit) => {
    expect(pounds(...amounts).units(1)).toBe(unit);
  });
});

test("amounts add up exactly, where floating point does not", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 }), (pence) => {
      const money = pounds(...pence.map((count) => count / 100));
      const units = pence.reduce((sum, count) => sum + money.units(count / 100), 0);
      expect(money.amount(units)).toBe(pence.reduce((sum, count) => sum + count, 0) / 100);
    }),
  );
});

test("a budget pays for whole units that it is not a hair too small for", () => {
  const money = pounds(0.1, 0.2);
  expect(money.unitsWithin(0.1 + 0.2)).toBe(3);
  expect(money.unitsWithin(0.3)).toBe(3);
  expect(money.unitsWithin(0.29)).toBe(2);
  expect(money.unitsWithin(0)).toBe(0);
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
