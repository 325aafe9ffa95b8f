import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks } from "../../../test/arbitraries.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import { uk } from "../../uk/index.js";
import { likeness } from "./likeness.js";
import { similarRoleLevelSchema, similarRoleSchema } from "./matches.schema.js";
import { similarRoleLevels } from "./similarRoleLevels.js";

test("it is the other role levels with something in common, by likeness, then framework order", () => {
  fc.assert(
    fc.property(frameworks(), fc.nat(6), (framework, limit) => {
      const { roleLevels } = indexOf(framework);
      for (const [id, { role }] of roleLevels) {
        const expected = [...roleLevels]
          .filter(([, other]) => other.role !== role)
          .map(([other]) => ({ other, score: likeness(framework, id, other).score }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score);
        const similar = similarRoleLevels(framework, id, { limit });
        expect(similar.map(({ roleLevel }) => roleLevel)).toEqual(expected.slice(0, limit).map(({ other }) => other));
        for (const one of similar) {
          expect(one.rank).toBe(1 + expected.filter(({ score }) => score > one.likeness.score).length);
          expect(similarRoleLevelSchema.parse(one)).toEqual(one);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("the official site's rule: five other roles by distinct skills shared, ties by name", () => {
  const skillsOf = (roleId: string) =>
    new Set(uk.roles.find(({ id }) => id === roleId)?.levels.flatMap(({ needs }) => needs.map(({ skill }) => skill)));
  for (const { id, levels } of uk.roles) {
    const [roleLevel] = levels;
    if (!roleLevel) continue;
    const own = skillsOf(id);
    const expected = uk.roles
      .filter((role) => role.id !== id)
      .map((role) => ({ role, shared: [...skillsOf(role.id)].filter((skill) => own.has(skill)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.role.name < b.role.name ? -1 : 1))
      .slice(0, 5);
    const similar = similarRoleLevels(uk, roleLevel.id, { by: "shared-skills" });
    expect(similar.map(({ role, sharedSkills }) => [role, sharedSkills.length])).toEqual(
      expected.map(({ role, shared }) => [role.id, shared]),
    );
    for (const one of similar) expect(similarRoleSchema.parse(one)).toEqual(one);
  }
});

test("identical needs are ties and shown as ties", () => {
  const similar = similarRoleLevels(uk, "graphic-designer/junior-graphic-designer", { limit: 2 });
  expect(similar.map(({ rank, roleLevel, likeness: { score } }) => [rank, roleLevel, score])).toEqual([
    [1, "interaction-designer/junior-interaction-designer", 1],
    [1, "service-designer/junior-service-designer", 1],
  ]);
});

test("its own role's levels come when asked for, families narrow it, and what is none is refused", () => {
  const own = similarRoleLevels(uk, "test-manager/test-manager", { sameRole: true, limit: 205 });
  expect(own.map(({ roleLevel }) => roleLevel)).toContain("test-manager/head-of-test");
  const data = similarRoleLevels(uk, "software-developer/developer", { families: ["data"], limit: 205 });
  expect(data.length).toBeGreaterThan(0);
  for (const { roleLevel } of data) expect(indexOf(uk).roleLevels.get(roleLevel)?.role.family).toBe("data");
  expect(() => similarRoleLevels(uk, "test-manager/test-manger" as "test-manager/test-manager")).toThrow(
    UnknownIdError,
  );
});
