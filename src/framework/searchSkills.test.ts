import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { OptionError } from "./OptionError.js";
import type { SearchOptions } from "./SearchAnswer.js";
import { searchSkills } from "./searchSkills.js";

// The kitchen's names compete: "hygiene" is an id and an alias, "Plating" an id, a name and a former name.
test.each([
  ["an id, then an alias, then the beginning of a word", "hygiene", ["hygiene id", "tasting alias"]],
  ["a name, then a former name of another skill", "Plating", ["plating name", "budgeting former-name"]],
  ["an alias counts as a name, whatever its case and blanks", "  OVEN   work ", ["baking alias"]],
  ["blanks in the framework's own names are folded too", "serving at table", ["serving name"]],
  ["a former name", "bread", ["baking former-name"]],
  ["the beginning of one", "brea", ["baking former-name"]],
  ["the beginning of an alias", "oven", ["baking beginnings"]],
  ["beginnings of words, in any order", "tabl serv", ["serving beginnings"]],
  ["a word misspelt", "stok keepng", ["stock-keeping near-spelling"]],
  ["a name and more", "baking pies", ["baking name-within"]],
  ["two words written as one", "stockkeep", ["stock-keeping beginnings"]],
  ["nothing in the middle of a word", "ing", []],
  ["nothing like it", "sommelier", []],
  ["an empty text means nothing, not everything", " \t", []],
])("%s", (_, text, found) => {
  expect(searchSkills(kitchen, text).matches.map(({ skill, why }) => `${skill} ${why}`)).toEqual(found);
});

test("the answer says what it answers, how many there are, and which of them are as good as each other", () => {
  expect(searchSkills(uk, "agile working", { limit: 2 })).toEqual({
    framework: { id: uk.id, version: uk.version },
    text: "agile working",
    matches: [
      { rank: 1, skill: "agile-working", name: "Agile working", why: "name", called: "Agile working" },
      {
        rank: 2,
        skill: "agile-working-content-design",
        name: "Agile working (content design)",
        why: "beginnings",
        called: "Agile working (content design)",
      },
    ],
    total: 2,
  });
  const { matches } = searchSkills(kitchen, "h");
  expect(matches).toEqual([]);
});

test("two spellings of one accent are one, and none at all finds it too", () => {
  const cafe = parseFramework({ ...kitchen, skills: [{ id: "cafe", name: "Caf\u00e9 culture" }], roles: [] });
  for (const text of ["CAFE\u0301", "caf\u00e9 c", "cafe culture"]) {
    expect(searchSkills(cafe, text).matches[0]?.skill).toBe("cafe");
  }
});

test.each(["SQL", "Python", "R", "Git", "GIS", "PM", "C#", "Power BI"])(
  "%s is not a skill of the framework",
  (tool) => {
    expect(searchSkills(uk, tool).matches).toEqual([]);
  },
);

test.each<[SearchOptions & { most?: number }, string]>([
  [{ limit: -1 }, "limit must be a whole number of 0 or more, not -1"],
  [{ limit: 1.5 }, "limit must be a whole number"],
  [{ most: 3 }, 'A search has no option "most"'],
])("the options %j are refused", (options, message) => {
  expect(() => searchSkills(uk, "agile", options)).toThrow(message);
  expect(() => searchSkills(uk, "agile", options)).toThrow(OptionError);
});
