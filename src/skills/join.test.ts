import { expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { join } from "./join.js";
import type { SkillSet } from "./skillSet.js";

type KitchenSet = SkillSet<KitchenIds>;

test.each<[string, KitchenSet, KitchenSet, KitchenSet]>([
  ["nothing with nothing", [], [], []],
  [
    "of two levels the higher",
    [{ skill: "baking", level: "capable" }],
    [{ skill: "baking", level: "fluent" }],
    [{ skill: "baking", level: "fluent" }],
  ],
  [
    "the lowest level tells more than any level",
    [{ skill: "baking" }],
    [{ skill: "baking", level: "learning" }],
    [{ skill: "baking", level: "learning" }],
  ],
  [
    "what either has alone, in framework order",
    [{ skill: "serving" }, { skill: "plating", level: "leading" }],
    [{ skill: "baking", level: "learning" }],
    [{ skill: "baking", level: "learning" }, { skill: "plating", level: "leading" }, { skill: "serving" }],
  ],
])("join: %s", (_, a, b, together) => {
  expect(join(kitchen, a, b)).toStrictEqual(together);
  expect(join(kitchen, b, a)).toStrictEqual(together);
});
