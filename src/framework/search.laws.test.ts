import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks } from "../../test/arbitraries.js";
import { uk } from "../uk/index.js";
import { wordsOf } from "../values/wordsOf.js";
import { searchRoleLevels } from "./searchRoleLevels.js";
import { searchRoles } from "./searchRoles.js";
import { searchSkills } from "./searchSkills.js";

const searches = [
  { names: uk.skills, idsFor: (text: string) => searchSkills(uk, text).matches.map(({ skill }): string => skill) },
  { names: uk.roles, idsFor: (text: string) => searchRoles(uk, text).matches.map(({ role }): string => role) },
  {
    names: uk.roles.flatMap(({ levels }) => levels),
    idsFor: (text: string) => searchRoleLevels(uk, text).matches.map(({ roleLevel }): string => roleLevel),
  },
];
/** A thing of the UK framework, and how to look for things like it. */
const named = fc
  .constantFrom(...searches)
  .chain(({ names, idsFor }) => fc.constantFrom(...names).map(({ id, name }) => ({ id, name, idsFor })));

test("whoever types a name finds it at every letter from the fourth on, and first in the end", () => {
  fc.assert(
    fc.property(named, fc.nat(100), ({ id, name, idsFor }, letters) => {
      const soFar = name.slice(0, Math.max(4, letters));
      const isWordOfFour = (wordsOf(soFar)[0]?.length ?? 0) > 3; // `IT s` may yet be another word.
      if (isWordOfFour) expect(idsFor(soFar)).toContain(id);
      expect(idsFor(name)[0]).toBe(id);
    }),
  );
});

test("typing more after a whole name never loses it", () => {
  fc.assert(
    fc.property(named, fc.string({ unit: "grapheme" }), ({ id, name, idsFor }, more) => {
      expect(idsFor(`${name} ${more}`)).toContain(id);
    }),
  );
});

test("the order of whole words does not matter, nor do letter case, dashes and blanks", () => {
  fc.assert(
    fc.property(named, fc.infiniteStream(fc.nat(1_000_000)), ({ id, name, idsFor }, keys) => {
      const words = wordsOf(name).map((word) => ({ word, key: keys.next().value ?? 0 }));
      const shuffled = words.sort((a, b) => a.key - b.key).map(({ word }) => word);
      expect(idsFor(shuffled.join(" - ").toUpperCase())).toContain(id);
    }),
  );
});

test("nothing is found in the middle of a word", () => {
  fc.assert(
    fc.property(named, fc.nat(10), fc.nat(10), ({ name, idsFor }, from, length) => {
      const [word = ""] = wordsOf(name);
      const middle = word.slice(1 + from, 1 + from + 2 + length);
      const begins = [uk.skills, uk.roles, uk.roleFamilies, uk.roles.flatMap(({ levels }) => levels)].flat();
      const texts = [...begins.map((thing) => thing.name), ...(uk.titles ?? []).map(({ title }) => title)];
      const isWord = texts.flatMap(wordsOf).some((other) => other.startsWith(middle));
      fc.pre(middle.length > 1 && middle.length < 4 && !isWord);
      expect(idsFor(middle)).toEqual([]);
    }),
  );
});

test("in any framework, an id finds its thing first; answers are plain and the same again; ranks never fall", () => {
  fc.assert(
    fc.property(frameworks(), fc.string({ unit: "grapheme", maxLength: 20 }), (framework, text) => {
      for (const { id } of framework.skills.filter((skill) => skill.id.trim() === skill.id)) {
        expect(searchSkills(framework, id).matches[0]).toMatchObject({ rank: 1, skill: id, why: "id" });
      }
      for (const { id } of framework.roles.flatMap(({ levels }) => levels).filter((one) => one.id.trim() === one.id)) {
        expect(searchRoleLevels(framework, id).matches[0]).toMatchObject({ rank: 1, roleLevel: id, why: "id" });
      }
      for (const search of [searchSkills, searchRoles, searchRoleLevels]) {
        const answer = search(framework, text);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(search(framework, text)).toEqual(answer);
        const ranks = answer.matches.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(search(framework, text, { limit: 2 }).matches).toEqual(answer.matches.slice(0, 2));
      }
    }),
  );
});

test("a name in which two letters of a long word have changed places is found, and so is one with a joining word misspelt", () => {
  fc.assert(
    fc.property(named, fc.nat(100), fc.constantFrom("nad", "adn", "annd"), ({ name, id, idsFor }, place, and) => {
      const at = [...name.matchAll(/(?<=[a-z]{2})[a-z]{2}(?=[a-z])/gu)].map(({ index }) => index);
      const from = at[place % Math.max(at.length, 1)] ?? 0;
      const turned = `${name.slice(0, from)}${name[from + 1]}${name[from]}${name.slice(from + 2)}`;
      if (at.length > 0) expect(idsFor(turned)).toContain(id);
      expect(idsFor(name.replace(/\band\b/u, and))).toContain(id);
    }),
  );
});
