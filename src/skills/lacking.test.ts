import { expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { type LackingSkill, lacking } from "./lacking.js";
import type { SkillSource } from "./skillSet.js";

const head = findRoleLevel(kitchen, "baker/head");

test.each<[string, SkillSource<KitchenIds>, SkillSource<KitchenIds>, LackingSkill<KitchenIds>[]]>([
  [
    "everything that counts, to somebody who has nothing",
    [],
    head,
    [
      { skill: "baking", level: "fluent", by: 3 },
      { skill: "budgeting", level: "capable", by: 2 },
      { skill: "hygiene", level: "fluent", by: 3 },
      { skill: "plating", by: 1 },
      { skill: "stock-keeping", level: "capable", by: 2 },
    ],
  ],
  [
    "rungs from the level held; a surplus, a level met and any level held are not lacking",
    { has: { "stock-keeping": "learning", plating: "leading", baking: "fluent", budgeting: "leading", hygiene: null } },
    head,
    [
      { skill: "hygiene", level: "fluent", by: 3 },
      { skill: "stock-keeping", level: "capable", has: "learning", by: 1 },
    ],
  ],
  [
    "any level held is one rung, and has no level to name",
    [{ skill: "baking" }],
    { teaches: [{ skill: "baking", from: "capable", to: "fluent" }] },
    [{ skill: "baking", level: "fluent", by: 2 }],
  ],
  [
    "in framework order",
    [],
    [{ skill: "serving" }, { skill: "baking" }],
    [
      { skill: "baking", by: 1 },
      { skill: "serving", by: 1 },
    ],
  ],
])("lacking: %s", (_, has, needs, short) => {
  expect(lacking(kitchen, has, needs)).toStrictEqual(short);
});
