import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, relabelled, roleLevelsOf } from "../../../test/arbitraries.js";
import { askedByHand, shortByHand, sumByHand } from "../../../test/askedByHand.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import type { Framework } from "../../model/framework.js";
import { distance } from "../../skills/distance.js";
import { lacking } from "../../skills/lacking.js";
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

law("the lists part all the skills that either asks for, and count their rungs", (framework, from, to) => {
  const { gained, raised, lowered, dropped, same, ...answer } = compareRoleLevels(framework, from, to);
  const [before, after] = [from, to].map((id) => askedByHand(framework, findRoleLevel(framework, id).needs));
  const [was, is] = [before ?? new Map(), after ?? new Map()];
  const expected = new Map<string, [list: string, rungs: number]>();
  for (const [skill, rank] of is) {
    const more = rank - (was.get(skill) ?? 0);
    if (!was.has(skill)) expected.set(skill, ["gained", rank]);
    else expected.set(skill, [more > 0 ? "raised" : more < 0 ? "lowered" : "same", Math.abs(more)]);
  }
  for (const [skill, rank] of was) if (!is.has(skill)) expected.set(skill, ["dropped", rank]);
  const found = Object.entries({ gained, raised, lowered, dropped }).flatMap(([list, entries]) =>
    entries.map(({ skill, rungs }): [string, [string, number]] => [skill, [list, rungs]]),
  );
  const all = [...found, ...same.map(({ skill }): [string, [string, number]] => [skill, ["same", 0]])];
  expect(all).toHaveLength(expected.size);
  expect(new Map(all)).toEqual(expected);
  expect([answer.rungsUp, answer.rungsDown]).toEqual([
    sumByHand(shortByHand(was, is)),
    sumByHand(shortByHand(is, was)),
  ]);
});

law("the lists give each skill the levels that the two name", (framework, from, to) => {
  const { gained, raised, lowered, dropped, same } = compareRoleLevels(framework, from, to);
  const levelIn = (id: string, skill: string) =>
    findRoleLevel(framework, id).needs.find((need) => need.skill === skill)?.level;
  for (const { skill, level } of [...gained, ...same]) expect(level).toBe(levelIn(to, skill));
  for (const { skill, level } of dropped) expect(level).toBe(levelIn(from, skill));
  for (const one of [...raised, ...lowered]) {
    expect([one.from, one.to]).toEqual([levelIn(from, one.skill), levelIn(to, one.skill)]);
  }
});

law("rungs up are what is lacking, rungs up and down the distance", (framework, from, to) => {
  const { gained, raised, rungsUp, rungsDown } = compareRoleLevels(framework, from, to);
  const [a, b] = [findRoleLevel(framework, from), findRoleLevel(framework, to)];
  const short = lacking(framework, a, b);
  expect(new Map([...gained, ...raised].map(({ skill, rungs }) => [skill, rungs]))).toEqual(
    new Map(short.map(({ skill, by }) => [skill, by])),
  );
  expect(rungsUp + rungsDown).toBe(distance(framework, a, b));
});

law("coming back, what was gained is dropped and what was raised is lowered", (framework, from, to) => {
  const there = compareRoleLevels(framework, from, to);
  const back = compareRoleLevels(framework, to, from);
  expect(back.dropped).toStrictEqual(there.gained);
  expect(back.lowered.map(({ skill, rungs }) => [skill, rungs])).toEqual(
    there.raised.map(({ skill, rungs }) => [skill, rungs]),
  );
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
