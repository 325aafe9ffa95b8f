import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { type Draft, kitchenAfter, renameSkill, skillIn } from "../../../test/kitchenAfter.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { migrateCatalogue } from "./migrateCatalogue.js";

const catalogue = parseCatalogue(kitchen, {
  id: "autumn",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "academy", name: "Academy" }],
  courses: [
    {
      id: "bread",
      title: "Bread",
      provider: "academy",
      teaches: [
        { skill: "baking", from: "learning", to: "fluent" },
        { skill: "hygiene", to: "learning" },
      ],
    },
    {
      id: "plates",
      title: "Plates",
      provider: "academy",
      teaches: [{ skill: "plating", from: "capable", to: "leading" }],
    },
  ],
});

const migratedBy = (change: (draft: Draft) => void, renamed = {}) =>
  migrateCatalogue(diffFrameworks(kitchen, kitchenAfter(change), { renamed }), catalogue);

test("courses teach what they taught, under the new ids", () => {
  const { catalogue: after, notes } = migratedBy((draft) => renameSkill(draft, "baking", "oven"), {
    skills: { baking: "oven" },
  });
  expect(notes).toEqual([]);
  expect(after.framework.version).toBe("2");
  expect(after.courses[0]?.teaches).toEqual([
    { skill: "oven", from: "learning", to: "fluent" },
    { skill: "hygiene", to: "learning" },
  ]);
});

test("a teaching that cannot be carried over is noted, and its course stays", () => {
  const { catalogue: after, notes } = migratedBy((draft) => {
    renameSkill(draft, "baking", "oven");
    skillIn(draft, "hygiene").definedAt = ["fluent"];
    draft.levels.reverse();
  });
  expect(after.courses.map(({ id, teaches }) => [id, teaches])).toEqual([
    ["bread", []],
    ["plates", []],
  ]);
  expect(notes.map(({ code, course, where }) => [code, course, where.path])).toEqual([
    ["skill-gone", "bread", ["courses", 0, "teaches", 0]],
    ["level-not-defined", "bread", ["courses", 0, "teaches", 1]],
    ["levels-turned", "plates", ["courses", 1, "teaches", 0]],
  ]);
});

test("a catalogue of another release is refused", () => {
  const diff = diffFrameworks(kitchenAfter(), kitchenAfter());
  expect(() => migrateCatalogue(diff, catalogue)).toThrow(FrameworkMismatchError);
});

test("resources go with it, and one that teaches nothing any more goes", () => {
  const resources = [
    { id: "a", kind: "book", title: "A", teaches: [{ skill: "baking" }, { skill: "hygiene", from: "learning" }] },
    { id: "b", kind: "mentor", title: "B", teaches: [{ skill: "hygiene", to: "learning" }] },
  ];
  const library = parseCatalogue(kitchen, { ...catalogue, resources });
  const after = kitchenAfter((draft) => {
    renameSkill(draft, "baking", "oven");
    skillIn(draft, "hygiene").definedAt = ["fluent"];
  });
  const diff = diffFrameworks(kitchen, after, { renamed: { skills: { baking: "oven" } } });
  const migrated = migrateCatalogue(diff, library);
  expect(migrated.catalogue.resources).toEqual([{ ...resources[0], teaches: [{ skill: "oven" }] }]);
  expect(
    migrated.notes.filter((note) => note.resource).map(({ code, resource, where }) => [code, resource, where.path]),
  ).toEqual([
    ["level-not-defined", "a", ["resources", 0, "teaches", 1]],
    ["level-not-defined", "b", ["resources", 1, "teaches", 0]],
  ]);
});
