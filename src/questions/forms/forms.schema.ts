import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { assessors } from "../../model/assessors.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { dateSchema, idSchema, nameSchema, textSchema, urlSchema } from "../../model/primitives.js";
import type { AssessmentForm, FormChoice, FormSkill } from "./assessmentForm.js";
import type { AssessorComparison, SkillViews } from "./compareAssessors.js";

// Apart from the questions, so that asking them does not load zod.

const formChoiceSchema = z.discriminatedUnion("answer", [
  z.strictObject({ answer: z.literal("not-assessed") }).readonly(),
  z.strictObject({ answer: z.literal("none") }).readonly(),
  z
    .strictObject({
      answer: z.literal("level"),
      level: idSchema,
      name: nameSchema,
      words: z.array(textSchema).readonly(),
    })
    .readonly(),
]) satisfies z.ZodType<FormChoice>;

const formSkillSchema = z
  .strictObject({
    skill: idSchema,
    name: nameSchema,
    description: textSchema.exactOptional(),
    url: urlSchema.exactOptional(),
    choices: z.array(formChoiceSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<FormSkill>;

export const assessmentFormSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    title: nameSchema,
    ...answerAboutShape,
    about: z.string(),
    person: nameSchema.exactOptional(),
    assessors: z.array(z.enum(assessors)).min(1).readonly(),
    hasWords: z.boolean(),
    source: urlSchema.exactOptional(),
    skills: z.array(formSkillSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<AssessmentForm>;

const skillViewsSchema = z
  .strictObject({
    skill: idSchema,
    views: z
      .array(z.strictObject({ assessor: z.enum(assessors), level: idSchema.nullable(), date: dateSchema }).readonly())
      .min(1)
      .readonly(),
    rungs: z.int().min(0),
  })
  .readonly() satisfies z.ZodType<SkillViews>;

export const assessorComparisonSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    person: nameSchema,
    differ: z.array(skillViewsSchema).readonly(),
    agree: z.array(skillViewsSchema).readonly(),
    oneView: z.array(skillViewsSchema).readonly(),
    ofOtherReleases: z.int().min(0),
  })
  .readonly() satisfies z.ZodType<AssessorComparison>;
