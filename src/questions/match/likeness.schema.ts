import * as z from "zod";
import { idSchema } from "../../model/primitives.js";
import type { Likeness } from "./likeness.js";

const share = z.number().min(0).max(1);

export const likenessSchema = z
  .strictObject({
    score: share,
    ofA: share,
    ofB: share,
    percentile: z.number().min(0).max(100),
    contributions: z
      .array(
        z
          .strictObject({
            skill: idSchema,
            a: idSchema.exactOptional(),
            b: idSchema.exactOptional(),
            contribution: share,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Likeness>;
