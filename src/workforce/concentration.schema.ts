import * as z from "zod";
import { idSchema } from "../model/primitives.js";
import type { Concentration } from "./concentration.js";

const count = z.int().min(0);

export const concentrationSchema = z
  .strictObject({
    by: z.enum(["organisation", "site", "sector", "family"]).exactOptional(),
    minGroup: z.int().min(1),
    skills: z
      .array(
        z
          .strictObject({
            skill: idSchema,
            level: idSchema,
            need: count.nullable(),
            holders: count.nullable(),
            cover: z.enum(["shared", "few", "unknown", "none"]).nullable(),
            where: z.enum(["one-group", "mostly-one-group", "spread"]).exactOptional(),
            groups: count.exactOptional(),
            largest: count.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Concentration>;
