import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworks, profilesOf, rungsOf } from "../../../test/arbitraries.js";
import { kitchen } from "../../../test/kitchen.js";
import { teamsOf } from "../../../test/teams.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { beforeAndAfterSchema, profileComparisonSchema, teamProgressSchema } from "../../schema.js";
import { beforeAndAfter } from "./beforeAndAfter.js";
import { compareProfiles, type LevelChange, type ProfileComparison } from "./compareProfiles.js";
import { teamProgress } from "./teamProgress.js";

const situations = frameworks().chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    one: profilesOf(framework),
    two: profilesOf(framework),
    before: teamsOf(framework),
    after: teamsOf(framework),
    line: fc
      .constantFrom(...framework.skills)
      .chain((skill) => fc.record({ skill: fc.constant(skill.id), to: fc.constantFrom(...rungsOf(framework, skill)) })),
  }),
);
type Situation = typeof situations extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const law = (name: string, holds: (situation: Situation) => void) =>
  test(name, () => fc.assert(fc.property(situations, holds)));

/** What an answer says, seen from the other end. */
function mirrored({ roleLevelBefore, roleLevelAfter, ...answer }: ProfileComparison): ProfileComparison {
  const turned = (changes: readonly LevelChange[]) =>
    changes.map(({ skill, from, to, rungs, assessorBefore, assessorAfter }) => ({
      skill,
      ...(to !== undefined && { from: to }),
      ...(from !== undefined && { to: from }),
      rungs,
      ...(assessorAfter && { assessorBefore: assessorAfter }),
      ...(assessorBefore && { assessorAfter: assessorBefore }),
    }));
  return {
    ...answer,
    ...(roleLevelAfter !== undefined && { roleLevelBefore: roleLevelAfter }),
    ...(roleLevelBefore !== undefined && { roleLevelAfter: roleLevelBefore }),
    gained: turned(answer.lost),
    lost: turned(answer.gained),
    raised: turned(answer.lowered),
    lowered: turned(answer.raised),
    nowAssessed: answer.noLongerAssessed,
    noLongerAssessed: answer.nowAssessed,
    rungsUp: answer.rungsDown,
    rungsDown: answer.rungsUp,
    restsOn: { before: answer.restsOn.after, after: answer.restsOn.before },
  };
}

