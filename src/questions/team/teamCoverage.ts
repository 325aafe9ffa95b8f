import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { findSkill } from "../../framework/findSkill.js";
import type { NeedWorth } from "../../framework/needWorth.js";
import { recordsBehind } from "../../framework/recordsBehind.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { type RestsOn, restsOn } from "../../framework/restsOn.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { Readiness } from "../gap/gap.js";
import { smallestCover } from "./cover/smallestCover.js";
import { ifTheyLeft, type Leaving } from "./ifTheyLeft.js";
import { type TeamCounting, type TeamMember, teamMembers } from "./teamMembers.js";

/**
 * How many people are known to hold a skill at the level needed:
 * - `shared`: two or more;
 * - `single`: one, a single point of failure;
 * - `unknown`: nobody is known to, but somebody has not been assessed in it;
 * - `missing`: nobody does, and everybody who counts in it has been assessed in it.
 */
export type SkillCover = "shared" | "single" | "unknown" | "missing";

/** How deep a team is in one skill that it is asked for. People are in the order in which they were given. */
export interface TeamSkill<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed. Absent: any. */
  readonly needed?: Ids["level"];
  readonly importance: "essential" | "desirable";
  /** Whether it counts. A need of weight 0 is listed here and in no other part of the answer. */
  readonly counts: boolean;
  readonly cover: SkillCover;
  /** Who holds it, at the level needed or higher. */
  readonly holders: readonly string[];
  /** How many hold it. */
  readonly depth: number;
  /** Who has been assessed in it and is below the level needed. */
  readonly short: readonly string[];
  /** Who has not been assessed in it: they may hold it or not. */
  readonly unassessed: readonly string[];
  /** Where people count in their role alone: who holds it in a role level that does not use it, and could step in. */
  readonly outsideRole?: readonly string[];
  /** How many hold it at each level at which it can be held, or higher; lowest level first. */
  readonly levels: readonly { readonly level: Ids["level"]; readonly depth: number }[];
}

/** How many of the needs that count are covered in which way, in one group of skills. */
export interface TeamSkillGroup {
  /** Id of the skill group. Absent: the skills that the framework puts in none. */
  readonly group?: string;
  readonly shared: number;
  readonly single: number;
  readonly unknown: number;
  readonly missing: number;
}

/** Who of a team covers what it is asked for. Needs that nobody is known to meet are left aside. */
export interface CoveredBy {
  /** Whether the team is known to meet every need that counts: where `readiness` is `ready`, and nowhere else. */
  readonly covered: boolean;
  /** A smallest set of people who together meet all that the team meets: the first in the order of `people`. */
  readonly people: readonly string[];
  /** Whether `people` is proved to be smallest. False for very large teams alone. */
  readonly isSmallest: boolean;
  /** Everybody who is known to meet every need that counts without the others. Nobody where nothing is asked. */
  readonly alone: readonly string[];
}

/** The answer of {@link teamCoverage}. The lists of skills are in the order of `skills`. */
export interface TeamCoverage<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  readonly people: readonly string[];
  /** One for every need, in the order of the needs. */
  readonly skills: readonly TeamSkill<Ids>[];
  /** Skills that exactly one person is known to hold at the level needed. */
  readonly singlePoints: readonly Ids["skill"][];
  /** Skills that nobody holds at the level needed, everybody having been assessed in them. */
  readonly missing: readonly Ids["skill"][];
  /** Skills that nobody is known to hold at the level needed, while somebody has not been assessed in them. */
  readonly unknown: readonly Ids["skill"][];
  /** As of one person: `ready-if-confirmed` where nothing is missing, but something is unknown; `nothing-asked` without a need that counts. */
  readonly readiness: Readiness;
  readonly coveredBy: CoveredBy;
  /** The skills rolled up by skill group, in framework order, groups of which nothing is asked left out. Absent: the framework has no groups. */
  readonly groups?: readonly TeamSkillGroup[];
  /** What leavers would open, where it is asked for by `leavers`. */
  readonly ifTheyLeft?: Leaving<Ids>;
  /** Whose word the levels of everybody in skills that count are, and how old. */
  readonly restsOn: RestsOn;
}

/** Which of a person's skills count for the team. */
export interface TeamCoverageOptions {
  /** Absent: `held`. */
  readonly counting?: TeamCounting;
  /** Adds `ifTheyLeft`: what each person's leaving would open, and which so many at once would hurt most. Absent: none. */
  readonly leavers?: number;
}

/**
 * How well a team covers what is needed, skill by skill: who holds it, how many, who nearly does and who has not been
 * assessed; what hangs on one person, what nobody holds; and whether the team covers together what nobody covers alone.
 *
 * A team never adds levels up: two people at working are not one at expert. To leave out what is desirable, or to ask about
 * needs of your own, give a role profile in the place of a role level.
 *
 * For one person use {@link gap}, to rank people {@link matchPeople}, for what a leaver or a course changes {@link whatIf}; what any leavers would
 * open is `leavers`. `coveredBy.people`
 * is one smallest set, found at once; {@link coverRole} of `ddat-skills/plan` finds all of them, with limits and at any size.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} where two profiles are of one person, for a role profile that names one skill twice, and for an
 * option that does not exist.
 * @throws TypeError for something that is not a list of profiles, a role level or a role profile.
 * @example
 * ```ts
 * import { defineProfile, teamCoverage } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "expert", "user-focus": null } });
 * const robin = defineProfile(uk, { person: "robin", has: { "user-focus": "working" } });
 * const team = teamCoverage(uk, [sam, robin], {
 *   id: "parking",
 *   name: "Parking service",
 *   needs: [
 *     { skill: "agile-working", level: "working" },
 *     { skill: "user-focus", level: "practitioner" },
 *   ],
 * });
 * console.log(team.singlePoints, team.missing); // [ 'agile-working' ] [ 'user-focus' ]
 * ```
 */
