import { type FrameworkIndex, indexOf, lookUp } from "../framework/frameworkIndex.js";
import type { Course } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import type { RoleLevel } from "../model/roleLevel.js";

/** A skill at a level; without a level, at any. */
export interface SkillAtLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly level?: Ids["level"];
}

/**
 * A set of (skill, level): each skill once, in framework order. What a role level needs, what a person has and what a
 * course teaches are all of this kind, and the five verbs work on it: `join`, `meet`, `lacking`, `covers`, `distance`.
 *
 * A skill that is not in the set is at rank 0, the lowest level at rank 1; "at any level" is at rank 1 too. What nobody
 * has assessed is not in the set: to keep unknown apart from none, ask `gap`.
 */
export type SkillSet<Ids extends FrameworkIds = FrameworkIds> = readonly SkillAtLevel<Ids>[];

/** Whatever holds a skill set: the set itself, a profile, a role level, a course, or one key of them. */
export type SkillSource<Ids extends FrameworkIds = FrameworkIds> =
  | SkillSet<Ids>
  | Pick<Profile<Ids>, "has">
  | Pick<RoleLevel<Ids>, "needs">
  | Pick<Course<Ids>, "teaches">;

/**
 * The set of (skill, level) in a profile, a role level or a course: each skill once, at the highest level named, in
 * framework order.
 *
 * @throws {@link UnknownIdError} for a skill or level that the framework does not have.
 * @example
 * ```ts
 * import { skillSet } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(skillSet(uk, { has: { "user-focus": "working", "agile-working": "awareness", planning: null } }));
 * // [ { skill: 'agile-working', level: 'awareness' }, { skill: 'user-focus', level: 'working' } ]
 * ```
 */
export function skillSet<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: SkillSource<NoInfer<Ids>>,
): SkillSet<Ids> {
  return inOrder(framework, ranked(framework, source).values());
}

/** An entry of a set with its rank: 1 for the lowest level and for "at any level". */
export interface RankedSkill<Ids extends FrameworkIds = FrameworkIds> extends SkillAtLevel<Ids> {
  readonly rank: number;
}

/** A skill set by skill id. */
export type RankedSkills<Ids extends FrameworkIds = FrameworkIds> = ReadonlyMap<string, RankedSkill<Ids>>;

/** The source as a map from skill to rank. */
export function ranked<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: SkillSource<Ids>,
): RankedSkills<Ids> {
  const index = indexOf(framework);
  const set = new Map<string, RankedSkill<Ids>>();
  for (const entry of entriesOf(source)) {
    const candidate = rankedSkill(index, entry);
    const present = set.get(entry.skill);
    set.set(entry.skill, present ? higher(present, candidate) : candidate);
  }
  return set;
}

function entriesOf<Ids extends FrameworkIds>(source: SkillSource<Ids>): readonly SkillAtLevel<Ids>[] {
  if ("needs" in source) return source.needs;
  if ("teaches" in source) return source.teaches.map(({ skill, to }) => ({ skill, level: to }));
  if ("has" in source) {
    const held = Object.entries<Ids["level"] | null | undefined>(source.has);
    return held.flatMap(([skill, level]) => (level === null || level === undefined ? [] : [{ skill, level }]));
  }
  return source;
}

function rankedSkill<Ids extends FrameworkIds>(
  index: FrameworkIndex<Ids>,
  { skill, level }: SkillAtLevel<Ids>,
): RankedSkill<Ids> {
  lookUp("skill", index.skills, skill);
  return level === undefined ? { skill, rank: 1 } : { skill, level, rank: lookUp("level", index.ranks, level) };
}

/** Of two entries of one skill the higher; of two at one rank, the one that names its level. */
export function higher<Ids extends FrameworkIds>(a: RankedSkill<Ids>, b: RankedSkill<Ids>): RankedSkill<Ids> {
  if (a.rank !== b.rank) return a.rank > b.rank ? a : b;
  return a.level === undefined ? b : a;
}

/** Of two entries of one skill the lower; of two at one rank, the one at any level. */
export function lower<Ids extends FrameworkIds>(a: RankedSkill<Ids>, b: RankedSkill<Ids>): RankedSkill<Ids> {
  return higher(a, b) === a ? b : a;
}

/** Entries in framework order, without their ranks. */
export function inOrder<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  entries: Iterable<RankedSkill<Ids>>,
): SkillSet<Ids> {
  return sorted(framework, entries).map(({ rank: _, ...entry }) => entry);
}

/** Anything about skills, sorted into framework order. */
export function sorted<Ids extends FrameworkIds, Entry extends { readonly skill: string }>(
  framework: Framework<Ids>,
  entries: Iterable<Entry>,
): Entry[] {
  const { skillOrder } = indexOf(framework);
  const place = ({ skill }: Entry) => skillOrder.get(skill) ?? 0; // Every entry's skill has been looked up before.
  return [...entries].sort((a, b) => place(a) - place(b));
}
