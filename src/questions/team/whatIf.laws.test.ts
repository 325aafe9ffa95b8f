import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf, roleLevelsOf, rungsOf } from "../../../test/arbitraries.js";
import { teamsOf } from "../../../test/teams.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { gap } from "../gap/gap.js";
import type { TeamChanges } from "./changedTeam.js";
import { teamCoverage } from "./teamCoverage.js";
import { whatIf } from "./whatIf.js";
import { whatIfSchema } from "./whatIf.schema.js";

/** Changes of each kind; `mover` takes another role level after `leaver` has gone, and `learner` learns. */
interface Drawn {
  readonly framework: Framework;
  readonly team: Profile[];
  readonly roleLevel: string;
  readonly joiner: Profile;
  readonly leaver: string | undefined;
  readonly stayers: Profile[];
  readonly mover: Profile;
  readonly newRoleLevel: string;
  readonly learnt: { readonly skill: string; readonly level: string };
}

const situations: fc.Arbitrary<Drawn> = frameworks().chain((framework) =>
  fc
    .record({
      team: teamsOf(framework),
      roleLevel: roleLevelsOf(framework),
      joiner: profilesOf(framework),
      newRoleLevel: roleLevelsOf(framework),
      learnt: fc
        .constantFrom(...framework.skills)
        .chain((skill) =>
          fc.record({ skill: fc.constant(skill.id), level: fc.constantFrom(...rungsOf(framework, skill)) }),
        ),
    })
    .map(({ team, ...rest }) => {
      const [leaver, ...stayers] = team;
      const mover = stayers[0] ?? rest.joiner;
      return { framework, team, leaver: leaver?.person, stayers, mover, ...rest };
    }),
);

function law(name: string, holds: (drawn: Drawn) => void): void {
  test(name, () => fc.assert(fc.property(situations, holds), { numRuns: 80 }));
}

const everything = ({ leaver, joiner, mover, newRoleLevel, learnt }: Drawn): TeamChanges => ({
  ...(leaver !== undefined && { leavers: [leaver] }),
  joiners: [joiner],
  moves: [{ person: mover.person, roleLevel: newRoleLevel }],
  trained: [{ person: mover.person, ...learnt }],
});

law("it is the difference of two coverages: of the team, and of the team as it becomes", (drawn) => {
  const { framework, team, roleLevel, stayers, joiner, mover, newRoleLevel, learnt } = drawn;
  const rank = (level: string | null | undefined) => framework.levels.findIndex(({ id }) => id === level);
  const raised = (profile: Profile): Profile => {
    const has = new Map(Object.entries(profile.has));
    if (rank(has.get(learnt.skill)) < rank(learnt.level)) has.set(learnt.skill, learnt.level);
    return { ...profile, has: Object.fromEntries(has), roleLevel: newRoleLevel };
  };
  const becomes = [...stayers, joiner].map((profile) => (profile.person === mover.person ? raised(profile) : profile));
  for (const counting of ["held", "in-role"] as const) {
    const answer = whatIf(framework, team, roleLevel, everything(drawn), { counting });
    expect(answer.before).toEqual(teamCoverage(framework, team, roleLevel, { counting }));
    expect(answer.after).toEqual(teamCoverage(framework, becomes, roleLevel, { counting }));
    for (const [i, { skill, counts, holders, depth }] of answer.after.skills.entries()) {
      if (!counts) {
        expect(answer.changes.map((change) => change.skill)).not.toContain(skill);
        continue;
      }
      const { gained = [], lost = [] } = answer.changes.find((change) => change.skill === skill) ?? {};
      const then = answer.before.skills[i];
      const left = (then?.holders ?? []).filter((person) => !lost.includes(person));
      expect(new Set([...left, ...gained])).toEqual(new Set(holders));
      expect(depth - (then?.depth ?? 0)).toBe(gained.length - lost.length);
    }
    const { before, after } = answer;
    expect(answer.newlyMissing).toEqual(after.missing.filter((skill) => !before.missing.includes(skill)));
    expect(answer.newlyUnknown).toEqual(after.unknown.filter((skill) => !before.unknown.includes(skill)));
    expect(answer.newSinglePoints).toEqual(after.singlePoints.filter((skill) => !before.singlePoints.includes(skill)));
    const person = becomes.find((profile) => profile.person === mover.person);
    if (person) expect(answer.roleLevelChanges[0]?.gap).toEqual(gap(framework, person, newRoleLevel));
  }
});

law("leavers alone gain nothing, joiners and training alone lose nothing, moves alone change no holder", (drawn) => {
  const { framework, team, roleLevel, leaver, joiner, mover, newRoleLevel, learnt } = drawn;
  const changesOf = (changes: TeamChanges) => whatIf(framework, team, roleLevel, changes).changes;
  if (leaver !== undefined) {
    for (const { gained } of changesOf({ leavers: [leaver] })) expect(gained).toEqual([]);
  }
  for (const { lost } of changesOf({ joiners: [joiner] })) expect(lost).toEqual([]);
  if (mover === joiner) return;
  for (const { lost, skill, after, before } of changesOf({ trained: [{ person: mover.person, ...learnt }] })) {
    expect(lost).toEqual([]);
    expect(skill).toBe(learnt.skill);
    expect(after.depth).toBeGreaterThanOrEqual(before.depth);
  }
  expect(changesOf({ moves: [{ person: mover.person, roleLevel: newRoleLevel }] })).toEqual([]);
});

law("a leaver who joins again changes nothing but the order", ({ framework, team, roleLevel, leaver }) => {
  const profile = team.find(({ person }) => person === leaver);
  if (!profile) return;
  const answer = whatIf(framework, team, roleLevel, { leavers: [profile.person], joiners: [profile] });
  expect(answer.changes).toEqual([]);
  expect(whatIf(framework, team, roleLevel, {}).after).toEqual(answer.before);
});

law("the answer fits its schema, also after a journey through JSON", (drawn) => {
  const answer = whatIf(drawn.framework, drawn.team, drawn.roleLevel, everything(drawn));
  expect(whatIfSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});
