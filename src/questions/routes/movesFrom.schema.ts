import * as z from "zod";
import { idSchema } from "../../model/primitives.js";
import type { RoleLevelMove, SkillToLearn } from "./movesFrom.js";

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
};

const percentile = z.number().min(0).max(100);

/** The kinds of move between role levels. */
export const moves = [
  z.strictObject({ move: z.literal("promotion"), ...moveTo }).readonly(),
  z.strictObject({ move: z.literal("published"), pathways: z.array(idSchema).min(1).readonly(), ...moveTo }).readonly(),
  z.strictObject({ move: z.literal("lateral"), percentile: percentile.exactOptional(), ...moveTo }).readonly(),
] as const;

export const moveSchema = z.discriminatedUnion("move", moves) satisfies z.ZodType<RoleLevelMove>;