export function teamCoverage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  options: TeamCoverageOptions = {},
): TeamCoverage<Ids> {
  requireOptions("teamCoverage", options, ["counting", "leavers"]);
  const { counting = "held", leavers } = options;
  if (leavers !== undefined) requireCount("leavers", leavers, 1);
  const members = teamMembers(framework, people, counting);
  const names = members.map(({ person }) => person);
  const { about, needs } = askedBy<Ids>(framework, roleLevel);
  const skills = needs.map((need) => skillOf(framework, need, members, counting));
  const counted = skills.filter(({ counts }) => counts);
  const those = (cover: SkillCover) => counted.filter((one) => one.cover === cover).map(({ skill }) => skill);
  const [missing, unknown] = [those("missing"), those("unknown")];
  return {
    framework: { id: framework.id, version: framework.version },
    ...about,
    people: names,
    skills,
    singlePoints: those("single"),
    missing,
    unknown,
    readiness: readinessOf(counted.length, missing.length, unknown.length),
    coveredBy: coveredBy(names, counted),
    ...(framework.skillGroups && { groups: groupsOf(framework, counted) }),
    ...(leavers !== undefined && { ifTheyLeft: ifTheyLeft<Ids>(names, counted, needs, leavers) }),
    restsOn: restsOn(
      recordsBehind(
        people,
        counted.map(({ skill }) => skill),
      ),
    ),
  };
}

function groupsOf(framework: Framework, counted: readonly TeamSkill[]): TeamSkillGroup[] {
  const counts = new Map<string | undefined, { shared: number; single: number; unknown: number; missing: number }>();
  for (const { skill, cover } of counted) {
    const { group } = findSkill(framework, skill);
    const count = counts.get(group) ?? { shared: 0, single: 0, unknown: 0, missing: 0 };
    count[cover]++;
    counts.set(group, count);
  }
  return [...(framework.skillGroups ?? []).map(({ id }) => id), undefined].flatMap((group) => {
    const count = counts.get(group);
    return count ? [{ ...(group !== undefined && { group }), ...count }] : [];
  });
}

function readinessOf(counted: number, missing: number, unknown: number): Readiness {
  if (counted === 0) return "nothing-asked";
  if (missing > 0) return "not-ready";
  return unknown > 0 ? "ready-if-confirmed" : "ready";
}

function skillOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { skill, level: needed, rungs, importance, counts }: NeedWorth<Ids>,
  members: readonly TeamMember[],
  counting: TeamCounting,
): TeamSkill<Ids> {
  const holders: string[] = [];
  const short: string[] = [];
  const unassessed: string[] = [];
  const outsideRole: string[] = [];
  const depths = [0, ...framework.levels.map(() => 0)]; // By rank; 0 is nothing held.
  for (const { person, held, uses } of members) {
    const has = held.get(skill);
    if (uses && !uses.has(skill)) {
      if (has !== undefined && has >= rungs) outsideRole.push(person);
    } else if (has === undefined) unassessed.push(person);
    else {
      (has >= rungs ? holders : short).push(person);
      depths[has] = (depths[has] ?? 0) + 1;
    }
  }
  for (let below = depths.length - 2; below > 0; below--)
    depths[below] = (depths[below] ?? 0) + (depths[below + 1] ?? 0);
  const { definedAt } = findSkill(framework, skill);
  const levels = framework.levels.map(({ id }, i) => ({ level: id, depth: depths[i + 1] ?? 0 }));
  return {
    skill,
    ...(needed !== undefined && { needed }),
    importance,
    counts,
    cover:
      holders.length > 1 ? "shared" : holders.length === 1 ? "single" : unassessed.length > 0 ? "unknown" : "missing",
    holders,
    depth: holders.length,
    short,
    unassessed,
    ...(counting === "in-role" && { outsideRole }),
    levels: definedAt ? levels.filter(({ level }) => definedAt.includes(level)) : levels,
  };
}

function coveredBy(people: readonly string[], counted: readonly TeamSkill[]): CoveredBy {
  const held = new Map(people.map((person): [string, number[]] => [person, []]));
  for (const [place, { holders }] of counted.entries()) for (const person of holders) held.get(person)?.push(place);
  const { members, isSmallest } = smallestCover([...held.values()]);
  const chosen = new Set(members);
  return {
    covered: counted.length > 0 && counted.every(({ depth }) => depth > 0),
    people: people.filter((_, place) => chosen.has(place)),
    isSmallest,
    alone: counted.length > 0 ? people.filter((person) => held.get(person)?.length === counted.length) : [],
  };
}
