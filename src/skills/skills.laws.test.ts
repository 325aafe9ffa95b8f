import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, relabelled, skillSourcesOf } from "../../test/arbitraries.js";
import type { Framework } from "../model/framework.js";
import { covers } from "./covers.js";
import { distance } from "./distance.js";
import { join } from "./join.js";
import { lacking } from "./lacking.js";
import { meet } from "./meet.js";
import { type SkillSet, type SkillSource, skillSet } from "./skillSet.js";

/** States a law about any three skill sources of any framework. */
function law(
  name: string,
  holds: (framework: Framework, a: SkillSource, b: SkillSource, c: SkillSource) => void,
): void {
  const sources = frameworks().chain((framework) => {
    const source = skillSourcesOf(framework);
    return fc.tuple(fc.constant(framework), source, source, source);
  });
  test(name, () => fc.assert(fc.property(sources, (drawn) => holds(...drawn))));
}

/** The rungs that one set is short of another. */
function rungsLacking(framework: Framework, has: SkillSource, needs: SkillSource): number {
  return lacking(framework, has, needs).reduce((sum, { by }) => sum + by, 0);
}

/** The rank of a skill in a set: 0 when it is not there, 1 at the lowest level and at any. */
function rankIn(framework: Framework, set: SkillSet, skill: string): number {
  const entry = set.find((one) => one.skill === skill);
  if (!entry) return 0;
  return entry.level === undefined ? 1 : framework.levels.findIndex(({ id }) => id === entry.level) + 1;
}

law("join takes the higher rank of every skill, meet the lower, lacking the difference", (framework, a, b) => {
  const [mine, theirs, short] = [skillSet(framework, a), skillSet(framework, b), lacking(framework, a, b)];
  for (const { id } of framework.skills) {
    const [has, needs] = [rankIn(framework, mine, id), rankIn(framework, theirs, id)];
    expect(rankIn(framework, join(framework, a, b), id)).toBe(Math.max(has, needs));
    expect(rankIn(framework, meet(framework, a, b), id)).toBe(Math.min(has, needs));
    expect(short.find(({ skill }) => skill === id)?.by ?? 0).toBe(Math.max(0, needs - has));
  }
});

law("join and meet are idempotent, commutative, associative, and absorb each other", (framework, a, b, c) => {
  for (const [verb, other] of [
    [join, meet],
    [meet, join],
  ] as const) {
    expect(verb(framework, a, a)).toStrictEqual(skillSet(framework, a));
    expect(verb(framework, a, b)).toStrictEqual(verb(framework, b, a));
    expect(verb(framework, verb(framework, a, b), c)).toStrictEqual(verb(framework, a, verb(framework, b, c)));
    expect(verb(framework, a, other(framework, a, b))).toStrictEqual(skillSet(framework, a));
  }
});

law("join and meet distribute over each other", (framework, a, b, c) => {
  expect(meet(framework, a, join(framework, b, c))).toStrictEqual(
    join(framework, meet(framework, a, b), meet(framework, a, c)),
  );
});

law("join and meet are monotone: who has more never shares or holds less", (framework, a, b, c) => {
  const more = join(framework, a, c);
  expect(covers(framework, join(framework, more, b), join(framework, a, b))).toBe(true);
  expect(covers(framework, meet(framework, more, b), meet(framework, a, b))).toBe(true);
  expect(rungsLacking(framework, more, b)).toBeLessThanOrEqual(rungsLacking(framework, a, b));
  expect(rungsLacking(framework, b, more)).toBeGreaterThanOrEqual(rungsLacking(framework, b, a));
});

law(
  "covers, an empty lacking, a join that adds nothing and a meet that drops nothing are one",
  (framework, has, needs) => {
    const isCovered = covers(framework, has, needs);
    expect(lacking(framework, has, needs).length === 0).toBe(isCovered);
    expect(distance(framework, join(framework, has, needs), has) === 0).toBe(isCovered);
    expect(distance(framework, meet(framework, has, needs), needs) === 0).toBe(isCovered);
  },
);

law("covers is an order: reflexive, transitive, and antisymmetric up to distance 0", (framework, a, b, c) => {
  expect(covers(framework, a, a)).toBe(true);
  expect(covers(framework, join(framework, join(framework, a, b), c), a)).toBe(true);
  expect(covers(framework, a, b) && covers(framework, b, a)).toBe(distance(framework, a, b) === 0);
});

law("what is lacking, once learnt, is exactly enough", (framework, has, needs) => {
  const learnt = join(framework, has, lacking(framework, has, needs));
  expect(covers(framework, learnt, needs)).toBe(true);
  expect(distance(framework, learnt, join(framework, has, needs))).toBe(0);
});

law(
  "distance is a pseudo-metric, the rungs lacking both ways, and the height from meet to join",
  (framework, a, b, c) => {
    const rungs = distance(framework, a, b);
    expect(distance(framework, a, a)).toBe(0);
    expect(distance(framework, b, a)).toBe(rungs);
    expect(distance(framework, a, c)).toBeLessThanOrEqual(rungs + distance(framework, b, c));
    expect(rungsLacking(framework, a, b) + rungsLacking(framework, b, a)).toBe(rungs);
    expect(distance(framework, meet(framework, a, b), join(framework, a, b))).toBe(rungs);
  },
);

law("every answer is a skill set: in framework order, each skill once", (framework, a, b) => {
  const places = new Map(framework.skills.map(({ id }, place) => [id, place]));
  for (const verb of [join, meet, lacking]) {
    const order = verb(framework, a, b).map(({ skill }) => places.get(skill) ?? Number.NaN);
    expect(order).toStrictEqual([...new Set(order)].toSorted((x, y) => x - y));
  }
});

law("other ids, the same answers", (framework, a, b) => {
  const renamed = relabelled(framework);
  const inNewIds = (set: SkillSet) =>
    set.map(({ skill, level, ...rest }) => ({
      ...rest,
      skill: renamed.skill(skill),
      ...(level !== undefined && { level: renamed.level(level) }),
    }));
  const [x, y] = [skillSet(framework, a), skillSet(framework, b)];
  expect(join(renamed.framework, inNewIds(x), inNewIds(y))).toStrictEqual(inNewIds(join(framework, a, b)));
  expect(distance(renamed.framework, inNewIds(x), inNewIds(y))).toBe(distance(framework, a, b));
});
