import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import type { Framework } from "../model/framework.js";
import { findRole } from "./findRole.js";
import { findRoleLevel } from "./findRoleLevel.js";
import { findSkill } from "./findSkill.js";
import { roleLevelsNeeding } from "./roleLevelsNeeding.js";
import { roleOf } from "./roleOf.js";
import { UnknownIdError } from "./UnknownIdError.js";

test("each finder yields the thing of the framework itself", () => {
  expect(findSkill(kitchen, "stock-keeping")).toBe(kitchen.skills[5]);
  expect(findRole(kitchen, "cook")).toBe(kitchen.roles[1]);
  expect(findRoleLevel(kitchen, "cook/trial")).toBe(kitchen.roles[1]?.levels[1]);
  expect(roleOf(kitchen, "cook/trial")).toBe(kitchen.roles[1]);
});

test("roleLevelsNeeding lists every role level that needs a skill, in framework order, with the need itself", () => {
  const framework = { id: "kitchen", version: "1" };
  expect(roleLevelsNeeding(kitchen, "baking")).toStrictEqual({
    framework,
    skill: "baking",
    roleLevels: [
      { role: "baker", roleLevel: "baker/commis", need: { skill: "baking", level: "learning" } },
      { role: "baker", roleLevel: "baker/head", need: { skill: "baking", level: "fluent" } },
      { role: "cook", roleLevel: "cook/commis", need: { skill: "baking", level: "capable" } },
    ],
  });
  expect(roleLevelsNeeding(kitchen, "serving")).toStrictEqual({ framework, skill: "serving", roleLevels: [] });
});

describe("an unknown id", () => {
  const anyIds: Framework = kitchen; // Its ids are any string now, as those of a framework from a file.

  test.each([
    ["skill", findSkill, "stok-keeping", ["stock-keeping"]],
    ["role", findRole, "bakers", ["baker"]],
    ["role level", findRoleLevel, "baker/hed", expect.arrayContaining(["baker/head"])],
    ["role level", roleOf, "cook-trial", ["cook/trial"]],
    ["skill", roleLevelsNeeding, "BAKING", ["baking"]],
    ["skill", findSkill, "__proto__", []],
    ["role", findRole, "hasOwnProperty", []],
    ["role level", roleOf, "", []],
  ])("of a %s is refused by %o: %j", (kind, find, id, near) => {
    const ask = () => find(anyIds, id);
    expect(ask).toThrow(UnknownIdError);
    expect(ask).toThrow(expect.objectContaining({ kind, id, near }));
  });

  test("is named in the message with its near matches, cut short where it is endless", () => {
    expect(() => findSkill(anyIds, "bakin")).toThrow('No skill has the id "bakin"; near: "baking"');
    const endless = new UnknownIdError("role", "x".repeat(10_000_000), []);
    expect(endless.message).toBe(`No role has the id "${"x".repeat(80)}…"`);
    expect(endless.id).toHaveLength(10_000_000);
  });
});
