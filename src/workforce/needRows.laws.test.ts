import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, roleLevelsOf } from "../../test/arbitraries.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { layoutOf } from "./layout.js";
import { needRows } from "./needRows.js";

const visits = frameworks().chain((framework) =>
  fc.tuple(fc.constant(framework), fc.array(roleLevelsOf(framework), { maxLength: 12 })),
);

test("whatever room there is for rows, the role level asked for last has its needs there, and nothing else", () => {
  fc.assert(
    fc.property(visits, fc.nat(20), ([framework, visited], atMost) => {
      const layout = layoutOf(framework);
      const { rungs, startOf } = needRows(layout, atMost);
      expect(rungs.length).toBeLessThanOrEqual(Math.max(atMost, layout.skillIds.length));
      for (const roleLevel of visited) {
        const start = startOf(layout.roleLevelPlaces.get(roleLevel) ?? -1);
        const needs = new Set(
          findRoleLevel(framework, roleLevel)
            .needs.filter(({ weight }) => weight !== 0)
            .map(({ skill }) => skill),
        );
        const found = layout.skillIds.filter((_, skill) => (rungs[start + skill] ?? 0) > 0);
        expect(new Set(found)).toEqual(needs);
      }
    }),
  );
});
