import { expect, test } from "vitest";
import { renamesOf } from "./renamesOf.js";

test("suggestions become renames, kind by kind; __proto__ is an id like any other", () => {
  const renames = renamesOf([
    { kind: "skill", from: "__proto__", to: "b" },
    { kind: "role level", from: "x/1", to: "y/1" },
    { kind: "skill", from: "c", to: "d" },
  ]);
  expect(Object.entries(renames.skills ?? {})).toEqual([
    ["__proto__", "b"],
    ["c", "d"],
  ]);
  expect(Object.keys(renames)).toEqual(["skills", "roleLevels"]);
  expect(renamesOf([])).toEqual({});
});
