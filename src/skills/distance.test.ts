import { expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { distance } from "./distance.js";
import type { SkillSource } from "./skillSet.js";

test.each<[string, SkillSource<KitchenIds>, SkillSource<KitchenIds>, number]>([
  ["nothing from nothing", [], { has: { baking: null } }, 0],
  ["from nothing, the rungs themselves", [], [{ skill: "baking", level: "fluent" }, { skill: "serving" }], 4],
  [
    "up 2 in one skill, down 3 in another",
    { has: { baking: "learning", serving: "fluent" } },
    { has: { baking: "fluent" } },
    5,
  ],
  ["any level from the lowest", [{ skill: "baking" }], [{ skill: "baking", level: "learning" }], 0],
  [
    "two role levels",
    findRoleLevel(kitchen, "baker/head"),
    findRoleLevel(kitchen, "cook/commis"),
    1 + 2 + 3 + 3 + 2, // Tasting is of weight 0.
  ],
])("distance: %s", (_, a, b, rungs) => {
  expect(distance(kitchen, a, b)).toBe(rungs);
  expect(distance(kitchen, b, a)).toBe(rungs);
});
