import * as z from "zod";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema } from "../../model/primitives.js";
import type { MovesFromRoleLevel, RoleLevelMove, SkillToLearn } from "./movesFrom.js";

export const skillToLearnSchema = z
  .strictObject({
    skill: idSchema,
    level: idSchema.exactOptional(),
    has: idSchema.exactOptional(),
    by: z.int().min(1),
    unassessed: z.literal(true).exactOptional(),
  })
  .readonly() satisfies z.ZodType<SkillToLearn>;

/** What every move says of where it leads. */
export const moveTo = {
  roleLevel: idSchema,
  rungs: z.int().min(0),
  lacking: z.array(skillToLearnSchema).readonly(),
  nothingAsked: z.literal(true).exactOptional(),
};

const percentile = z.number().min(0).max(100);

/** The kinds of move between role levels. */
export const moves = [
  z.strictObject({ move: z.literal("promotion"), ...moveTo }).readonly(),
  z.strictObject({ move: z.literal("published"), pathways: z.array(idSchema).min(1).readonly(), ...moveTo }).readonly(),
  z.strictObject({ move: z.literal("lateral"), percentile: percentile.exactOptional(), ...moveTo }).readonly(),
] as const;

export const roleLevelMoveSchema = z.discriminatedUnion("move", moves) satisfies z.ZodType<RoleLevelMove>;

export const movesFromRoleLevelSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    roleLevel: idSchema,
    moves: z.array(roleLevelMoveSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<MovesFromRoleLevel>;
