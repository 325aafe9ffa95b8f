import * as z from "zod";
import { idSchema, textSchema } from "../../model/primitives.js";
import { profileSchema } from "../../model/profile.js";
import { relationPredicates } from "../../model/relationPredicates.js";
import type { TranslatedClaim, TranslatedClaimSource, TranslatedProfile, TranslationHint } from "./translateProfile.js";

const evidence = {
  confidence: z.number().min(0).max(1).exactOptional(),
  justification: textSchema.exactOptional(),
};

const claimSourceSchema = z
  .strictObject({
    skill: idSchema,
    has: idSchema,
    predicate: z.enum(["exact", "close"]),
    supports: idSchema,
    ...evidence,
  })
  .readonly() satisfies z.ZodType<TranslatedClaimSource>;

const claimSchema = z
  .strictObject({ skill: idSchema, level: idSchema, because: z.array(claimSourceSchema).min(1).readonly() })
  .readonly() satisfies z.ZodType<TranslatedClaim>;

const hintSchema = z
  .strictObject({
    reason: z.enum([
      "not-the-same",
      "no-level-map",
      "level-not-defined",
      "below-lowest-level",
      "disagreement",
      "no-relation",
    ]),
    skill: idSchema.exactOptional(),
    from: idSchema,
    has: idSchema.nullable(),
    predicate: z.enum(relationPredicates).exactOptional(),
    ...evidence,
  })
  .readonly() satisfies z.ZodType<TranslationHint>;

export const translatedProfileSchema = z
  .strictObject({
    profile: profileSchema,
    claims: z.array(claimSchema).readonly(),
    hints: z.array(hintSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<TranslatedProfile>;
