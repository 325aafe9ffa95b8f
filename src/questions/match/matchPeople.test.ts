import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Profile } from "../../model/profile.js";
import { type UkIds, uk } from "../../uk/index.js";
import { gap } from "../gap/gap.js";
import { personMatchSchema } from "./matches.schema.js";
import { matchPeople } from "./matchPeople.js";

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
          const short = standings.reduce((sum, standing) => sum + ("by" in standing ? standing.by : 0), 0);
          return [-coverage.low, -coverage.high, short];
        };
        const compare = (a: number[], b: number[]) =>
          a.map((part, i) => part - (b[i] ?? 0)).find((part) => part !== 0) ?? 0;
        const expected = people
          .filter(({ has }) => Object.values(has).some((level) => level !== null))
          .map((profile) => ({ profile, merit: merit(profile) }))
          .sort((a, b) => compare(a.merit, b.merit));
        const matches = matchPeople(framework, people, roleLevel, { limit });
        expect(matches.map(({ person }) => person)).toEqual(
          expected.slice(0, limit).map(({ profile }) => profile.person),
        );
        for (const [i, match] of matches.entries()) {
          const own = expected[i]?.merit ?? [];
          expect(match.rank).toBe(1 + expected.filter((other) => compare(other.merit, own) < 0).length);
          expect(personMatchSchema.parse(match)).toEqual(match);
        }
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
  const few = matchPeople(uk, stream(), "software-developer/principal-developer", { limit: 3 });
  expect(few.map(({ rank, person }) => [rank, person])).toEqual([
    [1, "p1"], // An expert,
    [1, "p2"], // and a practitioner, which is all that is asked.
    [1, "p5"],
  ]);
});

test("unknown ids, another release and limits that are none are refused", () => {
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
  for (const limit of [Number.NaN, -1, 0.5]) expect(ask(sam, undefined, limit)).toThrow(RangeError);
});
