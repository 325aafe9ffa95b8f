import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  frameworks,
  fullProfilesOf,
  keysReversed,
  listedBackwards,
  profilesOf,
  relabelled,
  roleLevelsOf,
  rungsOf,
} from "../../../test/arbitraries.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { findSkill } from "../../framework/findSkill.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { gapSchema } from "../../schema.js";
import { covers } from "../../skills/covers.js";
import { lacking } from "../../skills/lacking.js";
import { gap, type Standing } from "./gap.js";

/** A framework, somebody, one of its role levels, and a whole number to choose something by. */
type Situation = [framework: Framework, profile: Profile, roleLevel: string, n: number];

/** States a law about anybody's gap to any role level of any framework. */
function law(name: string, holds: (...situation: Situation) => void, people = profilesOf): void {
  const situations = frameworks().chain((framework) =>
    fc.tuple(fc.constant(framework), people(framework), roleLevelsOf(framework), fc.nat()),
  );
  test(name, () => fc.assert(fc.property(situations, (situation) => holds(...situation))));
}

/** The profile with one skill changed; `undefined` forgets that it was ever assessed. */
function withSkill(profile: Profile, skill: string, level: string | null | undefined): Profile {
  const others = Object.entries(profile.has).filter(([id]) => id !== skill);
  return { ...profile, has: Object.fromEntries(level === undefined ? others : [...others, [skill, level]]) };
}

const isShort = ({ status }: Standing) => status === "partial" || status === "unmet" || status === "unassessed";

law(
  "the standings are the needs in their order, and their credits add up to the coverage exactly",
  (...[framework, profile, roleLevel]) => {
    const { standings, coverage, readiness } = gap(framework, profile, roleLevel);
    const { needs } = findRoleLevel(framework, roleLevel);
    expect(standings.map(({ skill }) => skill)).toStrictEqual(needs.map(({ skill }) => skill));
    const sum = (part: (standing: Standing) => number) =>
      standings.reduce((total, standing) => total + part(standing), 0);
    expect(coverage).toStrictEqual({
      low: sum(({ credit }) => credit),
      high: sum(({ status, credit, outOf }) => (status === "unassessed" ? outOf : credit)),
      outOf: sum(({ outOf }) => outOf),
    });
    expect(coverage.low).toBeLessThanOrEqual(coverage.high);
    expect(coverage.high).toBeLessThanOrEqual(coverage.outOf);
    const counting = standings.filter(({ outOf }) => outOf > 0);
    expect(coverage.low === coverage.outOf).toBe(!counting.some(isShort));
    expect(coverage.high === coverage.outOf).toBe(
      counting.every((one) => !isShort(one) || one.status === "unassessed"),
    );
    expect(readiness === "nothing-asked").toBe(counting.length === 0);
    expect(readiness === "ready").toBe(counting.length > 0 && coverage.low === coverage.outOf);
    expect(readiness === "not-ready").toBe(coverage.high < coverage.outOf);
  },
);

law(
  "whoever has not been assessed may hold everything or nothing, and nothing is met",
  (framework, profile, roleLevel) => {
    const { standings, coverage, unused } = gap(framework, { ...profile, has: {} }, roleLevel);
    expect(standings.every(({ status, credit }) => status === "unassessed" && credit === 0)).toBe(true);
    expect(coverage).toMatchObject({ low: 0, high: coverage.outOf });
    expect(unused).toEqual([]);
  },
);

law(
  "whoever has just what a role level needs is ready for it, with nothing to spare",
  (framework, profile, roleLevel) => {
    const has = Object.fromEntries(
      findRoleLevel(framework, roleLevel).needs.map(({ skill, level }) => [
        skill,
        level ?? rungsOf(framework, findSkill(framework, skill))[0] ?? null,
      ]),
    );
    const { standings, coverage, readiness, unused } = gap(framework, { ...profile, has }, roleLevel);
    expect(standings.every(({ status }) => status === "met")).toBe(true);
    expect(coverage.low).toBe(coverage.outOf);
    expect([readiness, unused]).toEqual([coverage.outOf > 0 ? "ready" : "nothing-asked", []]);
  },
);

law(
  "raising a level never lowers coverage, and no surplus pays for another skill's absence",
  (framework, profile, roleLevel, n) => {
    const { id: skill } = framework.skills[n % framework.skills.length] ?? { id: "" };
    const ladder = [null, ...framework.levels.map(({ id }) => id)].map((level) =>
      gap(framework, withSkill(profile, skill, level), roleLevel),
    );
    for (const [rung, { coverage, standings }] of ladder.entries()) {
      const below = ladder[rung - 1] ?? { coverage: { low: 0, high: 0 } };
      expect(coverage.low).toBeGreaterThanOrEqual(below.coverage.low);
      expect(coverage.high).toBeGreaterThanOrEqual(below.coverage.high);
      const others = (all: readonly Standing[]) => all.filter((standing) => standing.skill !== skill);
      expect(others(standings)).toStrictEqual(others(ladder[0]?.standings ?? []));
    }
  },
);

