import * as fc from "fast-check";
import { expect, test } from "vitest";
import { roleLevelsOf } from "../../../test/arbitraries.js";
import { askedByHand, shortByHand, sumByHand } from "../../../test/askedByHand.js";
import { frameworksWithMoves } from "../../../test/frameworksWithMoves.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { roleOf } from "../../framework/roleOf.js";
import type { Framework } from "../../model/framework.js";
import { byGrade } from "../match/byGrade.js";
import { likeness } from "../match/likeness.js";
import { compareRoleLevels } from "./compareRoleLevels.js";
import { ladderSteps } from "./ladderSteps.js";
import { type MoveOptions, movesFrom, type RoleLevelMove } from "./movesFrom.js";
import { movesFromRoleLevelSchema } from "./movesFrom.schema.js";

const options = fc.record(
  { lateralAbovePercentile: fc.integer({ min: 0, max: 100 }), lowerGrades: fc.boolean() },
  { requiredKeys: [] },
);

/** States a law about the moves from any role level of any framework. */
function law(
  name: string,
  holds: (framework: Framework, from: string, moves: readonly RoleLevelMove[], options: MoveOptions) => void,
): void {
  const cases = frameworksWithMoves().chain((framework) =>
    fc.tuple(fc.constant(framework), roleLevelsOf(framework), options),
  );
  test(name, () =>
    fc.assert(
      fc.property(cases, ([framework, from, asked]) =>
        holds(framework, from, movesFrom(framework, from, asked).moves, asked),
      ),
      { numRuns: 300 },
    ),
  );
}

/** Steps upwards from one level of a role to another. */
function stepsUp(framework: Framework, from: string, to: string): number {
  const steps = ladderSteps(roleOf(framework, from));
  return (steps.get(to) ?? Number.NaN) - (steps.get(from) ?? Number.NaN);
}

law("a move leads to each place once, never to where one is, and says what is lacking", (framework, from, moves) => {
  const places = moves.map(({ roleLevel }) => roleLevel);
  expect(new Set(places).size).toBe(places.length);
  expect(places).not.toContain(from);
  const asked = (id: string) => askedByHand(framework, findRoleLevel(framework, id).needs);
  for (const { roleLevel, rungs, lacking, nothingAsked } of moves) {
    const short = shortByHand(asked(from), asked(roleLevel));
    expect(new Map(lacking.map(({ skill, by }) => [skill, by]))).toEqual(short);
    expect(rungs).toBe(sumByHand(short));
    expect(nothingAsked).toBe(asked(roleLevel).size === 0 ? true : undefined);
  }
});

law("promotions go up within the role, to one step, and not from one track to another", (framework, from, moves) => {
  const up = moves.filter(({ move }) => move === "promotion").map(({ roleLevel }) => roleLevel);
  expect(new Set(up.map((to) => stepsUp(framework, from, to))).size).toBeLessThanOrEqual(1);
  for (const to of up) {
    expect(stepsUp(framework, from, to)).toBeGreaterThan(0);
    const [before, after] = [findRoleLevel(framework, from).track, findRoleLevel(framework, to).track];
    expect(before === undefined || after === undefined || before === after).toBe(true);
  }
});

law("nothing leads down a ladder, nor to lower grades unless asked", (framework, from, moves, { lowerGrades }) => {
  for (const { move, roleLevel } of moves) {
    const isSameRole = roleOf(framework, from) === roleOf(framework, roleLevel);
    if (isSameRole) expect(stepsUp(framework, from, roleLevel)).toBeGreaterThanOrEqual(move === "lateral" ? 0 : 1);
    if (lowerGrades || move === "promotion") continue;
    expect(byGrade(framework, findRoleLevel(framework, from), findRoleLevel(framework, roleLevel))).not.toBe("lower");
  }
});

law("lateral moves to other roles are those above the percentile", (framework, from, moves, asked) => {
  const { lateralAbovePercentile: least } = asked;
  for (const move of moves) {
    if (move.move !== "lateral") continue;
    if (move.percentile === undefined) expect(stepsUp(framework, from, move.roleLevel)).toBe(0);
    else {
      expect(move.percentile).toBe(likeness(framework, from, move.roleLevel).percentile);
      expect(move.percentile).toBeGreaterThanOrEqual(least ?? Number.NaN);
    }
  }
  if (least !== undefined || asked.lowerGrades) return;
  const more = movesFrom(framework, from, { lateralAbovePercentile: 0 }).moves;
  expect(more.filter((move) => move.move !== "lateral" || move.percentile === undefined)).toStrictEqual(moves);
});

law("a comparison calls a declared move by the same name", (framework, from, moves) => {
  for (const { move, roleLevel } of moves) {
    if (move === "lateral" && roleOf(framework, from) !== roleOf(framework, roleLevel)) continue;
    expect(compareRoleLevels(framework, from, roleLevel).move).toBe(move);
  }
});

law("a published move follows pathways between the two roles", (framework, from, moves) => {
  for (const move of moves) {
    if (move.move !== "published") continue;
    for (const id of move.pathways) {
      const pathway = framework.pathways?.find((one) => one.id === id);
      expect(pathway?.from).toBe(roleOf(framework, from).id);
      expect(pathway?.to).toBe(roleOf(framework, move.roleLevel).id);
      expect([undefined, from]).toContain(pathway?.fromLevel);
      expect([undefined, move.roleLevel]).toContain(pathway?.toLevel);
    }
  }
});

law("the answer says what it answers and fits its schema", (framework, from, moves, asked) => {
  const answer = movesFrom(framework, from, asked);
  const { id, version } = framework;
  expect(answer).toStrictEqual({ framework: { id, version }, roleLevel: from, moves });
  expect(movesFromRoleLevelSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});
