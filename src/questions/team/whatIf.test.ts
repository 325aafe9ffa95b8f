import { describe, expect, test } from "vitest";
import { asking } from "../../../test/asking.js";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import { defineProfile } from "../../parse/defineProfile.js";
import type { TeamChanges } from "./changedTeam.js";
import { teamCoverage } from "./teamCoverage.js";
import { whatIf } from "./whatIf.js";

const sam = defineProfile(kitchen, {
  person: "sam",
  has: { baking: "leading", hygiene: "fluent" },
  roleLevel: "baker/commis",
});
const robin = defineProfile(kitchen, { person: "robin", has: { baking: "fluent", hygiene: null } });
const kim = defineProfile(kitchen, { person: "kim", has: { plating: "leading" } });
const team = [sam, robin];
const needs = asking<KitchenIds>(
  { skill: "baking", level: "fluent" },
  { skill: "hygiene", level: "fluent" },
  { skill: "plating" },
  { skill: "serving", level: "leading", weight: 0 },
);

const single = { depth: 1, cover: "single" };
const unknown = { depth: 0, cover: "unknown" };

test("a leaver takes what they alone hold", () => {
  const { changes, newSinglePoints, newlyMissing, newlyUnknown, after } = whatIf(kitchen, team, needs, {
    leavers: ["sam"],
  });
  expect(after.people).toEqual(["robin"]);
  expect(changes).toEqual([
    {
      skill: "baking",
      needed: "fluent",
      gained: [],
      lost: ["sam"],
      before: { depth: 2, cover: "shared" },
      after: single,
    },
    {
      skill: "hygiene",
      needed: "fluent",
      gained: [],
      lost: ["sam"],
      before: single,
      after: { depth: 0, cover: "missing" },
    },
  ]);
  expect([newSinglePoints, newlyMissing, newlyUnknown]).toEqual([["baking"], ["hygiene"], []]);
});

test("where somebody left has not been assessed, what the last holder takes is unknown and not missing", () => {
  const { newlyMissing, newlyUnknown } = whatIf(kitchen, [sam, kim], needs, { leavers: ["sam"] });
  expect([newlyMissing, newlyUnknown]).toEqual([[], ["baking", "hygiene"]]);
});

test("a joiner and a course bring what they bring", () => {
  const { changes, newSinglePoints } = whatIf(kitchen, team, needs, {
    joiners: [kim],
    trained: [
      { person: "robin", skill: "hygiene", level: "fluent" },
      { person: "sam", skill: "baking", level: "learning" }, // Sam holds more, and keeps it.
    ],
  });
  expect(changes).toEqual([
    {
      skill: "hygiene",
      needed: "fluent",
      gained: ["robin"],
      lost: [],
      before: single,
      after: { depth: 2, cover: "shared" },
    },
    { skill: "plating", gained: ["kim"], lost: [], before: unknown, after: single },
  ]);
  expect(newSinglePoints).toEqual(["plating"]);
});

test("a promotion gives nobody a skill: its gap says what is missing", () => {
  const { changes, roleLevelChanges } = whatIf(kitchen, team, needs, {
    promotions: [{ person: "sam", roleLevel: "baker/head" }],
  });
  expect(changes).toEqual([]);
  expect(roleLevelChanges).toMatchObject([
    {
      person: "sam",
      from: "baker/commis",
      to: "baker/head",
      gap: { roleLevel: "baker/head", readiness: "ready-if-confirmed" },
      leavesBehind: [],
    },
  ]);
});

test("a move leaves behind what the new role level does not use; in-role, the team cannot count on it", () => {
  const moves = { moves: [{ person: "robin", roleLevel: "cook/trial" }] } as const;
  const held = whatIf(kitchen, team, needs, moves);
  expect(held.changes).toEqual([]);
  expect(held.roleLevelChanges).toMatchObject([{ person: "robin", leavesBehind: ["baking"] }]);
  expect(held.roleLevelChanges[0]).not.toHaveProperty("from");

  const inRole = whatIf(kitchen, team, needs, moves, { counting: "in-role" });
  expect(inRole.changes).toMatchObject([
    { skill: "baking", lost: ["robin"], after: single },
    { skill: "plating", lost: [], before: unknown, after: { cover: "missing" } }, // Neither role level uses it.
  ]);
  expect(inRole.after.skills[0]?.outsideRole).toEqual(["robin"]);
  expect(inRole.roleLevelChanges[0]?.leavesBehind).toEqual(["baking"]);
});

