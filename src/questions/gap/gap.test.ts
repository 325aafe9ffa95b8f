import { describe, expect, test } from "vitest";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { uk } from "../../uk/index.js";
import { gap, type Readiness } from "./gap.js";

type Held = Parameters<typeof defineProfile<KitchenIds>>[1]["has"];

/** Sam, who holds this, against the role level that asks for one need of each kind. */
function headBakerGap(has: Held) {
  return gap(kitchen, defineProfile(kitchen, { person: "sam", has }), "baker/head");
}

test("every kind of standing, worked out by hand", () => {
  expect(
    headBakerGap({ serving: "learning", baking: "capable", budgeting: "leading", hygiene: null, plating: "leading" }),
  ).toStrictEqual({
    person: "sam",
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    standings: [
      {
        status: "partial",
        skill: "baking",
        needed: "fluent",
        has: "capable",
        by: 1,
        importance: "essential",
        credit: 4,
        outOf: 6,
      },
      {
        status: "exceeded",
        skill: "budgeting",
        needed: "capable",
        has: "leading",
        importance: "desirable",
        credit: 2,
        outOf: 2,
      },
      { status: "unmet", skill: "hygiene", needed: "fluent", by: 3, importance: "essential", credit: 0, outOf: 15 },
      { status: "met", skill: "plating", has: "leading", importance: "essential", credit: 2, outOf: 2 },
      { status: "unassessed", skill: "tasting", needed: "learning", importance: "desirable", credit: 0, outOf: 0 },
      { status: "unassessed", skill: "stock-keeping", needed: "capable", importance: "essential", credit: 0, outOf: 4 },
    ],
    coverage: { low: 8, high: 12, outOf: 29 },
    readiness: "not-ready",
    unused: [{ skill: "serving", has: "learning" }],
    restsOn: { levels: 4, ownWord: 0, unrecorded: 4, claimed: 0 },
  });
});

test("a need without a level: unmet by one rung, unassessed without `needed`; a need of weight 0 has its standing too", () => {
  const { standings } = headBakerGap({ plating: null, tasting: "fluent", hygiene: "fluent" });
  expect(standings[2]).toStrictEqual({
    status: "met",
    skill: "hygiene",
    needed: "fluent",
    has: "fluent",
    importance: "essential",
    credit: 15,
    outOf: 15,
  });
  expect(standings[3]).toStrictEqual({
    status: "unmet",
    skill: "plating",
    by: 1,
    importance: "essential",
    credit: 0,
    outOf: 2,
  });
  expect(standings[4]).toStrictEqual({
    status: "exceeded",
    skill: "tasting",
    needed: "learning",
    has: "fluent",
    importance: "desirable",
    credit: 0,
    outOf: 0,
  });
  expect(headBakerGap({}).standings[3]).toStrictEqual({
    status: "unassessed",
    skill: "plating",
    importance: "essential",
    credit: 0,
    outOf: 2,
  });
});

const enough = {
  baking: "fluent",
  budgeting: "capable",
  hygiene: "fluent",
  plating: "learning",
  "stock-keeping": "capable",
} as const;
const { plating: _, ...unconfirmed } = enough;

test.each<[string, Held, Readiness]>([
  ["every need that counts is met, and that of weight 0 unassessed", enough, "ready"],
  ["every need that counts is met, and that of weight 0 unmet", { ...enough, tasting: null }, "ready"],
  ["one unassessed, the others met", unconfirmed, "ready-if-confirmed"],
  ["nothing assessed", {}, "ready-if-confirmed"],
  ["one unassessed and one short", { ...unconfirmed, baking: "capable" }, "not-ready"],
  ["one short, every surplus notwithstanding", { ...enough, baking: "leading", budgeting: "learning" }, "not-ready"],
])("readiness: %s", (_, has, readiness) => {
  expect(headBakerGap(has).readiness).toBe(readiness);
});

test("of a role level without needs, and of needs of weight 0 alone, nothing is asked: nobody is ready or short", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: { serving: "fluent", tasting: null, baking: "learning" } });
  expect(gap(kitchen, sam, "cook/trial")).toMatchObject({
    standings: [],
    coverage: { low: 0, high: 0, outOf: 0 },
    readiness: "nothing-asked",
    unused: [
      { skill: "baking", has: "learning" },
      { skill: "serving", has: "fluent" },
    ],
  });
  expect(
    gap(kitchen, sam, { id: "bid", name: "Bid", needs: [{ skill: "serving", level: "leading", weight: 0 }] }),
  ).toStrictEqual({
    person: "sam",
    framework: { id: "kitchen", version: "1" },
    roleProfile: { id: "bid", name: "Bid" },
    standings: [
      {
        status: "partial",
        skill: "serving",
        needed: "leading",
        has: "fluent",
        by: 1,
        importance: "essential",
        credit: 0,
        outOf: 0,
      },
    ],
    coverage: { low: 0, high: 0, outOf: 0 },
    readiness: "nothing-asked",
    unused: [{ skill: "baking", has: "learning" }],
    restsOn: { levels: 0, ownWord: 0, unrecorded: 0, claimed: 0 },
  });
});

