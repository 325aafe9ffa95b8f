import * as z from "zod";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import type { Impact, NeedImpact, PersonImpact } from "./impact.js";

const outcome = z.enum(["met", "short", "unassessed"]).exactOptional();
const count = z.int().min(0);

const needImpactSchema = z
  .strictObject({
    skill: idSchema,
    change: z.enum(["added", "raised", "weighs-more", "restated", "lowered", "weighs-less", "removed"]),
    from: idSchema.exactOptional(),
    to: idSchema.exactOptional(),
    before: outcome,
    after: outcome,
  })
  .readonly() satisfies z.ZodType<NeedImpact>;

const personImpactSchema = z
  .strictObject({
    person: nameSchema,
    roleLevel: idSchema.exactOptional(),
    asked: z.enum(["more", "less", "more-and-less", "as-much", "role-level-gone", "no-role-level"]),
    needs: z.array(needImpactSchema).readonly(),
    noLongerMet: z.array(idSchema).readonly(),
    stillMeets: z.boolean().exactOptional(),
  })
  .readonly() satisfies z.ZodType<PersonImpact>;

export const impactSchema = z
  .strictObject({
    before: frameworkReferenceSchema,
    after: frameworkReferenceSchema,
    people: z.array(personImpactSchema).readonly(),
    counts: z
      .strictObject({
        more: count,
        less: count,
        "more-and-less": count,
        "as-much": count,
        "role-level-gone": count,
        "no-role-level": count,
      })
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Impact>;
