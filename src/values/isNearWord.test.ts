import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editsBetween } from "./editsBetween.js";
import { isNearBeginning, isNearWord } from "./isNearWord.js";

test.each([
  ["developper", "developer", true, "a letter too many"],
  ["devloper", "developer", true, "a letter too few"],
  ["desginer", "designer", true, "two letters the wrong way round"],
  ["anaylst", "analyst", true, "the same, in a shorter word"],
  ["accesibilty", "accessibility", true, "two slips in a long word"],
  ["catalogin", "cataloguing", true, "the same, one of them at the end"],
  ["developerr", "developer", true, "the last letter typed twice"],
  ["programmer", "programme", false, "another ending"],
  ["programme", "programmer", false, "and the other way round"],
  ["technician", "technical", false, "an ending of two letters more"],
  ["analysis", "analyst", false, "what is done and who does it"],
  ["master", "manager", false, "many letters shared"],
  ["gis", "git", false, "too short to say"],
])("isNearWord: %s and %s: %o (%s)", (typed, word, isNear) => {
  expect(isNearWord(typed, word)).toBe(isNear);
});

test.each([
  ["develox", "developer", false, "the slip is the last letter: not yet to be told"],
  ["developpe", "developer", true, "the letter after the slip is right"],
  ["desgin", "designer", true, "two letters the wrong way round"],
  ["deve", "developer", false, "too short to say"],
  ["developer", "developers", false, "a beginning without a slip"],
])("isNearBeginning: %s and %s: %o (%s)", (typed, word, isNear) => {
  expect(isNearBeginning(typed, word)).toBe(isNear);
});

test("edits are counted alike both ways, up to the bound, and one edit is one edit", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(words, words, fc.nat(7), fc.nat(3), (a, b, place, most) => {
      const edits = editsBetween(a, b, 8);
      expect(editsBetween(b, a, 8)).toBe(edits);
      expect(edits === 0).toBe(a === b);
      expect(editsBetween(a, b, most)).toBe(Math.min(edits, most + 1));
      expect(editsBetween(a, `${a.slice(0, place)}x${a.slice(place)}`, 8)).toBe(1);
    }),
  );
});
