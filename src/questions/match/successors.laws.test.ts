import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, roleLevelsOf } from "../../../test/arbitraries.js";
import { kitchen } from "../../../test/kitchen.js";
import { teamsOf } from "../../../test/teams.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Post } from "../../model/post.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { successorsSchema } from "../../schema.js";
import { gap } from "../gap/gap.js";
import { directionBetween } from "./directionBetween.js";
import { matchPeople } from "./matchPeople.js";
import { successors } from "./successors.js";

const situations = frameworks().chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    people: teamsOf(framework),
    roleLevels: fc.array(roleLevelsOf(framework), { maxLength: 4 }),
    direction: fc.constantFrom(undefined, "up" as const, "lateral" as const, "any" as const),
    limit: fc.nat(4),
  }),
);
type Situation = typeof situations extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const law = (name: string, holds: (situation: Situation) => void) =>
  test(name, () => fc.assert(fc.property(situations, holds)));

law("for each post it is matchPeople of those who are considered, and everybody is accounted for", (situation) => {
  const { framework, people, roleLevels, direction, limit } = situation;
  const posts = roleLevels.map((roleLevel, i) => ({ id: `post ${i}`, roleLevel }));
  const answer = successors(framework, people, posts, { limit, ...(direction && { direction }) });
  expect(answer.posts.map(({ post, roleLevel }) => ({ id: post, roleLevel }))).toStrictEqual(posts);
  for (const { roleLevel = "", successors: listed, leftOut, ready, readyIfConfirmed } of answer.posts) {
    const considered = people.filter(({ roleLevel: from }) => {
      if (from === undefined) return true;
      if (from === roleLevel) return false;
      const way = directionBetween(framework, from, roleLevel);
      return direction === "any" || (direction === undefined ? way !== "down" : way === direction);
    });
    const { matches } = matchPeople(framework, considered, roleLevel);
    expect(listed.map(({ rank, person, gap, reason }) => ({ rank, person, gap, reason }))).toStrictEqual(
      matches.slice(0, limit),
    );
    expect(Object.values(leftOut).reduce((sum, count) => sum + count, listed.length)).toBe(people.length);
    const those = (readiness: string) =>
      matches.filter((match) => match.gap.readiness === readiness && match.gap.coverage.low > 0).length;
    expect([ready, readyIfConfirmed]).toStrictEqual([those("ready"), those("ready-if-confirmed")]);
    for (const {
      gap: { standings },
      rungsShort,
    } of listed) {
      const short = standings.flatMap((one) => ("by" in one && one.outOf > 0 ? [one.by] : []));
      expect(rungsShort).toBe(short.reduce((sum, by) => sum + by, 0));
    }
  }
  expect(successorsSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});

law(
  "a role profile lies where the role level that it names does, and one that names none lies nowhere",
  (situation) => {
    const { framework, people, roleLevels, direction, limit } = situation;
    for (const id of roleLevels) {
      const elsewhere = people.filter(({ roleLevel }) => roleLevel !== id);
      const options = { limit, ...(direction && { direction }) };
      const profile = { id: "own", name: "Own", needs: findRoleLevel(framework, id).needs };
      const listed = (post: Post, how: Parameters<typeof successors>[3]) => {
        const [answer] = successors(framework, elsewhere, [post], how).posts;
        return [answer?.successors.map(({ rank, person }) => [rank, person]), answer?.leftOut, answer?.ready];
      };
      const placed = listed({ id: "p", roleProfile: { ...profile, roleLevel: id } }, options);
      expect(placed).toStrictEqual(listed({ id: "p", roleLevel: id }, options));
      const nowhere = listed({ id: "p", roleProfile: profile }, options);
      expect(nowhere).toStrictEqual(listed({ id: "p", roleLevel: id }, { ...options, direction: "any" }));
    }
  },
);

law(
  "what a successor leaves open is where they are, and who else is there or could be",
  ({ framework, people, roleLevels }) => {
    const posts = roleLevels.map((roleLevel, i) => ({ id: `post ${i}`, roleLevel }));
    for (const { successors: listed } of successors(framework, people, posts, { direction: "any" }).posts) {
      for (const { person, leavesOpen } of listed) {
        const present = people.find((one) => one.person === person)?.roleLevel;
        expect(leavesOpen?.roleLevel).toBe(present);
        if (present === undefined || !leavesOpen) continue;
        const others = people.filter((one) => one.person !== person);
        expect(leavesOpen.others).toBe(others.filter(({ roleLevel }) => roleLevel === present).length);
        const gaps = others.filter(({ roleLevel }) => roleLevel !== present).map((one) => gap(framework, one, present));
        expect(leavesOpen.ready).toBe(gaps.filter(({ readiness }) => readiness === "ready").length);
        expect(leavesOpen.readyIfConfirmed).toBe(
          gaps.filter(({ readiness, coverage }) => readiness === "ready-if-confirmed" && coverage.low > 0).length,
        );
      }
    }
  },
);

test("what is not a post, an option or somebody's id is refused", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: { baking: "fluent" } });
  const post = { id: "p", roleLevel: "baker/head" } as const;
  expect(() => successors(kitchen, [sam, sam], [post])).toThrow(OptionError);
  expect(() => successors(kitchen, [sam], [post, post])).toThrow('Two posts have the id "p"');
  expect(() => successors(kitchen, [sam], post as never)).toThrow(/posts must be a list of { id, roleLevel }/);
  expect(() => successors(kitchen, [sam], [{ id: "p", roleLevel: "baker/hed" as "baker/head" }])).toThrow(
    UnknownIdError,
  );
  expect(() => successors(kitchen, [sam], [post], { limit: -1 })).toThrow(OptionError);
  expect(() => successors(kitchen, [sam], [post], { direction: "down" as "up" })).toThrow(OptionError);
  expect(() => successors(kitchen, [sam], [post], { limt: 1 } as object)).toThrow(/did you mean "limit"/);
});
