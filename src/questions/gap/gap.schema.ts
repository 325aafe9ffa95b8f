import * as z from "zod";
import type { RestsOn } from "../../framework/restsOn.js";
import { answerAboutShape } from "../../model/answerAbout.js";
import { assessors } from "../../model/assessors.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { dateSchema, idSchema, nameSchema } from "../../model/primitives.js";
import type { Coverage, Gap, Readiness, Standing } from "./gap.js";

// Apart from gap.ts, so that asking the question does not load zod.

const count = z.int().min(0);

const on = {
  skill: idSchema,
  importance: z.enum(["essential", "desirable"]),
  credit: count,
  outOf: count,
  assessor: z.enum(assessors).exactOptional(),
  date: dateSchema.exactOptional(),
};

export const standingSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("exceeded"), needed: idSchema, has: idSchema, ...on }).readonly(),
  z.strictObject({ status: z.literal("met"), needed: idSchema.exactOptional(), has: idSchema, ...on }).readonly(),
  z
    .strictObject({ status: z.literal("partial"), needed: idSchema, has: idSchema, by: z.int().min(1), ...on })
    .readonly(),
  z
    .strictObject({ status: z.literal("unmet"), needed: idSchema.exactOptional(), by: z.int().min(1), ...on })
    .readonly(),
  z.strictObject({ status: z.literal("unassessed"), needed: idSchema.exactOptional(), ...on }).readonly(),
]) satisfies z.ZodType<Standing>;

export const coverageSchema = z
  .strictObject({ low: count, high: count, outOf: count })
  .readonly() satisfies z.ZodType<Coverage>;

export const readinessSchema = z.enum([
  "ready",
  "ready-if-confirmed",
  "not-ready",
  "nothing-asked",
]) satisfies z.ZodType<Readiness>;

export const restsOnSchema = z
  .strictObject({
    levels: count,
    ownWord: count,
    unrecorded: count,
    claimed: count,
    oldest: dateSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<RestsOn>;

export const gapSchema = z
  .strictObject({
    person: nameSchema,
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    standings: z.array(standingSchema).readonly(),
    coverage: coverageSchema,
    readiness: readinessSchema,
    unused: z.array(z.strictObject({ skill: idSchema, has: idSchema }).readonly()).readonly(),
    restsOn: restsOnSchema,
  })
  .readonly() satisfies z.ZodType<Gap>;
