import { describe, expect, test } from "vitest";
import { changed, levelIn } from "../../../test/kitchenAfter.js";
import { type TheatreIds, theatre } from "../../../test/theatre.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import { uk } from "../../uk/index.js";
import { type MoveOptions, movesFrom } from "./movesFrom.js";

type Place = TheatreIds["roleLevel"];

function told(from: Place, options?: MoveOptions): string[] {
  return movesFrom(theatre, from, options).moves.map(({ move, roleLevel, rungs }) => `${move} ${roleLevel} ${rungs}`);
}

test.each<[string, Place, string[]]>([
  ["up the ladder", "stagehand/trainee", ["promotion stagehand/stagehand 2"]],
  [
    "up the ladder and onto the track; along the pathway that names its levels",
    "stagehand/stagehand",
    ["promotion stagehand/senior 2", "promotion stagehand/senior-managing 3", "published rigger/foreman 2"],
  ],
  [
    "the track beside is not a step up",
    "stagehand/senior",
    ["promotion stagehand/head 3", "promotion stagehand/head-managing 5", "lateral stagehand/senior-managing 2"],
  ],
  [
    "a track is followed and not left",
    "stagehand/senior-managing",
    ["promotion stagehand/head-managing 3", "lateral stagehand/senior 1"],
  ],
  [
    "a pathway without levels starts at every end of the ladder",
    "stagehand/head-managing",
    ["published director/director 0", "lateral stagehand/head 2"],
  ],
  [
    "of two tracks either, from the common beginning",
    "rigger/junior",
    ["promotion rigger/rigger 1", "promotion rigger/foreman 2"],
  ],
  [
    "a track that has no more levels leads back to the common ladder, past the other's",
    "rigger/foreman",
    ["promotion rigger/head 3", "lateral rigger/rigger 1"],
  ],
  [
    "a pathway passes over steps that are known to lie below",
    "director/director",
    ["published stagehand/senior 5", "published stagehand/senior-managing 5"],
  ],
])("%s", (_, from, moves) => {
  expect(told(from)).toEqual(moves);
});

test("from the end of a role it leads nowhere, and says of what that is the answer", () => {
  expect(movesFrom(theatre, "rigger/head")).toStrictEqual({
    framework: { id: theatre.id, version: theatre.version },
    roleLevel: "rigger/head",
    moves: [],
  });
});

test("lower grades are led to when that is asked for", () => {
  expect(told("rigger/foreman", { lowerGrades: true })).toContain("published stagehand/trainee 1");
  expect(told("director/director", { lowerGrades: true })).toEqual(["published stagehand/trainee 1"]);
});

test("lateral moves to like role levels come with their percentile, and not to lower grades", () => {
  const [move] = movesFrom(theatre, "rigger/junior", { lateralAbovePercentile: 0 }).moves.filter(
    ({ roleLevel }) => roleLevel === "stagehand/stagehand",
  );
  expect(move).toMatchObject({ move: "lateral", rungs: 2, percentile: expect.any(Number) });
  const lower = (options: MoveOptions) =>
    movesFrom(theatre, "rigger/foreman", options).moves.filter(({ roleLevel }) => roleLevel === "stagehand/stagehand");
  expect(lower({ lateralAbovePercentile: 0 })).toEqual([]);
  expect(lower({ lateralAbovePercentile: 0, lowerGrades: true })).toHaveLength(1);
});

test("what a move asks for is what it lacks of the present needs", () => {
  expect(movesFrom(theatre, "stagehand/head", {}).moves[1]).toStrictEqual({
    move: "lateral",
    roleLevel: "stagehand/head-managing",
    rungs: 2,
    lacking: [{ skill: "people", level: "master", has: "novice", by: 2 }],
  });
  expect(movesFrom(theatre, "stagehand/head").moves[0]).toMatchObject({ pathways: ["stage-to-director"] });
});

test.each([Number.NaN, -1, 101, Number.POSITIVE_INFINITY])("the percentile %s is refused", (percentile) => {
  const ask = () => movesFrom(theatre, "rigger/head", { lateralAbovePercentile: percentile });
  expect(ask).toThrow(new OptionError(`lateralAbovePercentile must be a number from 0 to 100, not ${percentile}`));
});

test("an unknown option is refused with the nearest, and what is not an id gets a sentence", () => {
  const ask = (options: object) => () => movesFrom(theatre, "rigger/head", options);
  expect(ask({ lateralAbove: 90 })).toThrow('movesFrom has no option "lateralAbove"');
  expect(ask({ lowerGrade: true })).toThrow('movesFrom has no option "lowerGrade"; did you mean "lowerGrades"?');
  expect(() => movesFrom(theatre, 2 as never)).toThrow("A role level is given by its id, a text; found the number 2");
});

test("a move to a role level that asks for nothing that counts is marked, as its 0 rungs say nothing of anybody", () => {
  const framework = changed(theatre, (draft) => {
    for (const need of levelIn(draft, "stagehand/stagehand").needs) need.weight = 0;
  });
  const [up] = movesFrom(framework, "stagehand/trainee").moves;
  expect(up).toStrictEqual({
    move: "promotion",
    roleLevel: "stagehand/stagehand",
    rungs: 0,
    lacking: [],
    nothingAsked: true,
  });
});

test("an unknown id is refused", () => {
  const anyIds: Framework = theatre;
  expect(() => movesFrom(anyIds, "constructor")).toThrow(UnknownIdError);
});

describe("the UK framework", () => {
  const count = (options: MoveOptions) => {
    const all = uk.roles.flatMap(({ levels }) => levels).flatMap(({ id }) => movesFrom(uk, id, options).moves);
    return (kind: string) => all.filter(({ move }) => move === kind).length;
  };

  test("has 157 promotions, 12 moves between tracks, and 19 ways into its 17 pathways", () => {
    const moves = count({});
    expect([moves("promotion"), moves("lateral"), moves("published")]).toEqual([157, 12, 19]);
  });

  test("has more lateral moves the less alike they have to be", () => {
    const [few, more] = [count({ lateralAbovePercentile: 99 }), count({ lateralAbovePercentile: 95 })];
    expect(few("promotion")).toBe(157);
    expect(few("lateral")).toBeGreaterThan(12);
    expect(more("lateral")).toBeGreaterThan(few("lateral"));
  });
});

test("promotions come first, then pathways, then lateral moves, each in framework order; an unknown role level is named", () => {
  const places = uk.roles.flatMap(({ levels }) => levels.map(({ id }): string => id));
  let mixed = 0;
  for (const id of places) {
    const { moves } = Reflect.apply(movesFrom, undefined, [uk, id, { lateralAbovePercentile: 95 }]);
    const keys = moves.map((move: { move: string; roleLevel: string }) => {
      return ["promotion", "published", "lateral"].indexOf(move.move) * 1_000 + places.indexOf(move.roleLevel);
    });
    expect(keys).toEqual(keys.toSorted((a: number, b: number) => a - b));
    if (new Set(moves.map(({ move }: { move: string }) => move)).size > 1) mixed++;
  }
  expect(mixed).toBeGreaterThan(50);
  expect(() => Reflect.apply(movesFrom, undefined, [uk, "nobody/nobody"])).toThrow(/^No role level has the id "nobody/);
  expect(() => Reflect.apply(movesFrom, undefined, [uk, "x", { lower: true }])).toThrow(
    /^movesFrom has no option "lower"/,
  );
});
