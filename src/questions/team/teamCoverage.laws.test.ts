import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, roleLevelsOf } from "../../../test/arbitraries.js";
import { asking } from "../../../test/asking.js";
import { teamsOf } from "../../../test/teams.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { findSkill } from "../../framework/findSkill.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { gap } from "../gap/gap.js";
import { type TeamCoverage, teamCoverage } from "./teamCoverage.js";
import { teamCoverageSchema } from "./teamCoverage.schema.js";

function law(name: string, holds: (framework: Framework, team: Profile[], roleLevel: string) => void): void {
  const situations = frameworks().chain((framework) =>
    fc.tuple(fc.constant(framework), teamsOf(framework), roleLevelsOf(framework)),
  );
  test(name, () =>
    fc.assert(
      fc.property(situations, (situation) => holds(...situation)),
      { numRuns: 60 },
    ),
  );
}

/** What each person's own gap says of a skill. */
function standingsOn(framework: Framework, team: readonly Profile[], roleLevel: string, skill: string) {
  return team.map((profile) => ({
    person: profile.person,
    status: gap(framework, profile, roleLevel).standings.find((standing) => standing.skill === skill)?.status,
  }));
}

law("the groups of each skill are what everybody's own gap says", (framework, team, roleLevel) => {
  const answer = teamCoverage(framework, team, roleLevel);
  const { needs } = findRoleLevel(framework, roleLevel);
  expect(answer.skills.map(({ skill }) => skill)).toEqual(needs.map(({ skill }) => skill));
  for (const { skill, holders, depth, short, unassessed, cover, needed: level, levels } of answer.skills) {
    const standings = standingsOn(framework, team, roleLevel, skill);
    const who = (...statuses: (string | undefined)[]) =>
      standings.filter(({ status }) => statuses.includes(status)).map(({ person }) => person);
    expect(holders).toEqual(who("met", "exceeded"));
    expect(short).toEqual(who("partial", "unmet"));
    expect(unassessed).toEqual(who("unassessed"));
    expect(depth).toBe(holders.length);
    expect([depth > 1, depth === 1, depth === 0 && unassessed.length > 0, depth + unassessed.length === 0]).toEqual(
      ["shared", "single", "unknown", "missing"].map((one) => cover === one),
    );
    const { definedAt } = findSkill(framework, skill);
    expect(levels.map((one) => one.level)).toEqual(definedAt ?? framework.levels.map(({ id }) => id));
    if (level !== undefined) expect(levels.find((one) => one.level === level)?.depth).toBe(depth);
    expect(levels.every((one, i) => one.depth >= (levels[i + 1]?.depth ?? 0))).toBe(true);
  }
});

law("the lists, the readiness and who covers it are read off the skills that count", (framework, team, roleLevel) => {
  const answer = teamCoverage(framework, team, roleLevel);
  const counted = answer.skills.filter(({ counts }) => counts);
  const those = (cover: string) => counted.filter((one) => one.cover === cover).map(({ skill }) => skill);
  expect([answer.singlePoints, answer.missing, answer.unknown]).toEqual(["single", "missing", "unknown"].map(those));
  expect(answer.coveredBy.covered).toBe(answer.readiness === "ready");
  expect(answer.coveredBy.alone).toEqual(
    team.filter((profile) => gap(framework, profile, roleLevel).readiness === "ready").map(({ person }) => person),
  );
  const chosen = new Set(answer.coveredBy.people);
  const heldBy = (people: ReadonlySet<string>) =>
    counted.filter(({ holders }) => holders.some((person) => people.has(person))).map(({ skill }) => skill);
  expect(heldBy(chosen)).toEqual(heldBy(new Set(answer.people)));
  for (const person of chosen) {
    expect(heldBy(new Set([...chosen].filter((one) => one !== person)))).not.toEqual(heldBy(chosen));
  }
});

law("a joiner never lowers a depth, and a leaver never raises one", (framework, team, roleLevel) => {
  const depths = ({ skills }: TeamCoverage) => skills.map(({ depth }) => depth);
  const all = depths(teamCoverage(framework, team, roleLevel));
  for (const { person } of team) {
    const without = depths(
      teamCoverage(
        framework,
        team.filter((one) => one.person !== person),
        roleLevel,
      ),
    );
    for (const [i, depth] of without.entries()) expect(depth).toBeLessThanOrEqual(all[i] ?? Number.NaN);
  }
});

law("the order of the team orders the people in the answer and changes nothing else", (framework, team, roleLevel) => {
  const answer = teamCoverage(framework, team, roleLevel);
  const backwards = teamCoverage(framework, team.toReversed(), roleLevel);
  for (const key of ["singlePoints", "missing", "unknown", "readiness"] as const) {
    expect(backwards[key]).toEqual(answer[key]);
  }
  expect(backwards.skills.map(({ holders }) => holders)).toEqual(
    answer.skills.map(({ holders }) => holders.toReversed()),
  );
  expect(backwards.coveredBy.people).toHaveLength(answer.coveredBy.people.length);
});

law("in their role people hold no more than they hold", (framework, team, roleLevel) => {
  const held = teamCoverage(framework, team, roleLevel);
  const inRole = teamCoverage(framework, team, roleLevel, { counting: "in-role" });
  for (const [i, { holders, outsideRole = [] }] of inRole.skills.entries()) {
    expect(new Set([...holders, ...outsideRole])).toEqual(new Set(held.skills[i]?.holders));
  }
  const roleless = team.map(({ roleLevel: _, ...profile }) => profile);
  const { skills } = teamCoverage(framework, roleless, roleLevel, { counting: "in-role" });
  expect(skills.map(({ outsideRole: _, ...skill }) => skill)).toEqual(held.skills);
});

law("a role level, and its needs as a role profile, are one", (framework, team, roleLevel) => {
  const { roleLevel: _, ...answer } = teamCoverage(framework, team, roleLevel);
  const { needs } = findRoleLevel(framework, roleLevel);
  expect(teamCoverage(framework, team, asking(...needs))).toEqual({ ...answer, ...about });
  // What is left out where it counts for nothing is missed by nobody.
  const counted = teamCoverage(framework, team, asking(...needs.filter(({ weight }) => weight !== 0)));
  const { skills } = answer;
  expect(counted).toEqual({ ...answer, skills: skills.filter(({ counts }) => counts), ...about });
});

const about = { roleProfile: { id: "asked", name: "What is asked" } };

law("the answer fits its schema, also after a journey through JSON", (framework, team, roleLevel) => {
  for (const counting of ["held", "in-role"] as const) {
    const answer = teamCoverage(framework, team, roleLevel, { counting });
    expect(teamCoverageSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
  }
});
