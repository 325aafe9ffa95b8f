import * as z from "zod";
import { idSchema, nameSchema, textSchema } from "./primitives.js";

/** A heading under which a framework lists skills. It orders pages; no answer depends on it. */
export interface SkillGroup {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export const skillGroupSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    description: textSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<SkillGroup>;
