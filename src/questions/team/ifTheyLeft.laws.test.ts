import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, roleLevelsOf } from "../../../test/arbitraries.js";
import { teamsOf } from "../../../test/teams.js";
import { askedBy } from "../../framework/askedBy.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Profile } from "../../model/profile.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { teamCoverage } from "./teamCoverage.js";
import { teamCoverageSchema } from "./teamCoverage.schema.js";
import { whatIf } from "./whatIf.js";

const skills = Array.from({ length: 9 }, (_, i) => `skill ${i}`);
const framework = parseFramework({
  id: "f",
  title: "F",
  version: "1",
  levels: [
    { id: "low", name: "Low" },
    { id: "high", name: "High" },
  ],
  skillGroups: [
    { id: "odd", name: "Odd" },
    { id: "even", name: "Even" },
    { id: "none", name: "None" },
  ],
  skills: skills.map((id, i) => ({ id, name: id, ...(i < 6 && { group: i % 2 ? "odd" : "even" }) })),
  roleFamilies: [],
  roles: [],
});

/** Twelve people, each skill held by one to five of them. */
const teams = fc
  .array(fc.uniqueArray(fc.nat(11), { minLength: 0, maxLength: 5 }), { minLength: 9, maxLength: 9 })
  .map((holders) =>
    Array.from({ length: 12 }, (_, place): Profile => {
      const has = Object.fromEntries(skills.map((id, i) => [id, holders[i]?.includes(place) ? "high" : "low"]));
      return { person: `person ${place}`, framework, has };
    }),
  );
const needs = fc
  .tuple(
    ...skills.map((skill) => fc.record({ skill: fc.constant(skill), level: fc.constant("high"), weight: fc.nat(3) })),
  )
  .map((asked) => ({ id: "bid", name: "Bid", needs: asked }));

/** Every set of at most so many places of twelve: smaller sets first, and of one size the first in order. */
const subsets = (most: number) =>
  Array.from({ length: 2 ** 12 }, (_, bits) => Array.from({ length: 12 }, (_, i) => i).filter((i) => (bits >> i) & 1))
    .filter(({ length }) => length <= most)
    .sort(
      (a, b) => a.length - b.length || (a.find((at, i) => at !== b[i]) ?? 0) - (b.find((at, i) => at !== a[i]) ?? 0),
    );
const upTo = [1, 2, 3, 4].map(subsets);

test("the k leavers who hurt most are those of trying every set of a team of 12", () => {
  fc.assert(
    fc.property(teams, needs, (team, bid) => {
      const { ifTheyLeft, skills: asked } = teamCoverage(framework, team, bid, { leavers: 4 });
      const worths = askedBy(framework, bid).needs.map(({ outOf }) => outOf);
      const places = asked.map(({ holders }) =>
        holders.map((person) => team.findIndex((one) => one.person === person)),
      );
      for (const [i, sets] of upTo.entries()) {
        let best = { worth: 0, gone: [] as number[] };
        for (const gone of sets) {
          const worth = places.reduce((sum, holders, need) => {
            const opens = holders.length > 0 && holders.every((place) => gone.includes(place));
            return sum + (opens ? (worths[need] ?? 0) : 0);
          }, 0);
          if (worth > best.worth) best = { worth, gone };
        }
        const found = ifTheyLeft?.worst[i];
        expect(found).toMatchObject({
          leavers: i + 1,
          worth: best.worth,
          people: best.gone.map((place) => team[place]?.person),
          isWorst: true,
        });
        const { changes, after } = whatIf(framework, team, bid, { leavers: found?.people ?? [] });
        const lost = changes.filter(({ after: { depth } }) => depth === 0).map(({ skill }) => skill);
        expect(found?.opens).toStrictEqual(lost);
        expect(after.ifTheyLeft).toBeUndefined();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("each leaver in turn is whatIf with that leaver, in any team of any framework", () => {
  const situations = frameworks().chain((any) => fc.tuple(fc.constant(any), teamsOf(any), roleLevelsOf(any)));
  fc.assert(
    fc.property(situations, ([any, team, roleLevel]) => {
      const answer = teamCoverage(any, team, roleLevel, { leavers: 2 });
      expect(answer.ifTheyLeft?.each.map(({ person }) => person)).toStrictEqual(team.map(({ person }) => person));
      for (const { person, opens, makesSingle } of answer.ifTheyLeft?.each ?? []) {
        const { changes, newSinglePoints } = whatIf(any, team, roleLevel, { leavers: [person] });
        const gone = changes.filter(({ before, after }) => before.depth > 0 && after.depth === 0);
        expect(opens).toStrictEqual(gone.map(({ skill }) => skill));
        expect(makesSingle).toStrictEqual(newSinglePoints);
      }
      expect(teamCoverageSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
    }),
  );
});

test("skills are rolled up by group, those of no group last", () => {
  fc.assert(
    fc.property(teams, needs, (team, bid) => {
      const { groups, skills: asked } = teamCoverage(framework, team, bid);
      const groupOf = new Map(framework.skills.map(({ id, group }) => [id, group]));
      const expected = ["odd", "even", "none", undefined].flatMap((group) => {
        const those = asked.filter(({ skill, counts }) => counts && groupOf.get(skill) === group);
        const count = (cover: string) => those.filter((one) => one.cover === cover).length;
        const counts = {
          shared: count("shared"),
          single: count("single"),
          unknown: count("unknown"),
          missing: count("missing"),
        };
        return those.length > 0 ? [{ ...(group && { group }), ...counts }] : [];
      });
      expect(groups).toStrictEqual(expected);
    }),
  );
});

test("a number of leavers below 1 is refused", () => {
  expect(() => teamCoverage(framework, [], { id: "b", name: "B", needs: [] }, { leavers: 0 })).toThrow(OptionError);
});
