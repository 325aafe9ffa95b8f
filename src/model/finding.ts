import * as z from "zod";
import type { JsonPath } from "./issue.js";
import { idSchema, nameSchema, textSchema } from "./primitives.js";

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
/** Role levels that need the same skills at the same levels: nothing tells them apart. */
export interface IdenticalNeedsFinding extends FindingAt<"identical-needs"> {
  readonly roleLevels: readonly string[];
}
/** A role level that asks for nothing, so that everybody is ready for it. */
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

const at = { path: z.array(z.union([z.string(), z.int()])).readonly(), message: textSchema, explanation: textSchema };
const ids = z.array(idSchema).readonly();

/** The shape of a {@link Finding}. */
export const findingSchema = z.discriminatedUnion("code", [
  z
    .strictObject({
      code: z.literal("promotion-lowers-level"),
      ...at,
      from: idSchema,
      to: idSchema,
      skill: idSchema,
      levelBefore: idSchema,
      levelAfter: idSchema.exactOptional(),
    })
    .readonly(),
  z
    .strictObject({ code: z.literal("promotion-drops-skill"), ...at, from: idSchema, to: idSchema, skill: idSchema })
    .readonly(),
  z.strictObject({ code: z.literal("identical-needs"), ...at, roleLevels: ids }).readonly(),
  z.strictObject({ code: z.literal("role-level-without-needs"), ...at, roleLevel: idSchema }).readonly(),
  z.strictObject({ code: z.literal("shared-role-level-name"), ...at, name: nameSchema, roleLevels: ids }).readonly(),
  z.strictObject({ code: z.literal("unused-skill"), ...at, skill: idSchema }).readonly(),
  z
    .strictObject({ code: z.literal("similar-skill-names"), ...at, skills: ids, names: z.array(nameSchema).readonly() })
    .readonly(),
  z
    .strictObject({
      code: z.literal("level-not-described"),
      ...at,
      skill: idSchema,
      level: idSchema,
      describedAt: ids,
      roleLevels: ids,
    })
    .readonly(),
  z.strictObject({ code: z.literal("unused-level"), ...at, level: idSchema }).readonly(),
  z.strictObject({ code: z.literal("empty-role-family"), ...at, family: idSchema }).readonly(),
  z.strictObject({ code: z.literal("single-role-family"), ...at, family: idSchema, role: idSchema }).readonly(),
  z.strictObject({ code: z.literal("empty-skill-group"), ...at, group: idSchema }).readonly(),
]) satisfies z.ZodType<Finding>;
