import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { importances } from "./importances.js";
import { limits } from "./limits.js";
import { idSchema } from "./primitives.js";

/**
 * What a role level asks for: a skill, at a level or higher.
 *
 * A need counts `rungs x weight` towards coverage, the rungs being the rank of its level (lowest = 1).
 */
export interface Need<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Absent: the skill is needed at any level. It then counts one rung, and holding more is not a surplus. */
  readonly level?: Ids["level"];
  /** Absent: `essential`. */
  readonly importance?: "essential" | "desirable";
  /**
   * The source's own weight, a whole number from 0 to 1,000. Absent: 2 for an essential need, 1 for a desirable one.
   * A need of weight 0 is listed and counts for nothing.
   */
  readonly weight?: number;
}

export const needSchema = z
  .strictObject({
    skill: idSchema,
    level: idSchema.exactOptional(),
    importance: z.enum(importances).exactOptional(),
    weight: z.int().min(0).max(limits.weight).exactOptional(),
  })
  .readonly() satisfies z.ZodType<Need>;
