import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, relabelled, roleLevelsOf } from "../../../test/arbitraries.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import type { Framework } from "../../model/framework.js";
import { distance } from "../../skills/distance.js";
import { lacking } from "../../skills/lacking.js";
import { type SkillAtLevel, skillSet } from "../../skills/skillSet.js";
import { compareRoleLevels, type MoveKind } from "./compareRoleLevels.js";
import { roleLevelComparisonSchema } from "./compareRoleLevels.schema.js";

/** States a law about any two role levels of any framework. */
function law(name: string, holds: (framework: Framework, from: string, to: string) => void): void {
  const pairs = frameworks().chain((framework) =>
    fc.tuple(fc.constant(framework), roleLevelsOf(framework), roleLevelsOf(framework)),
  );
  test(name, () =>
    fc.assert(
      fc.property(pairs, (pair) => holds(...pair)),
      { numRuns: 300 },
    ),
  );
}

const bySkill = (a: SkillAtLevel, b: SkillAtLevel) => (a.skill < b.skill ? -1 : 1);

law("the lists part all the skills of both sides, and give each its levels", (framework, from, to) => {
  const { gained, raised, lowered, dropped, same } = compareRoleLevels(framework, from, to);
  const after = [...gained, ...raised, ...lowered, ...same].map((entry): SkillAtLevel => {
    const level = "from" in entry || "to" in entry ? entry.to : "level" in entry ? entry.level : undefined;
    return { skill: entry.skill, ...(level !== undefined && { level }) };
  });
  expect(after.sort(bySkill)).toEqual([...skillSet(framework, findRoleLevel(framework, to))].sort(bySkill));
  const before = [...raised, ...lowered, ...dropped, ...same].map(({ skill }) => skill);
  const needed = findRoleLevel(framework, from).needs.map(({ skill }) => skill);
  expect(before.sort()).toEqual(needed.toSorted());
});

law("rungs up are what is lacking, rungs down what is lacking coming back", (framework, from, to) => {
  const { gained, raised, rungsUp, rungsDown } = compareRoleLevels(framework, from, to);
  const [a, b] = [findRoleLevel(framework, from), findRoleLevel(framework, to)];
  const short = lacking(framework, a, b);
  expect(new Map([...gained, ...raised].map(({ skill, by }) => [skill, by]))).toEqual(
    new Map(short.map(({ skill, by }) => [skill, by])),
  );
  expect(rungsUp).toBe(short.reduce((sum, { by }) => sum + by, 0));
  expect(rungsUp + rungsDown).toBe(distance(framework, a, b));
});

law("coming back, what was gained is dropped and what was raised is lowered", (framework, from, to) => {
  const there = compareRoleLevels(framework, from, to);
  const back = compareRoleLevels(framework, to, from);
  expect(back.dropped).toStrictEqual(there.gained);
  expect(back.lowered.map(({ skill, by }) => [skill, by])).toEqual(there.raised.map(({ skill, by }) => [skill, by]));
  const opposite: Partial<Record<MoveKind, MoveKind>> = { none: "none", promotion: "demotion" };
  const expected = opposite[there.move];
  const isLadder = framework.pathways === undefined;
  if (isLadder && expected !== undefined) expect(back.move).toBe(expected);
});

law("other ids, the same answer in those ids; and it fits its schema", (framework, from, to) => {
  const answer = compareRoleLevels(framework, from, to);
  expect(roleLevelComparisonSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
  const renamed = relabelled(framework);
  const same = compareRoleLevels(renamed.framework, renamed.roleLevel(from), renamed.roleLevel(to));
  expect([same.move, same.rungsUp, same.rungsDown]).toEqual([answer.move, answer.rungsUp, answer.rungsDown]);
  expect(same.gained.map(({ skill }) => skill)).toEqual(answer.gained.map(({ skill }) => renamed.skill(skill)));
});
