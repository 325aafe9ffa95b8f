import * as z from "zod";
import type { Finding } from "../../model/finding.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema, textSchema } from "../../model/primitives.js";
import type { FrameworkFindings } from "./lintFramework.js";

// Apart from lintFramework.ts, so that asking the question does not load zod.

const at = { path: z.array(z.union([z.string(), z.int()])).readonly(), message: textSchema, explanation: textSchema };
const ids = z.array(idSchema).readonly();

export const findingSchema = z.discriminatedUnion("code", [
  z
    .strictObject({
      code: z.literal("promotion-lowers-level"),
      ...at,
      from: idSchema,
      to: idSchema,
      skill: idSchema,
      levelBefore: idSchema,
      levelAfter: idSchema.exactOptional(),
    })
    .readonly(),
  z
    .strictObject({ code: z.literal("promotion-drops-skill"), ...at, from: idSchema, to: idSchema, skill: idSchema })
    .readonly(),
  z.strictObject({ code: z.literal("identical-needs"), ...at, roleLevels: ids }).readonly(),
  z.strictObject({ code: z.literal("role-level-without-needs"), ...at, roleLevel: idSchema }).readonly(),
  z.strictObject({ code: z.literal("shared-role-level-name"), ...at, name: nameSchema, roleLevels: ids }).readonly(),
  z.strictObject({ code: z.literal("unused-skill"), ...at, skill: idSchema }).readonly(),
  z
    .strictObject({ code: z.literal("similar-skill-names"), ...at, skills: ids, names: z.array(nameSchema).readonly() })
    .readonly(),
  z
    .strictObject({
      code: z.literal("level-not-described"),
      ...at,
      skill: idSchema,
      level: idSchema,
      describedAt: ids,
      roleLevels: ids,
    })
    .readonly(),
  z.strictObject({ code: z.literal("unused-level"), ...at, level: idSchema }).readonly(),
  z.strictObject({ code: z.literal("empty-role-family"), ...at, family: idSchema }).readonly(),
  z.strictObject({ code: z.literal("single-role-family"), ...at, family: idSchema, role: idSchema }).readonly(),
  z.strictObject({ code: z.literal("empty-skill-group"), ...at, group: idSchema }).readonly(),
]) satisfies z.ZodType<Finding>;

export const frameworkFindingsSchema = z
  .strictObject({ framework: frameworkReferenceSchema, findings: z.array(findingSchema).readonly() })
  .readonly() satisfies z.ZodType<FrameworkFindings>;
