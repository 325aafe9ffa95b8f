import type { JsonPath } from "./issue.js";

interface FindingAt<Code extends string> {
  readonly code: Code;
  /** Where in the framework it stands, or where the first of several things does. */
  readonly path: JsonPath;
  /** The facts below in a sentence, by the names of things. */
  readonly message: string;
  /** Why it may matter, for the person who keeps the framework: the same for all findings of the code. */
  readonly explanation: string;
}

/** A promotion after which a skill is needed at a lower level than before. */
export interface PromotionLowersLevelFinding extends FindingAt<"promotion-lowers-level"> {
  readonly from: string;
  readonly to: string;
  readonly skill: string;
  readonly levelBefore: string;
  /** Absent: needed at any level. */
  readonly levelAfter?: string;
}
/** A promotion after which a skill is no longer needed. */
export interface PromotionDropsSkillFinding extends FindingAt<"promotion-drops-skill"> {
  readonly from: string;
  readonly to: string;
  readonly skill: string;
}
/** Role levels that need the same skills at the same levels, as far as needs count: nothing tells them apart. */
export interface IdenticalNeedsFinding extends FindingAt<"identical-needs"> {
  readonly roleLevels: readonly string[];
}
/** A role level that asks for nothing that counts: it has no needs, or all of them have weight 0. */
export interface RoleLevelWithoutNeedsFinding extends FindingAt<"role-level-without-needs"> {
  readonly roleLevel: string;
}
/** Levels of different roles that have one name. */
export interface SharedRoleLevelNameFinding extends FindingAt<"shared-role-level-name"> {
  readonly name: string;
  readonly roleLevels: readonly string[];
}
/** A skill that no role level needs. */
export interface UnusedSkillFinding extends FindingAt<"unused-skill"> {
  readonly skill: string;
}
/** Skills whose names differ by a letter, a plural, or the order of their words. */
export interface SimilarSkillNamesFinding extends FindingAt<"similar-skill-names"> {
  readonly skills: readonly string[];
  readonly names: readonly string[];
}
/** A level at which a skill is needed and not described, though other levels of it are. */
export interface LevelNotDescribedFinding extends FindingAt<"level-not-described"> {
  readonly skill: string;
  readonly level: string;
  readonly describedAt: readonly string[];
  readonly roleLevels: readonly string[];
}
/** A level of the scale that no need, skill or description names. */
export interface UnusedLevelFinding extends FindingAt<"unused-level"> {
  readonly level: string;
}
/** A role family without a role. */
export interface EmptyFamilyFinding extends FindingAt<"empty-role-family"> {
  readonly family: string;
}
/** A role family with one role. */
export interface SingleRoleFamilyFinding extends FindingAt<"single-role-family"> {
  readonly family: string;
  readonly role: string;
}
/** A skill group without a skill. */
export interface EmptySkillGroupFinding extends FindingAt<"empty-skill-group"> {
  readonly group: string;
}

/**
 * Something about a framework that is allowed and odd: it may be meant, and whoever keeps the framework should look.
 * Closed: match it on `code`. Wrong data is an {@link Issue} instead.
 */
export type Finding =
  | PromotionLowersLevelFinding
  | PromotionDropsSkillFinding
  | IdenticalNeedsFinding
  | RoleLevelWithoutNeedsFinding
  | SharedRoleLevelNameFinding
  | UnusedSkillFinding
  | SimilarSkillNamesFinding
  | LevelNotDescribedFinding
  | UnusedLevelFinding
  | EmptyFamilyFinding
  | SingleRoleFamilyFinding
  | EmptySkillGroupFinding;

/** The codes of all findings. */
export type FindingCode = Finding["code"];
