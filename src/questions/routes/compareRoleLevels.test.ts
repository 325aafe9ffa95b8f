import { describe, expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { theatre } from "../../../test/theatre.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { uk } from "../../uk/index.js";
import { compareRoleLevels } from "./compareRoleLevels.js";
import { ladderSteps } from "./ladderSteps.js";
import { movesFrom } from "./movesFrom.js";

test("each skill is in one list, with the levels on both sides", () => {
  expect(compareRoleLevels(theatre, "stagehand/stagehand", "stagehand/head-managing")).toStrictEqual({
    framework: { id: "theatre", version: "1" },
    from: "stagehand/stagehand",
    to: "stagehand/head-managing",
    move: "promotion",
    gained: [
      { skill: "cues", level: "able", rungs: 2 },
      { skill: "people", level: "master", rungs: 3 },
    ],
    raised: [],
    lowered: [{ skill: "lifting", from: "able", to: "novice", rungs: 1 }],
    dropped: [{ skill: "knots", rungs: 1 }],
    same: [],
    rungsUp: 5,
    rungsDown: 2,
  });
});

test("at any level counts as the lowest rung", () => {
  const up = compareRoleLevels(theatre, "stagehand/stagehand", "stagehand/senior");
  expect(up.raised).toStrictEqual([
    { skill: "lifting", from: "able", to: "master", rungs: 1 },
    { skill: "knots", to: "able", rungs: 1 },
  ]);
  const across = compareRoleLevels(theatre, "rigger/junior", "stagehand/stagehand");
  expect(across.same).toStrictEqual([{ skill: "knots" }]); // As the one it leads to has it.
  expect(compareRoleLevels(kitchen, "cook/commis", "cook/trial").dropped).toHaveLength(2);
});

test.each([
  ["stagehand/trainee", "stagehand/stagehand", "promotion", "higher"],
  ["stagehand/trainee", "stagehand/head", "promotion", undefined],
  ["stagehand/senior-managing", "stagehand/head", "promotion", undefined],
  ["rigger/junior", "rigger/foreman", "promotion", "higher"],
  ["rigger/master", "rigger/junior", "demotion", undefined],
  ["director/director", "rigger/junior", "demotion", "lower"],
  ["rigger/foreman", "rigger/rigger", "lateral", undefined],
  ["stagehand/senior", "stagehand/senior-managing", "lateral", undefined],
  ["rigger/junior", "stagehand/trainee", "lateral", "overlapping"],
  ["stagehand/head", "director/director", "published", undefined],
  ["stagehand/trainee", "director/director", "published", "higher"],
  ["stagehand/stagehand", "rigger/foreman", "published", "higher"],
  ["rigger/foreman", "stagehand/trainee", "published", "lower"],
  ["rigger/junior", "director/director", "change", "higher"],
  ["rigger/head", "stagehand/trainee", "change", undefined],
  ["rigger/head", "rigger/head", "none", undefined],
] as const)("from %s to %s it is a %s, at grades %s", (from, to, move, grades) => {
  const answer = compareRoleLevels(theatre, from, to);
  expect([answer.move, answer.grades]).toEqual([move, grades]);
});

test("a pathway within a role is published where it lands, lower grades passed over or not", () => {
  const level = (id: string, grade?: string) => ({ id, name: id, needs: [], ...(grade && { grades: [grade] }) });
  const framework = parseFramework({
    ...JSON.parse(JSON.stringify(kitchen)),
    roles: [
      {
        id: "r",
        name: "R",
        family: kitchen.roleFamilies[0]?.id,
        levels: [level("a", "high"), level("b", "low"), level("c")],
      },
    ],
    grades: ["low", "high"].map((id) => ({ id, name: id })),
    pathways: [{ id: "p", from: "r", fromLevel: "a", to: "r" }],
  });
  expect(movesFrom(framework, "a").moves.map(({ move, roleLevel }) => [move, roleLevel])).toEqual([
    ["promotion", "b"],
    ["published", "c"],
  ]);
  expect(compareRoleLevels(framework, "a", "c").move).toBe("published");
});

test("an unknown id is refused", () => {
  const anyIds: Framework = theatre;
  expect(() => compareRoleLevels(anyIds, "stagehand/hed", "rigger/head")).toThrow(UnknownIdError);
  expect(() => compareRoleLevels(anyIds, "rigger/head", "__proto__")).toThrow(UnknownIdError);
});

describe("the UK framework", () => {
  const levels = uk.roles.flatMap((role) => role.levels);
  const promotions = levels.flatMap(({ id }) =>
    movesFrom(uk, id)
      .moves.filter(({ move }) => move === "promotion")
      .map(({ roleLevel }) => compareRoleLevels(uk, id, roleLevel)),
  );

  test("asks more going up than coming down in 153 of 157 promotions", () => {
    expect(promotions).toHaveLength(157);
    expect(promotions.filter(({ rungsUp, rungsDown }) => rungsUp > rungsDown)).toHaveLength(153);
  });

  test("has promotions that drop a level: 19 rungs of 17 skills in 11 promotions", () => {
    const dropping = promotions.filter(({ lowered }) => lowered.length > 0);
    const lowered = dropping.flatMap((promotion) => promotion.lowered);
    const rungs = lowered.reduce((sum, one) => sum + one.rungs, 0);
    expect([dropping.length, lowered.length, rungs]).toEqual([11, 17, 19]);
    expect(dropping.map(({ to }) => to)).toContain("data-scientist/head-of-data-science");
  });

  test("has 19 of 167 ways onward that drop a level, tracks left and the track beside counted too", () => {
    const onward = uk.roles.flatMap((role) => {
      const steps = ladderSteps(role);
      return role.levels.flatMap((from, place) =>
        role.levels
          .slice(place + 1)
          .filter((to) => (steps.get(to.id) ?? 0) - (steps.get(from.id) ?? 0) <= 1)
          .map((to) => compareRoleLevels(uk, from.id, to.id)),
      );
    });
    expect(onward).toHaveLength(167);
    expect(onward.filter(({ lowered }) => lowered.length > 0)).toHaveLength(19);
  });

  test("calls a pathway published from every level of the role, and a senior sideways a lateral move", () => {
    const cto = "chief-technology-officer/chief-technology-officer";
    expect(compareRoleLevels(uk, "software-developer/developer", cto).move).toBe("published");
    expect(compareRoleLevels(uk, cto, "software-developer/developer").move).not.toBe("published");
    const senior = "development-operations-devops-engineer/senior-devops-engineer";
    expect(compareRoleLevels(uk, "software-developer/senior-developer", senior).move).toBe("lateral");
  });
});
