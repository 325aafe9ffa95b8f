import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import { likeness } from "./likeness.js";
import { rarityOf } from "./rarityOf.js";

test("worked by hand: four role levels, plating needed by two of them", () => {
  const [rare, common] = [Math.log(1 + 4 / 1), Math.log(1 + 4 / 2)];
  expect(rarityOf(kitchen).get("stock-keeping")).toBe(rare);
  expect(rarityOf(kitchen).get("plating")).toBe(common);
  expect(rarityOf(kitchen).get("serving")).toBe(rare); // Nobody needs it: as rare as if one did.

  const a = { has: { plating: "capable", serving: "learning" } } as const;
  const b = [{ skill: "plating", level: "leading" }] as const;
  const ofA = (2 * common) / (2 * common + rare);
  const answer = likeness(kitchen, a, b);
  expect(answer.ofA).toBeCloseTo(ofA, 11);
  expect(answer.ofB).toBe(0.5); // Two of four rungs.
  expect(answer.score).toBeCloseTo((ofA + 0.5) / 2, 11);
  expect(answer.contributions.map(({ contribution: _, ...part }) => part)).toEqual([
    { skill: "plating", a: "capable", b: "leading" },
    { skill: "serving", a: "learning" },
  ]);
  expect(answer.contributions[1]?.contribution).toBe(0);
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
