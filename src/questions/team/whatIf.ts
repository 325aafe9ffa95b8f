import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { type Gap, gap } from "../gap/gap.js";
import { changedTeam, type TeamChanges } from "./changedTeam.js";
import { type SkillCover, type TeamCoverage, type TeamCoverageOptions, teamCoverage } from "./teamCoverage.js";

/** What the changes do to one skill. */
export interface SkillCoverChange<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly needed?: Ids["level"];
  /** Who holds it at the level needed after the changes and did not before. */
  readonly gained: readonly string[];
  /** Who held it at the level needed before the changes and does not after, or is not there. */
  readonly lost: readonly string[];
  readonly before: { readonly depth: number; readonly cover: SkillCover };
  readonly after: { readonly depth: number; readonly cover: SkillCover };
}

/** What a change of role level means for the person: what they are missing there, and what they leave behind. */
export interface RoleLevelChangeEffect<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  /** Absent: the profile did not say. */
  readonly from?: Ids["roleLevel"];
  readonly to: Ids["roleLevel"];
  /** The gap to the new role level, after all changes. */
  readonly gap: Gap<Ids>;
  /** Skills that the team is asked for and that count, that the person holds at the level needed, and that the new role level does not use. */
  readonly leavesBehind: readonly Ids["skill"][];
}

/** The answer of {@link whatIf}. The lists of skills are in the order of the needs. */
export interface WhatIf<Ids extends FrameworkIds = FrameworkIds> {
  readonly before: TeamCoverage<Ids>;
  readonly after: TeamCoverage<Ids>;
  /** The skills that count whose holders change, or whose cover does. */
  readonly changes: readonly SkillCoverChange<Ids>[];
  /** Skills that then hang on one person, whether they hung on more or on nobody. */
  readonly newSinglePoints: readonly Ids["skill"][];
  /** Skills that are `missing` after and were not before. */
  readonly newlyMissing: readonly Ids["skill"][];
  /** Skills that are `unknown` after and were not before: the last holder goes, and somebody has not been assessed. */
  readonly newlyUnknown: readonly Ids["skill"][];
  /** Everybody who moves or is promoted. */
  readonly roleLevelChanges: readonly RoleLevelChangeEffect<Ids>[];
}

/**
 * What leavers, joiners, moves, promotions and training do to the coverage of a team: the coverage before, the coverage
 * after, and what differs, skill by skill. Without changes nothing differs.
 *
 * A change of role level gives nobody a skill and takes none away: a promoted person holds what they held, and their `gap`
 * says what they are missing. By default the team keeps counting on all they hold; with `counting: "in-role"` it counts on
 * them only in skills that their role level uses, before and after, so a move can open a hole. Whoever moves out of the
 * team is a leaver.
 *
 * The team as it is, is {@link teamCoverage}. Nothing here says that something will happen.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for a change of somebody who is not in the team, a joiner who is, a second change of role level of one
 * person, a promotion that does not go up, a level at which the skill is not defined, or a kind of change that is not known.
 * @example
 * ```ts
 * import { defineProfile, whatIf } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "expert" } });
 * const robin = defineProfile(uk, { person: "robin", has: { "agile-working": "working" } });
 * const bid = { id: "bid", name: "Bid", needs: [{ skill: "agile-working", level: "working" }] } as const;
 * const answer = whatIf(uk, [sam, robin], bid, { leavers: ["sam"] });
 * console.log(answer.newSinglePoints, answer.changes[0]?.lost); // [ 'agile-working' ] [ 'sam' ]
 * ```
 */
export function whatIf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  changes: TeamChanges<NoInfer<Ids>>,
  options: TeamCoverageOptions = {},
): WhatIf<Ids> {
  const before = teamCoverage(framework, people, roleLevel, options);
  const team = changedTeam<Ids>(framework, people, changes);
  const after = teamCoverage(framework, team, roleLevel, options);
  const newly = (list: "singlePoints" | "missing" | "unknown") => {
    const already = new Set<string>(before[list]);
    return after[list].filter((skill) => !already.has(skill));
  };
  return {
    before,
    after,
    changes: skillChanges(before, after),
    newSinglePoints: newly("singlePoints"),
    newlyMissing: newly("missing"),
    newlyUnknown: newly("unknown"),
    roleLevelChanges: roleLevelChanges(framework, team, [...people, ...(changes.joiners ?? [])], after, changes),
  };
}

function skillChanges<Ids extends FrameworkIds>(
  before: TeamCoverage<Ids>,
  after: TeamCoverage<Ids>,
): SkillCoverChange<Ids>[] {
  return after.skills.flatMap((now, place) => {
    const then = before.skills[place] ?? now; // Both are asked for the same, in the same order.
    const [held, holds] = [new Set(then.holders), new Set(now.holders)];
    const gained = now.holders.filter((person) => !held.has(person));
    const lost = then.holders.filter((person) => !holds.has(person));
    if (!now.counts || (gained.length + lost.length === 0 && then.cover === now.cover)) return [];
    const { skill, needed } = now;
    const change = {
      gained,
      lost,
      before: { depth: then.depth, cover: then.cover },
      after: { depth: now.depth, cover: now.cover },
    };
    return [{ skill, ...(needed !== undefined && { needed }), ...change }];
  });
}

function roleLevelChanges<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  team: readonly Profile<Ids>[],
  everybody: readonly Profile<Ids>[],
  after: TeamCoverage<Ids>,
  { moves = [], promotions = [] }: TeamChanges<Ids>,
): RoleLevelChangeEffect<Ids>[] {
  const members = new Map(team.map((profile) => [profile.person, profile]));
  const earlier = new Map(everybody.map(({ person, roleLevel }) => [person, roleLevel]));
  return [...moves, ...promotions].flatMap(({ person, roleLevel: to }) => {
    const profile = members.get(person);
    if (!profile) return []; // It has been refused before.
    const used = new Set<string>(askedBy(framework, to).needs.map(({ skill }) => skill));
    const held = after.skills.filter(
      ({ counts, holders, outsideRole }) => counts && (holders.includes(person) || outsideRole?.includes(person)),
    );
    const leavesBehind = held.map(({ skill }) => skill).filter((skill) => !used.has(skill));
    const from = earlier.get(person);
    return [{ person, ...(from !== undefined && { from }), to, gap: gap(framework, profile, to), leavesBehind }];
  });
}
