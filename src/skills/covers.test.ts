import { expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { covers } from "./covers.js";
import type { SkillSource } from "./skillSet.js";

type KitchenSet = SkillSource<KitchenIds>;

test.each<[string, KitchenSet, KitchenSet, boolean]>([
  ["nothing is always covered", [], [], true],
  ["a level by itself", [{ skill: "baking", level: "capable" }], [{ skill: "baking", level: "capable" }], true],
  ["a level by a higher", [{ skill: "baking", level: "leading" }], [{ skill: "baking", level: "capable" }], true],
  ["not a level by a lower", [{ skill: "baking", level: "learning" }], [{ skill: "baking", level: "capable" }], false],
  ["the lowest level by any", [{ skill: "baking" }], [{ skill: "baking", level: "learning" }], true],
  ["not any level by none", [{ skill: "serving", level: "leading" }], [{ skill: "baking" }], false],
  ["a need of weight 0 by nothing", [], [{ skill: "baking", level: "fluent", weight: 0 }], true],
  ["nothing by a need of weight 0", { needs: [{ skill: "baking", weight: 0 }] }, [{ skill: "baking" }], false],
  ["a role level by its id", { has: { baking: "learning" } }, "baker/commis", true],
  ["not one of two", [{ skill: "serving" }], [{ skill: "serving" }, { skill: "baking" }], false],
])("covers: %s", (_, has, needs, isCovered) => {
  expect(covers(kitchen, has, needs)).toBe(isCovered);
});
