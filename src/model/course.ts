import * as z from "zod";
import { courseModes } from "./courseModes.js";
import type { FrameworkIds } from "./ids.js";
import { limits } from "./limits.js";
import { type Money, moneySchema } from "./money.js";
import { idSchema, nameSchema, urlSchema } from "./primitives.js";

/** How a course is given: `classroom`, `online` or `blended`. */
export type CourseMode = (typeof courseModes)[number];

/** What a course brings somebody to: one skill, from a level (or from nothing) to a level. */
export interface Teaching<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level a learner must hold already. Absent: the course starts from nothing. */
  readonly from?: Ids["level"];
  /** The level a learner holds afterwards, above `from`. */
  readonly to: Ids["level"];
}

/** Something that can be learnt; when and where it runs are its {@link Offering}s. */
export interface Course<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly title: string;
  /** Id of the {@link Provider}. */
  readonly provider: string;
  readonly teaches: readonly Teaching<Ids>[];
  /** Ids of courses to be done first. */
  readonly prerequisites?: readonly string[];
  /** ISO 8601 duration, such as `P3D` or `PT6H`. */
  readonly duration?: string;
  /** For one learner. */
  readonly cost?: Money;
  readonly mode?: CourseMode;
  readonly url?: string;
}

const teachingSchema = z
  .strictObject({ skill: idSchema, from: idSchema.exactOptional(), to: idSchema })
  .readonly() satisfies z.ZodType<Teaching>;

export const courseSchema = z
  .strictObject({
    id: idSchema,
    title: nameSchema,
    provider: idSchema,
    teaches: z.array(teachingSchema).readonly(),
    prerequisites: z.array(idSchema).readonly().exactOptional(),
    duration: z.iso.duration().max(limits.duration).exactOptional(),
    cost: moneySchema.exactOptional(),
    mode: z.enum(courseModes).exactOptional(),
    url: urlSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Course>;
