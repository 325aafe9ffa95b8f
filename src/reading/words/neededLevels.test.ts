import * as fc from "fast-check";
import { expect, test } from "vitest";
import { uk } from "../../uk/index.js";
import { TableNotes } from "../notes/TableNotes.js";
import { FrameworkNames } from "./FrameworkNames.js";
import { neededLevels } from "./neededLevels.js";

const skill = uk.skills[0];
if (!skill) throw new Error("no skill");
const about = { skill, where: () => ({ row: 2 }), consequence: "left out" };

function read(text: string, beside: readonly string[] = [], isGrid = false) {
  const notes = new TableNotes();
  const needed = neededLevels(new FrameworkNames(uk, {}, notes), [text, ...beside]);
  const { asks, level, importance } = needed(text, { ...about, isGrid });
  return [level ?? asks, importance, notes.inOrder().map(({ code }) => code)];
}

test.each([
  ["Practitioner or above", "practitioner"],
  ["practitioner and higher", "practitioner"],
  ["At least Working", "working"],
  ["Working+", "working"],
  ["Working (minimum)", "working"],
  ["Working as a minimum", "working"],
  ["min. Working", "working"],
  ["≥ 3", "practitioner"],
  ["2+", "working"],
  ["Level 2 or more", "working"],
])("%s is %s, as a need is that or above, with a note", (text, level) => {
  expect(read(text)).toStrictEqual([level, "", ["level-read-as"]]);
});

test.each([
  ["Working", "working", ""],
  ["Working (desirable)", "working", "desirable"],
  ["Working - Nice-to-have", "working", "Nice-to-have"],
  ["Working (nice-to-have)", "working", "nice-to-have"],
  ["Working/E", "working", "E"],
  ["", "any", ""],
  ["x", "any", ""],
  ["Any (D)", "any", "D"],
])("%j asks for %s, %j", (text, level, importance) => {
  expect(read(text)).toStrictEqual([level, importance, []]);
});

test.each(["None", "n/a", "0", "Not required", "-", "TBC"])(
  "%s asks for nothing, and is no need at any level",
  (text) => {
    expect(read(text)).toStrictEqual(["nothing", "", ["incomplete-row"]]);
    expect(read(text, [], true)).toStrictEqual(["nothing", "", []]);
  },
);

test.each(["or above", "+", "Workin or above", "Working to Expert", "Working (sometimes)", "at least"])(
  "%s is not read",
  (text) => {
    expect(read(text)).toStrictEqual(["unread", "", ["unknown-level"]]);
  },
);

test("a number beside one that is not a rung is not read, however it is said", () => {
  expect(read("2+", ["7"])).toStrictEqual(["unread", "", ["unknown-level"]]);
  expect(read("2", ["at least 7"])).toStrictEqual(["unread", "", ["unknown-level"]]);
});

test("law: a level by its name, with words for or above and an importance around it, is that level", () => {
  const around = fc.constantFrom(
    (name: string) => name,
    (name: string) => `${name} or above`,
    (name: string) => `at least ${name.toLowerCase()}`,
    (name: string) => `${name}+`,
  );
  const behind = fc.constantFrom("", " (E)", " - desirable", " (must have)");
  fc.assert(
    fc.property(fc.constantFrom(...uk.levels), around, behind, ({ id, name }, say, importance) => {
      expect(read(say(name) + importance)[0]).toBe(id);
    }),
  );
});