law("to learn what was unknown narrows the interval inside itself", (framework, profile, roleLevel, n) => {
  const { id: skill } = framework.skills[n % framework.skills.length] ?? { id: "" };
  const unknown = gap(framework, withSkill(profile, skill, undefined), roleLevel).coverage;
  for (const level of [null, ...framework.levels.map(({ id }) => id)]) {
    const { low, high, outOf } = gap(framework, withSkill(profile, skill, level), roleLevel).coverage;
    expect(outOf).toBe(unknown.outOf);
    expect(unknown.low).toBeLessThanOrEqual(low);
    expect(high).toBeLessThanOrEqual(unknown.high);
  }
});

law("a skill that the role level does not need changes `unused` alone", (framework, profile, roleLevel, n) => {
  const needed = new Set(findRoleLevel(framework, roleLevel).needs.map(({ skill }) => skill));
  const level = framework.levels[n % framework.levels.length]?.id;
  for (const { id } of framework.skills.filter((skill) => !needed.has(skill.id))) {
    const { unused: without, ...rest } = gap(framework, withSkill(profile, id, null), roleLevel);
    const { unused, ...same } = gap(framework, withSkill(profile, id, level), roleLevel);
    expect(same).toStrictEqual(rest);
    expect(without.map(({ skill }) => skill)).not.toContain(id);
    expect(unused.filter(({ skill }) => skill !== id)).toStrictEqual(without);
    expect(unused).toContainEqual({ skill: id, has: level });
    const places = unused.map(({ skill }) => framework.skills.findIndex((one) => one.id === skill));
    expect(places).toStrictEqual(places.toSorted((a, b) => a - b));
  }
});

law("other ids, the same answer in those ids", (framework, profile, roleLevel) => {
  const renamed = relabelled(framework);
  const before = gap(framework, profile, roleLevel);
  const held = ({ skill, has }: { readonly skill: string; readonly has: string }) => ({
    skill: renamed.skill(skill),
    has: renamed.level(has),
  });
  expect(gap(renamed.framework, renamed.profile(profile), renamed.roleLevel(roleLevel))).toStrictEqual({
    ...before,
    roleLevel: renamed.roleLevel(roleLevel),
    standings: before.standings.map((standing) => ({
      ...standing,
      skill: renamed.skill(standing.skill),
      ...(standing.needed !== undefined && { needed: renamed.level(standing.needed) }),
      ...("has" in standing && { has: renamed.level(standing.has) }),
    })),
    unused: before.unused.map(held),
  });
});

law(
  "the order in which things are written down does not matter, but for the order of `unused`",
  (framework, profile, roleLevel) => {
    const answer = gap(framework, profile, roleLevel);
    expect(gap(framework, keysReversed(profile), roleLevel)).toStrictEqual(answer);
    expect(gap(listedBackwards(framework), profile, roleLevel)).toStrictEqual({
      ...answer,
      unused: answer.unused.toReversed(),
    });
  },
);

law("the answer fits its schema, also after a journey through JSON", (framework, profile, roleLevel) => {
  const answer = gap(framework, profile, roleLevel);
  expect(gapSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});

law(
  "where everything is assessed, the gap is what the algebra says is lacking",
  (framework, profile, roleLevel) => {
    const { standings, coverage } = gap(framework, profile, roleLevel);
    const needs = findRoleLevel(framework, roleLevel);
    const counting = standings.filter(({ outOf }) => outOf > 0);
    const short = counting.flatMap((standing) =>
      standing.status === "partial" || standing.status === "unmet" ? [[standing.skill, standing.by] as const] : [],
    );
    expect(new Map(lacking(framework, profile, needs).map(({ skill, by }) => [skill, by]))).toEqual(new Map(short));
    expect(covers(framework, profile, needs)).toBe(!counting.some(isShort));
    expect(coverage.low).toBe(coverage.high);
  },
  fullProfilesOf,
);

law(
  "the needs of a role level as a role profile have the same answer, but for what it is about",
  (...[framework, profile, roleLevel]) => {
    const { roleLevel: _, ...byId } = gap(framework, profile, roleLevel);
    const { needs } = findRoleLevel(framework, roleLevel);
    const { roleProfile, ...byProfile } = gap(framework, profile, { id: "own", name: "My own", needs });
    expect(byProfile).toStrictEqual(byId);
    expect(roleProfile).toStrictEqual({ id: "own", name: "My own" });
  },
);

law(
  "without the needs of weight 0, only their standings and what becomes unused differ",
  (framework, profile, roleLevel) => {
    const { standings, unused, ...rest } = gap(framework, profile, roleLevel);
    const needs = findRoleLevel(framework, roleLevel).needs.filter(({ weight }) => weight !== 0);
    const { roleProfile: _, ...without } = gap(framework, profile, { id: "own", name: "My own", needs });
    const { roleLevel: __, ...about } = rest;
    expect(without).toMatchObject(about);
    expect(without.standings).toStrictEqual(standings.filter(({ outOf }) => outOf > 0));
    expect(without.unused).toEqual(expect.arrayContaining([...unused]));
  },
);
