import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema, textSchema } from "./primitives.js";

/**
 * A rung of the framework's scale. Its rank is its place in `Framework.levels` (lowest first) and is stored nowhere
 * else: order is data, and there is one copy of it.
 */
export interface SkillLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: Ids["level"];
  readonly name: string;
  /** What the rung means for any skill; what it means for one skill is in that skill's `descriptors`. */
  readonly description?: string;
}

export const skillLevelSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    description: textSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<SkillLevel>;
