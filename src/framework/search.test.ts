import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { parseFramework } from "../parse/parseFramework.js";
import { searchRoleLevels, searchSkills } from "./search.js";

// The kitchen's names compete: "hygiene" is an id and an alias, "Plating" an id, a name and a former name.
test.each([
  ["an id wins over an alias of another skill", "hygiene", ["hygiene"]],
  ["a name wins over a former name of another skill", "Plating", ["plating"]],
  ["a name in full wins over a part of an id", "Baking", ["baking"]],
  ["an alias counts as a name, whatever its case and blanks", "  OVEN   work ", ["baking"]],
  ["blanks in the framework's own names are folded too", "serving at table", ["serving"]],
  ["a former name, where no present one is meant", "bread", ["baking"]],
  ["a former name is looked for in full only", "brea", []],
  [
    "a part of names and ids, in framework order",
    "ing",
    ["baking", "budgeting", "plating", "tasting", "stock-keeping", "serving"],
  ],
  ["a part of an alias", "oven", ["baking"]],
  ["a part of an id alone", "stock-", ["stock-keeping"]],
  ["nothing", "sommelier", []],
  ["an empty text means nothing, not everything", " \t", []],
])("searchSkills: %s", (_, text, found) => {
  expect(searchSkills(kitchen, text).map(({ id }) => id)).toEqual(found);
});

test.each([
  ["one name in two roles: both", "commis", ["baker/commis", "cook/commis"]],
  ["an id", "cook/commis", ["cook/commis"]],
  ["a former name", "master", ["baker/head"]],
  ["a part of an id", "baker/", ["baker/commis", "baker/head"]],
  [
    "a part of one role's name, and of another's family's: the levels of the role",
    "chef",
    ["cook/commis", "cook/trial"],
  ],
  ["the name of a family: the levels of its roles", "pastry chefs", ["baker/commis", "baker/head"]],
  ["nothing", "dishwasher", []],
])("searchRoleLevels: %s", (_, text, found) => {
  expect(searchRoleLevels(kitchen, text).map(({ id }) => id)).toEqual(found);
});

test("two spellings of one accent are one", () => {
  const cafe = parseFramework({ ...kitchen, skills: [{ id: "cafe", name: "Caf\u00e9" }], roles: [] });
  expect(searchSkills(cafe, "CAFE\u0301")).toStrictEqual([{ id: "cafe", name: "Caf\u00e9" }]);
});
