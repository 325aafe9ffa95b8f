import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks } from "../../../test/arbitraries.js";
import { askedBy } from "../../framework/askedBy.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import { uk } from "../../uk/index.js";
import { likeness } from "./likeness.js";
import { similarRoleLevelsSchema } from "./matches.schema.js";
import { similarRoleLevels } from "./similarRoleLevels.js";

const allLeftOut = (count: number) => (count > 0 ? { nothingAsked: count } : {});

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
        const answer = similarRoleLevels(framework, id, { limit });
        const { similar, leftOut } = answer;
        expect(similarRoleLevelsSchema.parse(answer)).toStrictEqual(answer);
        const count = Object.values(leftOut).reduce((sum, one) => sum + one, 0);
        expect(similar.length + count).toBe(roleLevels.size - 1);
        if (askedBy(framework, id).outOf === 0) expect(leftOut).toStrictEqual(allLeftOut(roleLevels.size - 1));
        expect(similar.map(({ roleLevel }) => roleLevel)).toEqual(expected.slice(0, limit).map(({ other }) => other));
        for (const one of similar) {
          expect(one.rank).toBe(1 + expected.filter(({ score }) => score > one.likeness.score).length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("identical needs are ties and shown as ties", () => {
  const { similar } = similarRoleLevels(uk, "graphic-designer/junior-graphic-designer", { limit: 2 });
  expect(similar.map(({ rank, roleLevel, likeness: { score } }) => [rank, roleLevel, score])).toEqual([
    [1, "interaction-designer/junior-interaction-designer", 1],
    [1, "service-designer/junior-service-designer", 1],
  ]);
});

test("its own role's levels come when asked for, families narrow it, and what is none is refused", () => {
  const { similar: own } = similarRoleLevels(uk, "test-manager/test-manager", { sameRole: true, limit: 205 });
  expect(own.map(({ roleLevel }) => roleLevel)).toContain("test-manager/head-of-test");
  const { similar: data } = similarRoleLevels(uk, "software-developer/developer", { families: ["data"], limit: 205 });
  expect(data.length).toBeGreaterThan(0);
  for (const { roleLevel } of data) expect(indexOf(uk).roleLevels.get(roleLevel)?.role.family).toBe("data");
  expect(() => similarRoleLevels(uk, "test-manager/test-manger" as "test-manager/test-manager")).toThrow(
    UnknownIdError,
  );
});

test("a role profile is as like to others as the role level with its needs, and has no role of its own", () => {
  const { id, name, needs } = findRoleLevel(uk, "test-manager/test-manager");
  const { roleLevel: _, ...byId } = similarRoleLevels(uk, id, { sameRole: true, limit: 8 });
  const answer = similarRoleLevels(uk, { id: "own", name, needs }, { limit: 9 });
  expect(answer.roleProfile).toStrictEqual({ id: "own", name });
  expect(answer.similar.map(({ roleLevel }) => roleLevel)).toEqual([
    id,
    ...byId.similar.map(({ roleLevel }) => roleLevel),
  ]);
  expect(() => similarRoleLevels(uk, id, { by: "likeness" } as object)).toThrow(OptionError);
});
