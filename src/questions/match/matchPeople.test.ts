import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Profile } from "../../model/profile.js";
import { type UkIds, uk } from "../../uk/index.js";
import { gap } from "../gap/gap.js";
import { peopleMatchesSchema } from "./matches.schema.js";
import { matchPeople, type PeopleMatches } from "./matchPeople.js";

const worlds = frameworks().chain((framework) =>
  fc.tuple(fc.constant(framework), fc.array(profilesOf(framework), { maxLength: 8 }), fc.nat(9)),
);

test("it is everybody who holds something, by low, high and rungs short of their gaps, ties in input order and sharing a rank", () => {
  fc.assert(
    fc.property(worlds, ([framework, profiles, limit]) => {
      const people = profiles.map((profile, i) => ({ ...profile, person: `person ${i}` }));
      for (const roleLevel of indexOf(framework).roleLevels.keys()) {
        const merit = (profile: Profile) => {
          const { coverage, standings } = gap(framework, profile, roleLevel);
          const short = standings.reduce((sum, one) => sum + ("by" in one && one.outOf > 0 ? one.by : 0), 0);
          return [-coverage.low, -coverage.high, short];
        };
        const compare = (a: number[], b: number[]) =>
          a.map((part, i) => part - (b[i] ?? 0)).find((part) => part !== 0) ?? 0;
        const { needs } = findRoleLevel(framework, roleLevel);
        const isAsking = needs.some(({ weight }) => weight !== 0);
        const expected = people
          .filter(() => isAsking)
          .filter(({ has }) => Object.values(has).some((level) => level !== null))
          .map((profile) => ({ profile, merit: merit(profile) }))
          .sort((a, b) => compare(a.merit, b.merit));
        const answer = matchPeople(framework, people, roleLevel, { limit });
        const { matches, leftOut } = answer;
        expect(matches.map(({ person }) => person)).toEqual(
          expected.slice(0, limit).map(({ profile }) => profile.person),
        );
        for (const [i, match] of matches.entries()) {
          const own = expected[i]?.merit ?? [];
          expect(match.rank).toBe(1 + expected.filter((other) => compare(other.merit, own) < 0).length);
        }
        expect(peopleMatchesSchema.parse(answer)).toStrictEqual(answer);
        const { nothingAsked = 0, nothingHeld = 0, beyondLimit = 0 } = leftOut;
        expect([nothingAsked > 0, nothingHeld]).toEqual(
          isAsking ? [false, people.length - expected.length] : [people.length > 0, 0],
        );
        expect(matches.length + nothingAsked + nothingHeld + beyondLimit).toBe(people.length);
        const { roleLevel: _, ...byId } = answer;
        const { roleProfile, ...byProfile } = matchPeople(
          framework,
          people,
          { id: "own", name: "Own", needs },
          { limit },
        );
        const withoutAbout = ({ matches, ...rest }: Partial<PeopleMatches>) => ({
          ...rest,
          matches: matches?.map(({ gap: { roleLevel: _, roleProfile: __, ...about }, ...match }) => ({
            ...match,
            about,
          })),
        });
        expect(withoutAbout(byProfile)).toStrictEqual(withoutAbout(byId));
        expect(roleProfile).toStrictEqual({ id: "own", name: "Own" });
      }
    }),
    { numRuns: 200 },
  );
});

test("of 5,000 people in a stream the best few are those of all", () => {
  const levels = ["awareness", "working", "practitioner", "expert"] as const;
  function* stream(): Generator<Profile<UkIds>> {
    for (let i = 0; i < 5_000; i++) {
      const framework = { id: uk.id, version: uk.version };
      yield { person: `p${i}`, framework, has: { "user-focus": levels[(i * 7) % 4] ?? null } };
    }
  }
  const { matches: few, leftOut } = matchPeople(uk, stream(), "software-developer/principal-developer", { limit: 3 });
  expect(few.map(({ rank, person }) => [rank, person])).toEqual([
    [1, "p1"], // An expert,
    [1, "p2"], // and a practitioner, which is all that is asked.
    [1, "p5"],
  ]);
  expect(leftOut).toStrictEqual({ beyondLimit: 4_997 });
});

