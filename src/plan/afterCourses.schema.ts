import * as z from "zod";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { dateSchema, idSchema, nameSchema } from "../model/primitives.js";
import { profileSchema } from "../model/profile.js";
import type { AfterCourses, CourseDone } from "./afterCourses.js";

// Apart from afterCourses.ts, so that asking the question does not load zod.

const ids = z.array(idSchema).readonly();

export const courseDoneSchema = z
  .strictObject({ course: idSchema, offering: idSchema.exactOptional(), end: dateSchema.exactOptional() })
  .readonly() satisfies z.ZodType<CourseDone>;

export const afterCoursesSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    person: nameSchema,
    on: dateSchema,
    profile: profileSchema,
    taken: z
      .array(
        z
          .strictObject({
            course: idSchema,
            offering: idSchema.exactOptional(),
            day: dateSchema,
            raised: z
              .array(z.strictObject({ skill: idSchema, from: idSchema.exactOptional(), to: idSchema }).readonly())
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    notes: z
      .array(
        z
          .strictObject({
            code: z.enum([
              "not-over",
              "entry-not-held",
              "entry-not-assessed",
              "assessed-since",
              "prerequisite-not-done",
            ]),
            message: z.string(),
            where: z.strictObject({ path: z.array(z.union([z.string(), z.int()])).readonly() }).readonly(),
            course: idSchema,
            skill: idSchema.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    plan: z.strictObject({ done: ids, missed: ids, toCome: ids, besides: ids }).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<AfterCourses>;