test("the changes apply in order: leavers, joiners, then the rest to whoever is there", () => {
  const newSam = defineProfile(kitchen, { person: "sam", has: {} });
  const { after, roleLevelChanges } = whatIf(kitchen, team, needs, {
    leavers: ["sam", "sam"],
    joiners: [newSam],
    moves: [{ person: "sam", roleLevel: "cook/commis" }],
    trained: [{ person: "sam", skill: "plating", level: "leading" }],
  });
  expect(after.people).toEqual(["robin", "sam"]);
  expect(roleLevelChanges).toMatchObject([{ person: "sam", to: "cook/commis", gap: { coverage: { low: 8 } } }]);
  expect(newSam.has).toEqual({}); // The profiles given are left alone.
});

test("a trained level stands on no record", () => {
  const assessed = defineProfile(kitchen, {
    ...sam,
    assessments: [{ skill: "hygiene", level: "learning", assessor: "self", date: "2026-01-01" }],
    has: { hygiene: "learning" },
  });
  const { roleLevelChanges } = whatIf(kitchen, [assessed], needs, {
    promotions: [{ person: "sam", roleLevel: "baker/head" }],
    trained: [{ person: "sam", skill: "hygiene", level: "fluent" }],
  });
  const hygiene = roleLevelChanges[0]?.gap.standings.find(({ skill }) => skill === "hygiene");
  expect(hygiene).toMatchObject({ status: "met", has: "fluent" });
  expect(hygiene).not.toHaveProperty("assessor");
});

describe("refused:", () => {
  const anyIds: Framework = kitchen;
  test.each<[TeamChanges, string | typeof UnknownIdError | typeof FrameworkMismatchError]>([
    [{ leavers: ["sma"] }, '"sma" leaves, but is not in the team'],
    [{ leavers: ["Robins"] }, '"Robins" leaves, but is not in the team; near: "robin"'],
    [{ joiners: [robin] }, '"robin" joins, but is in the team'],
    [{ joiners: [kim, kim] }, '"kim" joins, but is in the team'],
    [{ leavers: ["sam"], moves: [{ person: "sam", roleLevel: "cook/trial" }] }, '"sam" moves, but is not in the team'],
    [
      {
        moves: [{ person: "sam", roleLevel: "cook/trial" }],
        promotions: [{ person: "sam", roleLevel: "baker/head" }],
      },
      '"sam" changes role level twice',
    ],
    [
      { promotions: [{ person: "sam", roleLevel: "cook/commis" }] },
      '"sam" is promoted from "baker/commis" to "cook/commis", which is no higher level of that role: list it as a move',
    ],
    [{ promotions: [{ person: "sam", roleLevel: "baker/commis" }] }, "is no higher level of that role"],
    [{ trained: [{ person: "kim", skill: "baking", level: "fluent" }] }, '"kim" is trained, but is not in the team'],
    [
      { trained: [{ person: "sam", skill: "hygiene", level: "capable" }] },
      'The skill "hygiene" is not defined at the level "capable", only at "learning", "fluent"',
    ],
    [{ trained: [{ person: "sam", skill: "bakin", level: "fluent" }] }, UnknownIdError],
    [{ trained: [{ person: "sam", skill: "baking", level: "fluid" }] }, UnknownIdError],
    [{ moves: [{ person: "sam", roleLevel: "cook/tria" }] }, UnknownIdError],
    [{ promotions: [{ person: "robin", roleLevel: "cook/tria" }] }, UnknownIdError],
    [{ joiners: [{ ...kim, framework: { id: "kitchen", version: "0" } }] }, FrameworkMismatchError],
  ])("%j", (changes, refusal) => {
    const ask = () => whatIf(anyIds, team, needs, changes);
    expect(ask).toThrow(refusal);
    expect(ask).toThrow(typeof refusal === "string" ? RangeError : refusal);
  });
});

test("no changes are no difference", () => {
  const before = teamCoverage(kitchen, team, needs);
  expect(whatIf(kitchen, team, needs, {})).toEqual({
    before,
    after: before,
    changes: [],
    newSinglePoints: [],
    newlyMissing: [],
    newlyUnknown: [],
    roleLevelChanges: [],
  });
});
