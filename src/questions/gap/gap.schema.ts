import * as z from "zod";
import { assessors } from "../../model/assessors.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import type { Coverage, Gap, Standing } from "./gap.js";

// Apart from gap.ts, so that asking the question does not load zod.

const count = z.int().min(0);

const on = {
  skill: idSchema,
  importance: z.enum(["essential", "desirable"]),
  credit: count,
  outOf: count,
  assessor: z.enum(assessors).exactOptional(),
};

export const standingSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("exceeded"), needs: idSchema, has: idSchema, ...on }).readonly(),
  z.strictObject({ status: z.literal("met"), needs: idSchema.exactOptional(), has: idSchema, ...on }).readonly(),
  z
    .strictObject({ status: z.literal("partial"), needs: idSchema, has: idSchema, by: z.int().min(1), ...on })
    .readonly(),
  z.strictObject({ status: z.literal("unmet"), needs: idSchema.exactOptional(), by: z.int().min(1), ...on }).readonly(),
  z.strictObject({ status: z.literal("unassessed"), needs: idSchema.exactOptional(), ...on }).readonly(),
]) satisfies z.ZodType<Standing>;

export const coverageSchema = z
  .strictObject({ low: count, high: count, outOf: count })
  .readonly() satisfies z.ZodType<Coverage>;

export const gapSchema = z
  .strictObject({
    person: nameSchema,
    framework: frameworkReferenceSchema,
    roleLevel: idSchema,
    standings: z.array(standingSchema).readonly(),
    coverage: coverageSchema,
    readiness: z.enum(["ready", "ready-if-confirmed", "not-ready"]),
    unused: z.array(z.strictObject({ skill: idSchema, has: idSchema }).readonly()).readonly(),
  })
  .readonly() satisfies z.ZodType<Gap>;