law("compareProfiles(a, b) mirrors (b, a), and of one with itself is all the same", ({ framework, one, two }) => {
  const answer = compareProfiles(framework, one, two);
  expect(mirrored(answer)).toStrictEqual(compareProfiles(framework, two, one));
  const itself = compareProfiles(framework, one, one);
  const { same } = itself;
  expect(itself).toStrictEqual({ ...mirrored(itself), same });
  expect(same).toHaveLength(Object.keys(one.has).length);
  expect(profileComparisonSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});

law(
  "every skill of either is in one list, and the profile after follows from the one before",
  ({ framework, one, two }) => {
    const answer = compareProfiles(framework, one, two);
    const { gained, raised, lowered, lost, nowAssessed, noLongerAssessed, same } = answer;
    const lists = [gained, raised, lowered, lost, nowAssessed, noLongerAssessed, same];
    const skills = lists.flatMap((list: readonly { readonly skill: string }[]) => list.map(({ skill }) => skill));
    expect(skills).toHaveLength(new Set(skills).size);
    expect(new Set(skills)).toEqual(new Set([...Object.keys(one.has), ...Object.keys(two.has)]));
    const has = new Map(Object.entries(one.has));
    for (const { skill } of noLongerAssessed) has.delete(skill);
    for (const { skill, level } of nowAssessed) has.set(skill, level);
    for (const { skill, to } of [gained, raised, lowered, lost].flat()) has.set(skill, to ?? null);
    expect(has).toEqual(new Map(Object.entries(two.has)));
    const order = (list: readonly { readonly skill: string }[]) =>
      list.map(({ skill }) => framework.skills.findIndex(({ id }) => id === skill));
    for (const list of lists) expect(order(list)).toStrictEqual(order(list).toSorted((a, b) => a - b));
  },
);

test("what nobody knew is neither gained nor lost, and whose word a level is stands beside it", () => {
  const said = (assessor: "self" | "manager", date: string) =>
    [{ skill: "baking", level: assessor === "self" ? "fluent" : "capable", assessor, date }] as const;
  const before = defineProfile(kitchen, {
    person: "sam",
    has: { baking: "capable", budgeting: "leading" },
    assessments: said("manager", "2025-01-01"),
  });
  const after = defineProfile(kitchen, {
    person: "sam",
    has: { baking: "fluent", hygiene: null, plating: "leading" },
    roleLevel: "baker/head",
    assessments: said("self", "2026-01-01"),
  });
  const { gained, raised, lost, lowered, nowAssessed, noLongerAssessed, roleLevelAfter } = compareProfiles(
    kitchen,
    before,
    after,
  );
  expect([gained, lost, lowered]).toStrictEqual([[], [], []]);
  expect(raised).toStrictEqual([
    { skill: "baking", from: "capable", to: "fluent", rungs: 1, assessorBefore: "manager", assessorAfter: "self" },
  ]);
  expect(nowAssessed).toStrictEqual([
    { skill: "hygiene", level: null },
    { skill: "plating", level: "leading" },
  ]);
  expect(noLongerAssessed).toStrictEqual([{ skill: "budgeting", level: "leading" }]);
  expect(roleLevelAfter).toBe("baker/head");
});

law("teamProgress is compareProfiles of those who stay, and the depth of everybody", ({ framework, before, after }) => {
  const answer = teamProgress(framework, before, after);
  const names = (people: readonly Profile[]) => people.map(({ person }) => person);
  const stay = before.filter(({ person }) => names(after).includes(person));
  expect(answer.people).toStrictEqual(
    stay.map((then) => compareProfiles(framework, then, after.find(({ person }) => person === then.person) ?? then)),
  );
  expect([...names(stay), ...answer.left].toSorted()).toStrictEqual(names(before).toSorted());
  expect([...names(stay), ...answer.joined].toSorted()).toStrictEqual(names(after).toSorted());
  const assessed = new Set([...before, ...after].flatMap(({ has }) => Object.keys(has)));
  expect(new Set(answer.skills.map(({ skill }) => skill))).toEqual(assessed);
  for (const { skill, levels, assessed, ...lists } of answer.skills) {
    for (const kind of ["gained", "raised", "lowered", "lost", "nowAssessed", "noLongerAssessed"] as const)
      expect(lists[kind]).toStrictEqual(
        names(
          answer.people.filter((one) =>
            one[kind].some((change) => change.skill === skill),
          ) as readonly unknown[] as Profile[],
        ),
      );
    for (const { level, before: then, after: now } of levels)
      expect([then, now]).toStrictEqual([
        holders(framework, before, skill, level),
        holders(framework, after, skill, level),
      ]);
    const known = (people: readonly Profile[]) => people.filter(({ has }) => Object.hasOwn(has, skill)).length;
    expect(assessed).toStrictEqual({ before: known(before), after: known(after) });
  }
  expect(teamProgressSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});

/** How many hold a skill at a level or higher, counted by hand. */
function holders(framework: Framework, people: readonly Profile[], skill: string, level: string): number {
  const rank = (id: unknown) => framework.levels.findIndex((one) => one.id === id);
  return people.filter(({ has }) => Object.hasOwn(has, skill) && rank(has[skill]) >= rank(level)).length;
}

law(
  "beforeAndAfter counts everybody once a line, and sees what compareProfiles sees",
  ({ framework, before, after, line }) => {
    const catalogue = parseCatalogue(framework, {
      id: "c",
      framework: { id: framework.id, version: framework.version },
      providers: [{ id: "p", name: "P" }],
      courses: [{ id: "x", title: "X", provider: "p", teaches: [line] }],
    });
    const answer = beforeAndAfter(framework, catalogue, before, after);
    const [taught] = answer.taught;
    const {
      reached = [],
      risen = [],
      same = [],
      alreadyThere = [],
      fallen = [],
      notAssessed = [],
      where = [],
    } = taught ?? {};
    const all = [...reached, ...risen, ...same, ...alreadyThere, ...fallen, ...notAssessed];
    expect(all.toSorted()).toStrictEqual(answer.people.toSorted());
    const { people } = teamProgress(framework, before, after);
    const sum = (of: "rungsUp" | "rungsDown") => people.reduce((total, one) => total + one[of], 0);
    const { inTaughtSkills, inOtherSkills } = answer;
    expect(inTaughtSkills.rungsUp + inOtherSkills.rungsUp).toBe(sum("rungsUp"));
    expect(inTaughtSkills.rungsDown + inOtherSkills.rungsDown).toBe(sum("rungsDown"));
    const knownBefore = before.filter(
      ({ person, has }) => answer.people.includes(person) && Object.hasOwn(has, line.skill),
    );
    expect(where.flatMap((one) => one.before).toSorted()).toStrictEqual(
      knownBefore.map(({ person }) => person).toSorted(),
    );
    for (const person of reached) {
      expect(where.find(({ level }) => level === line.to)?.before).not.toContain(person);
      expect(people.find((one) => one.person === person)?.rungsUp).toBeGreaterThan(0);
    }
    expect(beforeAndAfterSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
  },
);

describe("refused", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: {} });
  const catalogue = {
    id: "c",
    framework: { id: "kitchen", version: "1" },
    providers: [{ id: "p", name: "P" }],
    courses: [],
  };
  test("two people, one person twice, another release, ids and options that are not there", () => {
    expect(() => compareProfiles(kitchen, sam, { ...sam, person: "kim" })).toThrow(
      /of "sam" and the one after of "kim"/,
    );
    expect(() => teamProgress(kitchen, [sam, sam], [])).toThrow(OptionError);
    expect(() => teamProgress(kitchen, [], sam as never)).toThrow(/people must be a list of profiles; found a profile/);
    const old = { ...sam, framework: { id: "kitchen", version: "0" } };
    expect(() => compareProfiles(kitchen, old, sam)).toThrow(FrameworkMismatchError);
    expect(() => beforeAndAfter(kitchen, catalogue, [sam], [sam], { providers: ["q"] })).toThrow(UnknownIdError);
    expect(() => beforeAndAfter(kitchen, catalogue, [sam], [sam], { courses: ["q"] })).toThrow(UnknownIdError);
    expect(() => beforeAndAfter(kitchen, catalogue, [sam], [sam], { provider: "p" } as object)).toThrow(
      /did you mean "providers"/,
    );
  });
});
