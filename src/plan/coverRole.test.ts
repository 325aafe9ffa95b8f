import { expect, test } from "vitest";
import { asking } from "../../test/asking.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import { defineProfile } from "../parse/defineProfile.js";
import { uk } from "../uk/index.js";
import { coverRole } from "./coverRole.js";
import { costOfSchema } from "./coverRole.schema.js";

const sam = defineProfile(kitchen, { person: "Sam", has: { baking: "fluent", budgeting: "capable", plating: null } });
const robin = defineProfile(kitchen, { person: "Robin", has: { hygiene: "fluent", plating: "learning" } });
const kim = defineProfile(kitchen, { person: "Kim", has: { baking: "leading", budgeting: "leading" } });
const alex = defineProfile(kitchen, { person: "Alex", has: { "stock-keeping": "learning", serving: "fluent" } });
const people = [sam, robin, kim, alex];

test("two who do the same make two teams, and what nobody holds is apart with who is nearest", async () => {
  expect(await coverRole(kitchen, people, "baker/head")).toStrictEqual({
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    restsOn: { levels: 8, ownWord: 0, unrecorded: 8, claimed: 0 },
    status: "optimal",
    minimises: "people",
    needs: [
      { skill: "baking", needed: "fluent", importance: "essential" },
      { skill: "budgeting", needed: "capable", importance: "desirable" },
      { skill: "hygiene", needed: "fluent", importance: "essential" },
      { skill: "plating", importance: "essential" },
      { skill: "stock-keeping", needed: "capable", importance: "essential" },
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
    bound: [{ of: "people", value: 2, bound: 2 }],
    count: 2,
    isComplete: true,
    uncovered: {
      missing: [],
      unknown: [
        {
          skill: "stock-keeping",
          needed: "capable",
          importance: "essential",
          nearest: { has: "learning", people: ["Alex"] },
          unassessed: ["Kim", "Robin", "Sam"],
        },
      ],
    },
  });
});

test("who costs nothing is in no team for nothing, and who must be in it is", async () => {
  const needs = asking<KitchenIds>({ skill: "baking" }, { skill: "hygiene" });
  const costOf = { Sam: pounds(3), Robin: pounds(0), Kim: pounds(2.5), Alex: pounds(0) };
  expect(await coverRole(kitchen, people, needs, { costOf })).toMatchObject({
    teams: [["Kim", "Robin"]],
    cost: pounds(2.5),
    bound: [{ of: "cost", value: 2.5, bound: 2.5 }],
  });
  const asked = { costOf, mustInclude: ["Alex"], exclude: ["Kim"] };
  const cover = await coverRole(kitchen, people, needs, asked);
  expect(cover).toMatchObject({ teams: [["Alex", "Robin", "Sam"]], cost: pounds(3), size: 3 });
  expect(cover.brings[0]?.[0]).toEqual({ person: "Alex", brings: [], alone: [] });
});

test("where nothing can be covered, nobody is the one team", async () => {
  const cover = await coverRole(kitchen, people, asking<KitchenIds>({ skill: "tasting" }));
  expect(cover).toMatchObject({ status: "optimal", teams: [[]], size: 0, count: 1, isComplete: true });
  const nobody = await coverRole(kitchen, [], asking<KitchenIds>({ skill: "baking" }));
  expect(nobody).toMatchObject({ teams: [[]], uncovered: { missing: [{ skill: "baking", unassessed: [] }] } });
});

test("where nothing is asked there is nothing to cover, and no team does", async () => {
  const listed = { skill: "baking", level: "fluent", weight: 0 } as const;
  for (const asked of [asking<KitchenIds>(), asking<KitchenIds>(listed), "cook/trial" as const]) {
    const { framework: _, roleLevel, roleProfile, ...cover } = await coverRole(kitchen, people, asked);
    expect(roleLevel ?? roleProfile?.id).toBe(typeof asked === "string" ? asked : asked.id);
    expect(cover).toStrictEqual({
      status: "nothing-asked",
      minimises: "people",
      restsOn: { levels: 0, ownWord: 0, unrecorded: 0, claimed: 0 },
      needs: [],
      teams: [],
      brings: [],
      bound: [],
      isComplete: true,
      uncovered: { missing: [], unknown: [] },
    });
  }
});

test("the needs of a role level as a role profile give the answer of the role level", async () => {
  const anyUk: Framework = uk; // People of any ids.
  const those = Array.from({ length: 9 }, (_, i) => {
    const has = uk.skills.flatMap(({ id, definedAt }, place) =>
      (place * 7 + i) % 4 === 0 ? [[id, definedAt?.at(-1)]] : [],
    );
    return defineProfile(anyUk, { person: `P${i}`, has: Object.fromEntries(has) });
  });
  const sample = uk.roles.flatMap(({ levels }) => levels).filter((_, place) => place % 10 === 0);
  expect(sample.length).toBeGreaterThan(20);
  for (const { id, name, needs } of sample) {
    const { roleLevel, ...byId } = await coverRole(anyUk, those, id);
    const { roleProfile, ...byProfile } = await coverRole(anyUk, those, { id, name, needs });
    expect([roleLevel, roleProfile]).toStrictEqual([id, { id, name }]);
    expect(byProfile).toStrictEqual(byId);
  }
});

test("what two of a team hold hangs on neither, and each team has its cost", async () => {
  const costOf = { Sam: pounds(3), Robin: pounds(1), Kim: pounds(2.5), Alex: pounds(9) };
  const asked = { costOf, mustInclude: ["Kim", "Sam"] };
  const { needs: _, uncovered: __, restsOn: ___, ...cover } = await coverRole(kitchen, people, "baker/head", asked);
  const both = ["baking", "budgeting"];
  expect(cover).toStrictEqual({
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    status: "optimal",
    minimises: "cost",
    teams: [["Kim", "Robin", "Sam"]],
    brings: [
      [
        { person: "Kim", brings: both, alone: [] },
        { person: "Robin", brings: ["hygiene", "plating"], alone: ["hygiene", "plating"] },
        { person: "Sam", brings: both, alone: [] },
      ],
    ],
    size: 3,
    cost: pounds(6.5),
    bound: [{ of: "cost", value: 6.5, bound: 6.5 }],
    count: 1,
    isComplete: true,
  });
});

test("a team that is too small says what it lacks, and what it costs", async () => {
  // Food hygiene weighs 5: more than baking and budgeting together. Nobody holds stock keeping, so no team lacks it.
  const nearest = { people: ["Robin"], lacks: ["baking", "budgeting"], isBest: true };
  const costOf = { Sam: pounds(3), Robin: pounds(1), Kim: pounds(2.5), Alex: pounds(9) };
  const asked = async (options: object) => {
    const answer = await coverRole(kitchen, people, "baker/head", { maxPeople: 1, ...options });
    const { framework: _, needs: __, uncovered: ___, restsOn: ____, ...cover } = answer;
    return cover;
  };
  const none = { roleLevel: "baker/head", status: "impossible", teams: [], brings: [], bound: [], isComplete: true };
  expect(await asked({})).toStrictEqual({ ...none, minimises: "people", nearest });
  expect(await asked({ costOf })).toStrictEqual({
    ...none,
    minimises: "cost",
    nearest: { ...nearest, cost: pounds(1) },
  });
});

test("people, costs and limits that cannot be are refused", async () => {
  const asked = (options: object, those: typeof people = people) => coverRole(kitchen, those, "baker/head", options);
  const costOf = { Sam: pounds(1), Robin: pounds(1), Kim: pounds(1), Alex: pounds(1) };
  const refused: [object, string][] = [
    [{ costOf: { Sam: pounds(1) } }, 'costOf has no cost for "Alex"'],
    [{ costOf: { ...costOf, Kim: pounds(-1) } }, 'The cost of "Kim" must have an amount of 0 or more, not -1'],
    [
      { costOf: { ...costOf, Kim: 500 } },
      'The cost of "Kim" must be money such as { amount: 500, currency: "GBP" }, not 500',
    ],
    [
      { costOf: { ...costOf, Kim: { amount: 1, currency: "EUR" } } },
      'that of "Alex" in GBP and that of "Kim" in EUR are not',
    ],
    [{ costOf: { ...costOf, Kim: pounds(Number.NaN) } }, "not NaN"],
    [{ costOf: { ...costOf, Kim: pounds(2 ** 52) } }, "too high to be added up exactly"],
    [{ mustInclude: ["Kin"] }, 'mustInclude names "Kin", who is not among the people'],
    [{ exclude: ["__proto__"] }, 'exclude names "__proto__"'],
    [{ mustInclude: ["Kim"], exclude: ["Kim"] }, '"Kim" is both in mustInclude and in exclude'],
    [{ mustInclude: ["Kim", "Sam"], maxPeople: 1 }, "mustInclude has 2 people, which is more than maxPeople: 1"],
    [{ maxPeople: 0 }, "maxPeople must be a whole number of 1 or more"],
    [{ limit: 0 }, "limit must be"],
    [{ maxEffort: -1 }, "maxEffort must be"],
    [{ most: 3 }, 'coverRole has no option "most"'],
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
  expect(costOfSchema.safeParse({ Sam: pounds(1), Kim: pounds(-1) }).success).toBe(false);
});