test("unknown ids, another release and impossible limits are refused", () => {
  const sam = {
    person: "sam",
    framework: { id: uk.id, version: uk.version },
    has: { "user-focus": "expert" },
  } as const;
  const ask =
    (profile: object, roleLevel = "test-manager/test-manager", limit?: number) =>
    () =>
      matchPeople(
        uk,
        [profile as typeof sam],
        roleLevel as "test-manager/test-manager",
        limit === undefined ? {} : { limit },
      );
  expect(ask(sam, "test-manager/test-manger")).toThrow(UnknownIdError);
  expect(ask({ ...sam, has: { "user-focuss": null } })).toThrow(UnknownIdError);
  expect(ask({ ...sam, framework: { id: uk.id, version: "1" } })).toThrow(FrameworkMismatchError);
  for (const limit of [Number.NaN, -1, 0.5])
    expect(ask(sam, undefined, limit)).toThrow(
      new OptionError(`limit must be a whole number of 0 or more, not ${limit}`),
    );
  const wrong = (people: unknown, options?: unknown) => () =>
    Reflect.apply(matchPeople, undefined, [uk, people, "test-manager/test-manager", options]);
  expect(wrong(sam)).toThrow(new TypeError("people must be a list of profiles; found a profile"));
  expect(wrong(Object.assign(new Array(2), [sam]))).toThrow(
    "people[1] must be { person, framework: { id, version }, has }, as from defineProfile; found nothing",
  );
  expect(wrong([sam], { limt: 3 })).toThrow(new OptionError('matchPeople has no option "limt"; did you mean "limit"?'));
  expect(wrong([sam], 3)).toThrow("The options of matchPeople are an object such as { limit: … }; found the number 3");
});

test("a need of weight 0 tells nobody apart, and the Senior Civil Service role levels of the UK ask one rung a skill", () => {
  const bid = {
    id: "bid",
    name: "Bid",
    needs: [
      { skill: "user-focus", level: "working" },
      { skill: "agile-working", level: "expert", weight: 0 },
    ],
  } as const;
  const profile = (person: string, has: Profile<UkIds>["has"]) => ({ person, framework: uk, has });
  const { matches } = matchPeople(
    uk,
    [
      profile("zoe", { "user-focus": "working", "agile-working": null }),
      profile("adam", { "user-focus": "working", "agile-working": "expert" }),
    ],
    bid,
  );
  expect(matches.map(({ rank, person }) => [rank, person])).toEqual([
    [1, "zoe"],
    [1, "adam"],
  ]);
  const chief = findRoleLevel(uk, "chief-data-officer/chief-data-officer");
  const [skill] = chief.needs.map((need) => need.skill);
  const { matches: chiefs } = matchPeople(uk, [profile("kim", { [skill ?? ""]: "awareness" })], chief.id);
  expect(chiefs[0]?.gap.coverage).toEqual({ low: 2, high: 2 * chief.needs.length, outOf: 2 * chief.needs.length });
});

test("an answer has what it says it has and nothing else", () => {
  const roleLevel = "test-manager/test-manager";
  const framework = { id: uk.id, version: uk.version };
  const sam: Profile<UkIds> = { person: "sam", framework, has: { "user-focus": "expert" } };
  const kim: Profile<UkIds> = { person: "kim", framework, has: { "user-focus": null } };
  const none: Profile<UkIds> = { person: "none", framework, has: {} };
  const { matches, ...rest } = matchPeople(uk, [none, sam, kim], roleLevel);
  expect(rest).toStrictEqual({ framework, roleLevel, leftOut: { nothingHeld: 2 } });
  expect(matches.map(({ reason: _, ...match }) => match)).toStrictEqual([
    { rank: 1, person: "sam", gap: gap(uk, sam, roleLevel) },
  ]);
  expect(matchPeople(uk, [sam], roleLevel, { limit: 0 })).toStrictEqual({
    framework,
    roleLevel,
    matches: [],
    leftOut: { beyondLimit: 1 },
  });
  expect(matchPeople(uk, [], roleLevel)).toStrictEqual({ framework, roleLevel, matches: [], leftOut: {} });
  const nothing = { id: "nothing", name: "Nothing", needs: [] };
  expect(matchPeople(uk, [sam, none], nothing)).toStrictEqual({
    framework,
    roleProfile: { id: "nothing", name: "Nothing" },
    matches: [],
    leftOut: { nothingAsked: 2 },
  });
});

test("of people who cannot be told apart the first stay, however many there are and whatever the limit", () => {
  const framework = { id: uk.id, version: uk.version };
  const people = Array.from({ length: 1_203 }, (_, i): Profile<UkIds> => {
    return { person: `p${i}`, framework, has: { "user-focus": i === 1_100 ? "expert" : "awareness" } };
  });
  for (const limit of [1, 2, 100, 101]) {
    const { matches } = matchPeople(uk, people, "software-developer/principal-developer", { limit });
    expect(matches.map(({ person }) => person)).toEqual(
      ["p1100", ...people.map(({ person }) => person)].slice(0, limit),
    );
    expect(matches.map(({ rank }) => rank)).toEqual([1, ...Array.from({ length: limit - 1 }, () => 2)]);
  }
});
