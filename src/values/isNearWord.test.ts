import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isNearBeginning, isNearWord } from "./isNearWord.js";
import { isWithinEdits } from "./isWithinEdits.js";

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

test("one slip or two: what counting every edit of every pair of beginnings finds", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(words, words, fc.nat(2), (a, b, most) => {
      expect(isWithinEdits(a, b, most)).toBe(editsBetween(a, b) <= most);
    }),
  );
});

/** The distance of optimal string alignment, a number for each pair of beginnings. */
function editsBetween(a: string, b: string): number {
  const edits = new Map<string, number>();
  const of = (i: number, j: number) => edits.get(`${i} ${j}`) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      edits.set(`${i} ${j}`, i + j === 0 ? 0 : Math.min(...ways, isTurned ? of(i - 2, j - 2) + 1 : i + j));
    }
  }
  return of(a.length, b.length);
}