test("a standing names whose word it rests on, by the record that counts", () => {
  const sam = defineProfile(kitchen, {
    person: "sam",
    has: { baking: "learning", plating: "fluent" },
    assessments: [
      { skill: "baking", level: "fluent", assessor: "self", date: "2026-06-01" },
      { skill: "baking", level: "learning", assessor: "manager", date: "2025-01-01" },
    ],
  });
  expect(gap(kitchen, sam, "cook/commis").standings).toStrictEqual([
    {
      status: "partial",
      skill: "plating",
      needed: "leading",
      has: "fluent",
      by: 1,
      importance: "essential",
      credit: 6,
      outOf: 8,
    },
    {
      status: "partial",
      skill: "baking",
      needed: "capable",
      has: "learning",
      by: 1,
      importance: "essential",
      credit: 2,
      outOf: 4,
      assessor: "manager",
      date: "2025-01-01",
    },
  ]);
});

test("each of the 205 UK role levels has the answer of its needs as a role profile", () => {
  const has = Object.fromEntries(uk.skills.map(({ id }, i) => [id, uk.levels[(i % 5) - 1]?.id ?? null]));
  const sam = { person: "sam", framework: uk, has };
  const roleLevels = uk.roles.flatMap(({ levels }) => levels);
  expect(roleLevels).toHaveLength(205);
  for (const { id, name, needs } of roleLevels) {
    const { roleLevel, ...byId } = gap(uk, sam, id);
    expect(roleLevel).toBe(id);
    expect(gap(uk, sam, { id: "own", name, needs })).toStrictEqual({ ...byId, roleProfile: { id: "own", name } });
  }
});

const anyIds: Framework = kitchen; // Its ids are any string now, as those of a framework from a file.

test("a key with nothing behind it is as good as none: not assessed", () => {
  const sam = { person: "sam", framework: kitchen, has: { baking: undefined, serving: undefined } };
  expect(gap(anyIds, sam, "baker/commis")).toMatchObject({ standings: [{ status: "unassessed" }], unused: [] });
});

describe("what gap refuses", () => {
  const sam = { person: "sam", framework: { id: "kitchen", version: "1" }, has: {} };

  test.each([
    ["skill", "bakin", { ...sam, has: { bakin: "fluent" } }, "baker/head", ["baking"]],
    ["skill", "toString", { ...sam, has: { toString: null } }, "baker/head", expect.anything()],
    ["level", "fluen", { ...sam, has: { serving: "fluen" } }, "baker/head", ["fluent"]],
    ["role level", "baker/haed", sam, "baker/haed", expect.arrayContaining(["baker/head"])],
    ["role level", "__proto__", sam, "__proto__", []],
  ])("the unknown %s %s", (kind, id, profile, roleLevel, near) => {
    const ask = () => gap(anyIds, profile, roleLevel);
    expect(ask).toThrow(UnknownIdError);
    expect(ask).toThrow(expect.objectContaining({ kind, id, near }));
  });

  test.each([
    { id: "kitchen", version: "2" },
    { id: "canteen", version: "1" },
  ])("a profile of %o", (framework) => {
    const ask = () => gap(anyIds, { ...sam, framework }, "baker/head");
    expect(ask).toThrow(FrameworkMismatchError);
    expect(ask).toThrow(expect.objectContaining({ expected: { id: "kitchen", version: "1" }, received: framework }));
  });

  const bid = { id: "bid", name: "Bid", needs: [{ skill: "baking" }] };
  test.each<[unknown, unknown, unknown, string]>([
    [sam, anyIds, "baker/head", "The framework comes first, such as uk; found a profile"],
    [
      anyIds,
      "baker/head",
      sam,
      'The profile must be { person, framework: { id, version }, has }, as from defineProfile; found the text "baker/head"',
    ],
    [
      anyIds,
      anyIds,
      "baker/head",
      "The profile must be { person, framework: { id, version }, has }, as from defineProfile; found a framework",
    ],
    [
      anyIds,
      { person: "sam", has: {} },
      "baker/head",
      "The profile must be { person, framework: { id, version }, has }",
    ],
    [
      anyIds,
      { ...sam, person: 7 },
      "baker/head",
      "The profile must be { person, framework: { id, version }, has }, as from defineProfile; found the number 7 as its person",
    ],
    [anyIds, { ...sam, has: new Map() }, "baker/head", "has must be { skill: level }; found a Map"],
    [anyIds, { ...sam, has: { baking: 2 } }, "baker/head", "A level is given by its id, a text; found the number 2"],
    [anyIds, sam, undefined, "a role profile as { id, name, needs }; found nothing"],
    [anyIds, sam, sam, "a role profile as { id, name, needs }; found a profile"],
    [anyIds, sam, { ...bid, needs: new Array(1) }, "A need is { skill, level }; found nothing"],
  ])("with a sentence, what JavaScript may put in the wrong place", (framework, profile, roleLevel, message) => {
    const ask = () => Reflect.apply(gap, undefined, [framework, profile, roleLevel]);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  test("a role profile that names one skill twice, or an unknown one", () => {
    expect(() => gap(anyIds, sam, { ...bid, needs: [{ skill: "baking" }, { skill: "baking" }] })).toThrow(OptionError);
    expect(() => gap(anyIds, sam, { ...bid, needs: [{ skill: "bakin" }] })).toThrow(UnknownIdError);
  });
});
