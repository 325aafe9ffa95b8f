import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { OptionError } from "../../framework/OptionError.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { profileAsOf } from "./profileAsOf.js";

const [baking, tasting, level] = ["baking", "tasting", "capable"] as const;

test("says of everything that does not count why, with its place", () => {
  const sam = defineProfile(kitchen, {
    person: "sam",
    has: { [baking]: level, [tasting]: level },
    assessments: [
      { skill: baking, level, assessor: "self", date: "2009-05-01" },
      { skill: baking, level, assessor: "manager", date: "2026-05-01", validUntil: "2026-11-29" },
      { skill: baking, level, assessor: "moderated", date: "2026-12-01" },
    ],
  });
  const { profile, notes } = profileAsOf(kitchen, sam, { on: "2026-11-30", notOlderThan: "P2Y" });
  expect(profile).toStrictEqual({ ...sam, has: {}, assessments: [] });
  expect(notes.map(({ code, where, message }) => [code, where.path, message])).toStrictEqual([
    [
      "too-old",
      ["assessments", 0],
      `The self record of "${baking}" of 2009-05-01 does not count: it is from before 2024-11-30`,
    ],
    [
      "expired",
      ["assessments", 1],
      `The manager record of "${baking}" of 2026-05-01 does not count: it ended on 2026-11-29`,
    ],
    [
      "dated-later",
      ["assessments", 2],
      `The moderated record of "${baking}" of 2026-12-01 does not count: it is dated after 2026-11-30`,
    ],
    [
      "no-record",
      ["has", tasting],
      `A level has no record of who assessed them and when ("${tasting}"); not assessed here`,
    ],
  ]);
});

test("refuses a day, an assessor, an age or an option that does not exist", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: {} });
  const refused: readonly [object, RegExp][] = [
    [{}, /on has to be a date such as 2026-01-31; found nothing/],
    [{ on: "30/11/2026" }, /on has to be a date/],
    [{ on: "2026-11-31" }, /on has to be a date/],
    [
      { on: "2026-11-30", minimumAssessor: "boss" },
      /one of "self", "peer", "manager", "test" and "moderated"; found "boss"/,
    ],
    [{ on: "2026-11-30", notOlderThan: "two years" }, /such as P2Y or P18M; found "two years"/],
    [{ on: "2026-11-30", notOlderThan: "PT1H" }, /such as P2Y/],
    [{ on: "2026-11-30", notOldrThan: "P2Y" }, /did you mean "notOlderThan"/],
  ];
  for (const [options, message] of refused) {
    // @ts-expect-error: as JavaScript may call it
    expect(() => profileAsOf(kitchen, sam, options)).toThrow(message);
    // @ts-expect-error: as JavaScript may call it
    expect(() => profileAsOf(kitchen, sam, options)).toThrow(OptionError);
  }
  const old = { ...sam, framework: { id: kitchen.id, version: "another" } };
  expect(() => profileAsOf(kitchen, old, { on: "2026-11-30" })).toThrow(FrameworkMismatchError);
});
