import { expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { meet } from "./meet.js";
import type { SkillSet } from "./skillSet.js";

type KitchenSet = SkillSet<KitchenIds>;

test.each<[string, KitchenSet, KitchenSet, KitchenSet]>([
  ["nothing with something", [], [{ skill: "baking" }], []],
  [
    "of two levels the lower",
    [{ skill: "baking", level: "capable" }],
    [{ skill: "baking", level: "leading" }],
    [{ skill: "baking", level: "capable" }],
  ],
  [
    "any level tells less than the lowest",
    [{ skill: "baking" }],
    [{ skill: "baking", level: "learning" }],
    [{ skill: "baking" }],
  ],
  [
    "only what both have, in framework order",
    [{ skill: "serving", level: "fluent" }, { skill: "plating" }, { skill: "baking", level: "fluent" }],
    [{ skill: "baking", level: "fluent" }, { skill: "tasting" }, { skill: "serving", level: "learning" }],
    [
      { skill: "baking", level: "fluent" },
      { skill: "serving", level: "learning" },
    ],
  ],
])("meet: %s", (_, a, b, shared) => {
  expect(meet(kitchen, a, b)).toStrictEqual(shared);
  expect(meet(kitchen, b, a)).toStrictEqual(shared);
});
