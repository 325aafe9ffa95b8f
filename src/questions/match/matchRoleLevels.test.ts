import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { askedBy } from "../../framework/askedBy.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Profile } from "../../model/profile.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { type UkIds, uk } from "../../uk/index.js";
import { gap } from "../gap/gap.js";
import { directionBetween } from "./directionBetween.js";
import { likeness } from "./likeness.js";
import { roleLevelMatchesSchema } from "./matches.schema.js";
import { matchRoleLevels } from "./matchRoleLevels.js";

const worlds = frameworks().chain((framework) => fc.tuple(fc.constant(framework), profilesOf(framework)));

test("it is every role level with something in common, by likeness, then framework order, ties sharing a rank", () => {
  fc.assert(
    fc.property(worlds, fc.nat(6), ([framework, profile], limit) => {
      const all = [...indexOf(framework).roleLevels.keys()]
        .map((id) => ({ id, score: likeness(framework, profile, id).score }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      const options = { limit, direction: "any", excludePresent: false } as const;
      const answer = matchRoleLevels(framework, profile, options);
      const { matches, leftOut } = answer;
      expect(roleLevelMatchesSchema.parse(answer)).toStrictEqual(answer);
      const count = Object.values(leftOut).reduce((sum, one) => sum + one, 0);
      expect(matches.length + count).toBe(indexOf(framework).roleLevels.size);
      expect(leftOut.nothingAsked ?? 0).toBe(
        [...indexOf(framework).roleLevels.keys()].filter((id) => askedBy(framework, id).outOf === 0).length,
      );
      expect(leftOut.beyondLimit ?? 0).toBe(all.length - matches.length);
      expect(matches.map(({ roleLevel }) => roleLevel)).toEqual(all.slice(0, limit).map(({ id }) => id));
      for (const match of matches) {
        expect(match.rank).toBe(1 + all.filter(({ score }) => score > match.likeness.score).length);
        const { roleLevel = "" } = match;
        expect(match.gap).toEqual(gap(framework, profile, roleLevel));
        expect(match.likeness).toEqual(likeness(framework, profile, roleLevel));
      }

      // Role profiles of the same needs are ranked the same.
      const candidates = [...indexOf(framework).roleLevels.values()].map(({ roleLevel: { id, name, needs } }) => ({
        id,
        name,
        needs,
        roleLevel: id,
      }));
      const own = matchRoleLevels(framework, profile, { ...options, candidates });
      expect(roleLevelMatchesSchema.parse(own)).toStrictEqual(own);
      expect(own.leftOut).toEqual(leftOut);
      expect(
        own.matches.map(({ rank, roleProfile, likeness, gap: { coverage } }) => [
          rank,
          roleProfile?.id,
          likeness,
          coverage,
        ]),
      ).toEqual(
        matches.map(({ rank, roleLevel, likeness, gap: { coverage } }) => [rank, roleLevel, likeness, coverage]),
      );
    }),
    { numRuns: 200 },
  );
});

test("an empty profile, and one of skills assessed and not held, matches nothing", () => {
  for (const has of [{}, { "user-focus": null }]) {
    expect(matchRoleLevels(uk, defineProfile(uk, { person: "sam", has }))).toStrictEqual({
      framework: { id: uk.id, version: uk.version },
      person: "sam",
      matches: [],
      restsOn: { levels: Object.keys(has).length, ownWord: 0, unrecorded: Object.keys(has).length, claimed: 0 },
      leftOut: { nothingHeld: 205 },
    });
  }
});

describe("a lead developer", () => {
  const lead: Profile<UkIds> = defineProfile(uk, {
    person: "sam",
    roleLevel: "software-developer/lead-developer",
    has: {
      "programming-and-build-software-engineering": "expert",
      "systems-design": "practitioner",
      "user-focus": "expert",
    },
  });
  const idsOf = (options: Parameters<typeof matchRoleLevels<UkIds>>[2]) =>
    matchRoleLevels(uk, lead, { limit: 205, ...options }).matches.flatMap(({ roleLevel = [] }) => roleLevel);

  test("is offered no step down unless asked, and never the present role level unless asked", () => {
    const offered = idsOf({});
    expect(offered).not.toContain("software-developer/lead-developer");
    expect(offered.map((id) => directionBetween(uk, "software-developer/lead-developer", id))).not.toContain("down");
    expect(offered).toContain("software-developer/principal-developer");
    expect(offered).toContain("software-developer/lead-developer-management");
    expect(offered).not.toContain("software-developer/senior-developer");
    expect(idsOf({ direction: "any" })).toContain("software-developer/senior-developer");
    expect(idsOf({ direction: "any", excludePresent: false })).toContain("software-developer/lead-developer");
    expect(new Set([...idsOf({ direction: "up" }), ...idsOf({ direction: "lateral" })])).toEqual(new Set(offered));
  });

  test("can ask about adverts of their own, which lie where they say so and are else of no family and no direction", () => {
    const needs = [{ skill: "user-focus", level: "working" }] as const;
    const junior = { id: "a", name: "A", needs, roleLevel: "software-developer/junior-developer" } as const;
    const anywhere = { id: "b", name: "B", needs };
    const candidates = [junior, anywhere, "software-developer/principal-developer"] as const;
    const asked = (options: Parameters<typeof matchRoleLevels<UkIds>>[2]) => {
      const { matches, leftOut } = matchRoleLevels(uk, lead, { candidates, ...options });
      return [matches.map(({ roleLevel, roleProfile }) => roleLevel ?? roleProfile?.id), leftOut];
    };
    expect(asked({})).toEqual([["software-developer/principal-developer", "b"], { otherDirection: 1 }]);
    expect(asked({ direction: "any", families: ["software-development"], limit: 1 })).toEqual([
      ["software-developer/principal-developer"],
      { otherFamily: 1, beyondLimit: 1 },
    ]);
    expect(asked({ direction: "any", firstStepsOnly: true })[1]).toEqual({ laterStep: 3 });
    expect(() =>
      asked({ candidates: ["software-developer/prinicpal-developer" as "software-developer/lead-developer"] }),
    ).toThrow(UnknownIdError);
  });

  test("can ask for families, roles, grades and a minimum", () => {
    expect(idsOf({ families: ["software-development"] }).every((id) => /developer|devops/.test(id))).toBe(true);
    expect(
      idsOf({ roles: ["frontend-developer"], direction: "any" }).every((id) => id.startsWith("frontend-developer/")),
    ).toBe(true);
    expect(idsOf({ grades: ["AO"], direction: "any" })).toContain("software-developer/apprentice-developer");
    const { matches: half } = matchRoleLevels(uk, lead, { limit: 205, direction: "any", minimumCoverage: 0.25 });
    expect(half.every(({ gap: { coverage } }) => coverage.low / coverage.outOf >= 0.25)).toBe(true);
    expect(half.length).toBeGreaterThan(0);
  });

  test("is told what the filters left out, each role level by one reason", () => {
    const all = uk.roles.flatMap(({ family, levels }) => levels.map((level) => ({ family, ...level })));
    const inFamily = all.filter(({ family }) => family === "user-centred-design");
    const graded = inFamily.filter((level) => "grades" in level);
    const atGrade = graded.filter((level) => "grades" in level && level.grades.includes("G7"));
    expect([inFamily.length, graded.length, atGrade.length]).toEqual([37, 7, 2]);
    const options = { families: ["user-centred-design"], grades: ["G7"], direction: "any" } as const;
    const leftOut = { present: 1, otherFamily: 205 - 1 - 37, noGrade: 30, otherGrade: 5 };
    expect(matchRoleLevels(uk, lead, options)).toMatchObject({ matches: [{ rank: 1 }, {}] });
    expect(matchRoleLevels(uk, lead, options).leftOut).toStrictEqual(leftOut);
    expect(matchRoleLevels(uk, lead, { ...options, limit: 0 }).leftOut).toStrictEqual({ ...leftOut, beyondLimit: 2 });
    expect(matchRoleLevels(uk, lead, { ...options, minimumCoverage: 1 }).leftOut).toStrictEqual({
      ...leftOut,
      belowMinimum: 2,
    });
    expect(matchRoleLevels(uk, lead, { roles: ["test-manager"], excludePresent: false }).leftOut.otherRole).toBe(203);
  });

  test("is told in one sentence why", () => {
    const [match] = matchRoleLevels(uk, lead, { roles: ["software-developer"], direction: "up", limit: 1 }).matches;
    expect(match?.reason).toBe("Meets 2 of 10 needs; 1 is short, Systems design by 1 level; 7 are not assessed.");
  });
});

test("impossible limits and minima, unknown ids, and a direction from nowhere are refused", () => {
  const sam = defineProfile(uk, { person: "sam", has: { "user-focus": "expert" } });
  for (const limit of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5]) {
    expect(() => matchRoleLevels(uk, sam, { limit })).toThrow(OptionError);
  }
  for (const minimumCoverage of [Number.NaN, -0.1, 1.1])
    expect(() => matchRoleLevels(uk, sam, { minimumCoverage })).toThrow(/from 0 to 1/);
  expect(() => matchRoleLevels(uk, sam, { direction: "up" })).toThrow(/roleLevel/);
  expect(() => matchRoleLevels(uk, sam, { direction: "down" as "up" })).toThrow(
    'direction must be "up", "lateral" or "any", not "down"',
  );
  expect(() => matchRoleLevels(uk, sam, { grades: ["G66"] })).toThrow(UnknownIdError);
  expect(() => matchRoleLevels(uk, sam, { limt: 3 } as object)).toThrow(
    'matchRoleLevels has no option "limt"; did you mean "limit"?',
  );
  expect(() => matchRoleLevels(uk, sam, { roles: ["test-manger" as "test-manager"] })).toThrow(UnknownIdError);
});

test("direction: the declared ladder within a role, grades where both are known, the mean rung elsewhere", () => {
  const from = (a: string, b: string) => directionBetween(uk, a, b);
  expect(from("software-developer/senior-developer", "software-developer/lead-developer-management")).toBe("up");
  expect(from("software-developer/senior-developer", "software-developer/senior-developer-management")).toBe("lateral");
  expect(from("data-scientist/head-of-data-science", "data-scientist/lead-data-scientist")).toBe("down"); // Though its needs are lower.
  expect(from("service-owner/service-owner", "test-manager/test-manager")).toBe("lateral"); // Grades G7 and G6 meet SEO and G7.
  expect(from("service-owner/service-owner", "incident-manager/incident-manager")).toBe("down");
  expect(from("frontend-developer/junior-frontend-developer", "software-developer/lead-developer")).toBe("up");
});

test("first steps are where ladders begin that go on, and ask for little", () => {
  const graduate = defineProfile(uk, {
    person: "graduate",
    has: Object.fromEntries(uk.skills.map(({ id, definedAt }) => [id, definedAt?.[0] ?? "awareness"])),
  });
  const { matches, leftOut } = matchRoleLevels(uk, graduate, { firstStepsOnly: true, limit: 300 });
  const offered = new Set(matches.map(({ roleLevel }) => roleLevel));
  const ladders = uk.roles.map(({ levels }) => levels.map(({ id }) => id));
  expect([...offered].every((id) => ladders.some(([first, second]) => first === id && second !== undefined))).toBe(
    true,
  );
  expect(offered.has("software-developer/apprentice-developer")).toBe(true);
  for (const id of ["chief-technology-officer/chief-technology-officer", "service-owner/service-owner"] as const)
    expect(offered.has(id)).toBe(false); // The only levels of their roles.
  expect(offered.has("test-manager/test-manager")).toBe(false); // A ladder that begins at the top of the scale.
  expect([offered.size, leftOut]).toStrictEqual([41, { laterStep: 164 }]);
});
