import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import { likeness } from "./likeness.js";
import { rarityOf } from "./rarityOf.js";

test("worked by hand: three role levels that ask for something, plating needed by two of them", () => {
  const [rare, common] = [Math.log(1 + 3 / 1), Math.log(1 + 3 / 2)];
  expect(rarityOf(kitchen).get("stock-keeping")).toBeCloseTo(rare, 14);
  expect(rarityOf(kitchen).get("plating")).toBeCloseTo(common, 14);
  expect(rarityOf(kitchen).get("serving")).toBeCloseTo(rare, 14); // Nobody needs it: as rare as if one did.
  expect(rarityOf(kitchen).get("tasting")).toBeCloseTo(rare, 14); // It is listed with weight 0: so nobody needs it.

  const a = { has: { plating: "capable", serving: "learning" } } as const;
  const b = [{ skill: "plating", level: "leading" }] as const;
  const ofA = (2 * common) / (2 * common + rare);
  const cosine = (2 * common) / Math.hypot(2 * common, rare); // B has plating alone.
  const answer = likeness(kitchen, a, b);
  expect(answer.ofA).toBeCloseTo(ofA, 11);
  expect(answer.ofB).toBe(0.5); // Two of four rungs.
  expect(answer.score).toBeCloseTo((ofA + 0.5) / 4 + cosine / 2, 11);
  expect(answer.contributions).toStrictEqual([
    { skill: "plating", a: "capable", b: "leading", contribution: answer.score },
    { skill: "serving", a: "learning", contribution: 0 },
  ]);
});

test("a need that counts for nothing is nothing in common", () => {
  expect(likeness(kitchen, "baker/head", [{ skill: "tasting", level: "learning" }]).ofA).toBe(0);
  expect(likeness(kitchen, "cook/trial", "cook/trial").score).toBe(0);
});

test("an unknown id is refused with near matches", () => {
  expect(() => likeness(kitchen, "baker/hed" as "baker/head", "baker/head")).toThrow(UnknownIdError);
  expect(() => likeness(kitchen, { has: { bakin: "fluent" } } as object as { has: object }, "baker/head")).toThrow(
    /baking/,
  );
});
