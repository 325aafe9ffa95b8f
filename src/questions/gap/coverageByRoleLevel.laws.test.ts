import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import { coverageByRoleLevel } from "./coverageByRoleLevel.js";
import { gap } from "./gap.js";

const people = frameworks().chain((framework) =>
  fc.tuple(fc.constant(framework), profilesOf(framework), profilesOf(framework)),
);

test("it is the coverage of gap for every role level, in framework order, whoever was asked about before", () => {
  fc.assert(
    fc.property(people, ([framework, ...profiles]) => {
      for (const profile of profiles) {
        const { framework: release, person, roleLevels, low, high, outOf } = coverageByRoleLevel(framework, profile);
        expect([release, person]).toEqual([{ id: framework.id, version: framework.version }, profile.person]);
        expect(roleLevels).toStrictEqual(framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id)));
        const rows = roleLevels.map((_, i) => ({ low: low[i], high: high[i], outOf: outOf[i] }));
        expect(rows).toStrictEqual(roleLevels.map((roleLevel) => gap(framework, profile, roleLevel).coverage));
        for (const column of [roleLevels, low, high, outOf]) Reflect.set(column, 0, -1); // The next answer must not notice.
      }
    }),
  );
});

const anyIds: Framework = kitchen; // Its ids are any string now, as those of a framework from a file.
const sam = { person: "sam", framework: { id: "kitchen", version: "1" }, has: {} };

test("a key with nothing behind it is as good as none", () => {
  const blank = { ...sam, has: { baking: undefined } };
  expect(coverageByRoleLevel(anyIds, blank)).toEqual(coverageByRoleLevel(anyIds, sam));
});

test("it refuses what gap refuses", () => {
  const ask = (profile: typeof sam) => () => coverageByRoleLevel(anyIds, profile);
  expect(ask({ ...sam, has: { bakin: null } })).toThrow(expect.objectContaining({ kind: "skill", near: ["baking"] }));
  expect(ask({ ...sam, has: { serving: "fluen" } })).toThrow(UnknownIdError);
  expect(ask({ ...sam, framework: { id: "kitchen", version: "2" } })).toThrow(FrameworkMismatchError);
});
