import * as z from "zod";
import { idSchema, nameSchema } from "../../model/primitives.js";
import type { BestRoleLevelRow } from "./bestRoleLevelRows.js";

export const bestRoleLevelRowSchema = z
  .strictObject({
    person: nameSchema,
    rank: z.int().min(1),
    roleLevel: idSchema,
    likeness: z.number().min(0).max(1),
  })
  .readonly() satisfies z.ZodType<BestRoleLevelRow>;
