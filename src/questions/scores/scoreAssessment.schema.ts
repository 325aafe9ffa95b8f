import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema, textSchema } from "../../model/primitives.js";
import { restsOnSchema } from "../gap/gap.schema.js";
import type { AssessmentScore, SkillScore } from "./scoreAssessment.js";

// Apart from scoreAssessment.ts, so that asking the question does not load zod.

export const scoreSchema = z.literal([1, 2, 3]);

export const skillScoreSchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema.exactOptional(),
    score: scoreSchema.exactOptional(),
    status: z.enum(["exceeded", "met", "partial", "unmet", "unassessed"]),
    given: z.literal(true).exactOptional(),
  })
  .readonly() satisfies z.ZodType<SkillScore>;

export const assessmentScoreSchema = z
  .strictObject({
    rule: nameSchema,
    person: nameSchema,
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    unscored: z.int().min(0),
    ready: z.boolean(),
    level: z.number().exactOptional(),
    label: nameSchema.exactOptional(),
    total: z.number().exactOptional(),
    mean: z.number().exactOptional(),
    reason: textSchema.exactOptional(),
    neverReady: z.literal(true).exactOptional(),
    scores: z.array(skillScoreSchema).readonly(),
    restsOn: restsOnSchema,
  })
  .readonly() satisfies z.ZodType<AssessmentScore>;
