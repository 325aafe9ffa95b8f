import { askedBy } from "../framework/askedBy.js";
import { eachHeld } from "../framework/eachHeld.js";
import { found } from "../framework/found.js";
import { indexOf } from "../framework/frameworkIndex.js";
import { type NeedWorth, needWorth } from "../framework/needWorth.js";
import type { Course, Teaching } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import type { Profile } from "../model/profile.js";
import type { RoleProfile } from "../model/roleProfile.js";

/** A skill at a level; without a level, at any. */
export interface SkillAtLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly level?: Ids["level"];
}

/**
 * A set of (skill, level): each skill once, in framework order. What a role level needs, what a person has and what a
 * course teaches are all of this kind, and the five verbs work on it: {@link join}, {@link meet}, {@link lacking}, {@link covers}, {@link distance}.
 *
 * A skill that is not in the set is at rank 0, the lowest level at rank 1; "at any level" is at rank 1 too. What nobody
 * has assessed is not in the set: to keep unknown apart from none, ask {@link gap}.
 */
export type SkillSet<Ids extends FrameworkIds = FrameworkIds> = readonly SkillAtLevel<Ids>[];

/**
 * Whatever holds a skill set: the set itself, a list of needs, a profile, a role level (itself or its id), a role profile,
 * a course, or the one key of them that counts. A need of weight 0 counts for nothing, so it is in no set.
 */
export type SkillSource<Ids extends FrameworkIds = FrameworkIds> =
  | SkillSet<Ids>
  | readonly Need<Ids>[]
  | Pick<Profile<Ids>, "has">
  | Pick<RoleProfile<Ids>, "needs">
  | Pick<Course<Ids>, "teaches">
  | Ids["roleLevel"];

/**
 * The set of (skill, level) in a profile, a role level, a role profile or a course: each skill once, at the highest level
 * named, in framework order.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws TypeError for what holds no skill set.
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
  /** What one rung counts, by `needWorth`; 2, as of an essential need, where it is held or taught. */
  readonly weight: number;
}

/** A skill set by skill id. */
export type RankedSkills<Ids extends FrameworkIds = FrameworkIds> = ReadonlyMap<string, RankedSkill<Ids>>;

/** The source as a map from skill to rank. */
export function ranked<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: SkillSource<Ids>,
): RankedSkills<Ids> {
  const set = new Map<string, RankedSkill<Ids>>();
  for (const { skill, level, rungs, weight, counts } of worthsIn<Ids>(framework, source)) {
    if (!counts) continue;
    const candidate = { skill, ...(level !== undefined && { level }), rank: rungs, weight };
    const present = set.get(skill);
    set.set(skill, present ? higher(present, candidate) : candidate);
  }
  return set;
}

/** Every entry of a source, weighed as a need: what is held or taught weighs as much as an essential one. */
function worthsIn<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: SkillSource<Ids>,
): readonly NeedWorth<Ids>[] {
  if (typeof source === "string") return askedBy<Ids>(framework, source).needs;
  if (typeof source !== "object" || source === null) throw notASet(source);
  const worths: NeedWorth<Ids>[] = [];
  const add = (need: Need<Ids>) => worths.push(needWorth<Ids>(framework, need));
  if ("has" in source) {
    eachHeld<Ids>(framework, source.has, (skill, _, level) => level !== undefined && add({ skill, level }));
    return worths;
  }
  const list = "needs" in source ? source.needs : "teaches" in source ? source.teaches : source;
  if (!(Symbol.iterator in list)) throw notASet(source);
  for (const entry of list) add(isTeaching(entry) ? { skill: entry.skill, level: entry.to } : entry);
  return worths;
}

function isTeaching<Ids extends FrameworkIds>(entry: SkillAtLevel<Ids> | Teaching<Ids>): entry is Teaching<Ids> {
  return typeof entry === "object" && entry !== null && "to" in entry;
}

function notASet(source: unknown): TypeError {
  return new TypeError(
    `A skill set is a list of { skill, level }, a role level's id, or an object with has, needs or teaches; found ${found(source)}`,
  );
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
  return sorted(framework, entries).map(({ rank: _, weight: __, ...entry }) => entry);
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
