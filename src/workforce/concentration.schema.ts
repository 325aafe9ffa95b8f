import * as z from "zod";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { idSchema } from "../model/primitives.js";
import type { Concentration } from "./concentration.js";

const count = z.int().min(0);
const grouping = z.enum(["organisation", "site", "sector", "family"]);

export const concentrationSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    groupBy: grouping.exactOptional(),
    minGroup: z.int().min(1),
    published: z.array(grouping).readonly(),
    skills: z
      .array(
        z
          .strictObject({
            skill: idSchema,
            needed: idSchema,
            need: count,
            leftOut: count,
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
