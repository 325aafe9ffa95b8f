import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import { covers } from "./covers.js";
import { distance } from "./distance.js";
import { join } from "./join.js";
import { lacking } from "./lacking.js";
import { meet } from "./meet.js";
import { type SkillSource, skillSet } from "./skillSet.js";

test("a skill set is in framework order, each skill once, at the highest level named", () => {
  expect(skillSet(kitchen, { has: { serving: "learning", tasting: null, baking: "capable" } })).toStrictEqual([
    { skill: "baking", level: "capable" },
    { skill: "serving", level: "learning" },
  ]);
  expect(
    skillSet(kitchen, {
      teaches: [
        { skill: "serving", from: "learning", to: "fluent" },
        { skill: "baking", to: "learning" },
        { skill: "serving", from: "fluent", to: "leading" },
        { skill: "serving", to: "capable" },
      ],
    }),
  ).toStrictEqual([
    { skill: "baking", level: "learning" },
    { skill: "serving", level: "leading" },
  ]);
  const needs = [{ skill: "plating" }, { skill: "serving", weight: 0 }, { skill: "baking", weight: 3 }] as const;
  for (const source of [needs, { needs }, { id: "bid", name: "Bid", needs }]) {
    expect(skillSet(kitchen, source)).toStrictEqual([{ skill: "baking" }, { skill: "plating" }]);
  }
  expect(skillSet(kitchen, "baker/head")).toStrictEqual(skillSet(kitchen, findRoleLevel(kitchen, "baker/head")));
  expect(skillSet(kitchen, "cook/trial")).toStrictEqual([]);
});

const anyIds: Framework = kitchen; // Its ids are any string now, as those of a framework from a file.

test("a skill held at no level, or with nothing behind its key, is not in the set", () => {
  expect(skillSet(anyIds, { has: { baking: null, serving: undefined } })).toEqual([]);
});

const strangers: [kind: string, id: string, near: string[], SkillSource][] = [
  ["skill", "bakin", ["baking"], [{ skill: "bakin" }]],
  ["skill", "hasOwnProperty", [], { has: { hasOwnProperty: "fluent" } }],
  ["skill", "__proto__", [], { has: JSON.parse('{ "__proto__": "fluent" }') }],
  ["level", "fluen", ["fluent"], { needs: [{ skill: "baking", level: "fluen" }] }],
  ["role level", "cook-trial", ["cook/trial"], "cook-trial"],
  ["level", "valueOf", [], { teaches: [{ skill: "baking", to: "valueOf" }] }],
];

test.each(strangers)(
  "every verb refuses the unknown %s %j on either side, naming near ones",
  (kind, id, near, stranger) => {
    for (const verb of [join, meet, lacking, covers, distance]) {
      for (const ask of [() => verb(anyIds, stranger, []), () => verb(anyIds, [], stranger)]) {
        expect(ask).toThrow(UnknownIdError);
        expect(ask).toThrow(expect.objectContaining({ kind, id, near }));
      }
    }
  },
);

test.each<[unknown, string]>([
  [undefined, "found nothing"],
  [2, "found the number 2"],
  [{ person: "sam" }, "found an object"],
  [{ has: new Map([["baking", "fluent"]]) }, "has must be { skill: level }; found a Map"],
  [{ has: { baking: 2 } }, "A level is given by its id, a text; found the number 2"],
  [[undefined], "A need is { skill, level }; found nothing"],
  [[{ skill: 2 }], "A skill is given by its id, a text; found the number 2"],
])("every verb says what it found in the place of a set: %j", (source, message) => {
  const wrong = source as SkillSource; // As JavaScript may pass it.
  for (const verb of [join, meet, lacking, covers, distance]) {
    for (const ask of [() => verb(anyIds, wrong, []), () => verb(anyIds, [], wrong)]) {
      expect(ask).toThrow(TypeError);
      expect(ask).toThrow(message);
    }
  }
});
