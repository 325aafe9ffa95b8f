import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import type { ComparedSkillScore, ScoreChange, ScoreComparison } from "./compareScores.js";
import { scoreSchema } from "./scoreAssessment.schema.js";

// Apart from compareScores.ts, so that asking the question does not load zod.

export const scoreChangeSchema = z
  .strictObject({
    before: z.number().exactOptional(),
    after: z.number().exactOptional(),
    difference: z.number().exactOptional(),
  })
  .readonly() satisfies z.ZodType<ScoreChange>;

export const comparedSkillScoreSchema = z
  .strictObject({
    skill: idSchema,
    before: scoreSchema.exactOptional(),
    after: scoreSchema.exactOptional(),
    change: z.enum([
      "up",
      "down",
      "same",
      "newly-scored",
      "no-longer-scored",
      "not-scored",
      "newly-needed",
      "no-longer-needed",
    ]),
  })
  .readonly() satisfies z.ZodType<ComparedSkillScore>;

const aboutSchema = z.strictObject(answerAboutShape).readonly();

export const scoreComparisonSchema = z
  .strictObject({
    rule: nameSchema,
    person: nameSchema,
    about: z.strictObject({ before: aboutSchema, after: aboutSchema }).readonly(),
    framework: z.strictObject({ before: frameworkReferenceSchema, after: frameworkReferenceSchema }).readonly(),
    sameNeeds: z.boolean(),
    level: scoreChangeSchema,
    total: scoreChangeSchema,
    mean: scoreChangeSchema,
    scores: z.array(comparedSkillScoreSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<ScoreComparison>;
