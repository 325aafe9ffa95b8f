import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks } from "../../test/arbitraries.js";
import { findRole } from "./findRole.js";
import { findRoleLevel } from "./findRoleLevel.js";
import { findSkill } from "./findSkill.js";
import { roleLevelsNeeding } from "./roleLevelsNeeding.js";
import { roleOf } from "./roleOf.js";

test("whatever its id, everything in a framework is found by it, and by nobody else's", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      for (const skill of framework.skills) {
        expect(findSkill(framework, skill.id)).toBe(skill);
      }
      for (const role of framework.roles) {
        expect(findRole(framework, role.id)).toBe(role);
        for (const level of role.levels) {
          expect(findRoleLevel(framework, level.id)).toBe(level);
          expect(roleOf(framework, level.id)).toBe(role);
        }
      }
    }),
  );
});

test("the needs of all role levels, told skill by skill, are the needs of all role levels", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      const needs = framework.roles.flatMap(({ levels }) => levels.flatMap((level) => level.needs));
      const told = framework.skills.flatMap(({ id }) => roleLevelsNeeding(framework, id).roleLevels);
      expect(new Set(told.map(({ need }) => need))).toEqual(new Set(needs));
      expect(told).toHaveLength(needs.length);
      for (const { role, roleLevel, need } of told) {
        expect(findRoleLevel(framework, roleLevel).needs).toContain(need);
        expect(roleOf(framework, roleLevel).id).toBe(role);
      }
    }),
  );
});
