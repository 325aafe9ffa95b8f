import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { coverRole } from "./coverRole.js";
import { costOfSchema } from "./coverRole.schema.js";

const sam = defineProfile(kitchen, { person: "Sam", has: { baking: "fluent", budgeting: "capable", plating: null } });
const robin = defineProfile(kitchen, { person: "Robin", has: { hygiene: "fluent", plating: "learning" } });
const kim = defineProfile(kitchen, { person: "Kim", has: { baking: "leading", budgeting: "leading" } });
const alex = defineProfile(kitchen, { person: "Alex", has: { "stock-keeping": "learning", serving: "fluent" } });
const people = [sam, robin, kim, alex];

test("two who do the same make two teams, and what nobody holds is apart with who is nearest", async () => {
  expect(await coverRole(kitchen, people, "baker/head")).toEqual({
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    status: "optimal",
    minimises: "people",
    needs: [
      { skill: "baking", needs: "fluent", importance: "essential" },
      { skill: "budgeting", needs: "capable", importance: "desirable" },
      { skill: "hygiene", needs: "fluent", importance: "essential" },
      { skill: "plating", importance: "essential" },
      { skill: "stock-keeping", needs: "capable", importance: "essential" },
    ],
    teams: [
      ["Kim", "Robin"],
      ["Robin", "Sam"],
    ],
    brings: [
      [
        { person: "Kim", brings: ["baking", "budgeting"], alone: ["baking", "budgeting"] },
        { person: "Robin", brings: ["hygiene", "plating"], alone: ["hygiene", "plating"] },
      ],
      [
        { person: "Robin", brings: ["hygiene", "plating"], alone: ["hygiene", "plating"] },
        { person: "Sam", brings: ["baking", "budgeting"], alone: ["baking", "budgeting"] },
      ],
    ],
    size: 2,
    bound: 2,
    count: 2,
    isComplete: true,
    uncovered: {
      missing: [],
      unknown: [
        {
          skill: "stock-keeping",
          needs: "capable",
          importance: "essential",
          nearest: { has: "learning", people: ["Alex"] },
          unassessed: ["Kim", "Robin", "Sam"],
        },
      ],
    },
  });
});

test("who costs nothing is in no team for nothing, and who must be in it is", async () => {
  const needs = [{ skill: "baking" }, { skill: "hygiene" }] as const;
  const costOf = { Sam: 3, Robin: 0, Kim: 2, Alex: 0 };
  expect(await coverRole(kitchen, people, needs, { costOf })).toMatchObject({ teams: [["Kim", "Robin"]], cost: 2 });
  const asked = { costOf, mustInclude: ["Alex"], exclude: ["Kim"] };
  const cover = await coverRole(kitchen, people, needs, asked);
  expect(cover).toMatchObject({ teams: [["Alex", "Robin", "Sam"]], cost: 3, size: 3 });
  expect(cover.brings[0]?.[0]).toEqual({ person: "Alex", brings: [], alone: [] });
});

test("where nothing can be covered, nobody is the one team", async () => {
  for (const needs of [[], [{ skill: "tasting" } as const]]) {
    const cover = await coverRole(kitchen, people, needs);
    expect(cover).toMatchObject({ status: "optimal", teams: [[]], size: 0, count: 1, isComplete: true });
  }
  const nobody = await coverRole(kitchen, [], [{ skill: "baking" }]);
  expect(nobody).toMatchObject({ teams: [[]], uncovered: { missing: [{ skill: "baking", unassessed: [] }] } });
});

test("a team that is too small says what it lacks", async () => {
  const { status, teams, nearest } = await coverRole(kitchen, people, "baker/head", { most: 1 });
  // Food hygiene weighs 5: more than baking and budgeting together.
  const best = { people: ["Robin"], lacks: ["baking", "budgeting"], isBest: true };
  expect({ status, teams, nearest }).toEqual({ status: "impossible", teams: [], nearest: best });
});

test("people, costs and limits that cannot be are refused", async () => {
  const asked = (options: object, those: typeof people = people) => coverRole(kitchen, those, "baker/head", options);
  const costOf = { Sam: 1, Robin: 1, Kim: 1, Alex: 1 };
  const refused: [object, string][] = [
    [{ costOf: { Sam: 1 } }, 'costOf has no cost for "Alex"'],
    [{ costOf: { ...costOf, Kim: -1 } }, 'The cost of "Kim" must be a whole number of 0 or more, not -1'],
    [{ costOf: { ...costOf, Kim: Number.NaN } }, "not NaN"],
    [{ costOf: { ...costOf, Kim: 0.5 } }, "not 0.5"],
    [{ costOf: { ...costOf, Kim: 2 ** 52 } }, "too high to be added up exactly"],
    [{ mustInclude: ["Kin"] }, 'mustInclude names "Kin", who is not among the people; near: "Kim"'],
    [{ exclude: ["__proto__"] }, 'exclude names "__proto__"'],
    [{ mustInclude: ["Kim"], exclude: ["Kim"] }, '"Kim" is both in mustInclude and in exclude'],
    [{ mustInclude: ["Kim", "Sam"], most: 1 }, "mustInclude has 2 people, which is more than most: 1"],
    [{ most: 0 }, "most must be a whole number of 1 or more"],
    [{ limit: 0 }, "limit must be"],
    [{ effort: -1 }, "effort must be"],
  ];
  for (const [options, message] of refused) {
    await expect(asked(options)).rejects.toThrow(OptionError);
    await expect(asked(options)).rejects.toThrow(message);
  }
  await expect(asked({}, [sam, sam])).rejects.toThrow('Two profiles are of the person "Sam"');
  const old = { ...sam, framework: { id: "kitchen", version: "0" } };
  await expect(asked({}, [old])).rejects.toThrow(FrameworkMismatchError);
  const unknown: string = "baker/heed";
  await expect(coverRole(kitchen, people, unknown as "baker/head")).rejects.toThrow(UnknownIdError); // What a file may ask for.
  expect(costOfSchema.safeParse({ Sam: 1, Kim: -1 }).success).toBe(false);
});
