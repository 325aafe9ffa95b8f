import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { awkwardIds, frameworks } from "../../test/arbitraries.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { isLevelId } from "./isLevelId.js";
import { isRoleLevelId } from "./isRoleLevelId.js";
import { isSkillId } from "./isSkillId.js";

test("a text is an id of a kind if, and only if, the framework has it", () => {
  fc.assert(
    fc.property(frameworks(), fc.string(), (framework, text) => {
      const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
      const roleLevels = framework.roles.flatMap(({ levels }) => levels);
      const everyId = [...framework.skills, ...framework.levels, ...roleLevels, ...framework.roles].map(({ id }) => id);
      for (const one of [text, "", ...awkwardIds, ...everyId]) {
        expect(isSkillId(framework, one)).toBe(ids(framework.skills).has(one));
        expect(isLevelId(framework, one)).toBe(ids(framework.levels).has(one));
        expect(isRoleLevelId(framework, one)).toBe(ids(roleLevels).has(one));
      }
    }),
  );
});

test("what is not text is not an id", () => {
  for (const is of [isSkillId, isLevelId, isRoleLevelId]) {
    for (const value of [undefined, null, 0, {}, ["baking"]]) expect(is(kitchen, value)).toBe(false);
  }
});

test("what has been asked is typed as the framework's own ids", () => {
  const text: string | null = new URLSearchParams("to=baker/head").get("to");
  if (isRoleLevelId(kitchen, text)) expectTypeOf(text).toEqualTypeOf<KitchenIds["roleLevel"]>();
  if (isSkillId(kitchen, text)) expectTypeOf(text).toEqualTypeOf<KitchenIds["skill"]>();
  if (isLevelId(kitchen, text)) expectTypeOf(text).toEqualTypeOf<KitchenIds["level"]>();
  expect(isRoleLevelId(kitchen, text)).toBe(true);
});
