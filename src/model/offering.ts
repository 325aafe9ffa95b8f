import * as z from "zod";
import type { CourseMode } from "./course.js";
import { courseModes } from "./courseModes.js";
import { limits } from "./limits.js";
import { type Money, moneySchema } from "./money.js";
import { dateSchema, idSchema } from "./primitives.js";

/** One dated run of a course. */
export interface Offering {
  readonly id: string;
  /** Id of the {@link Course}. */
  readonly course: string;
  /** Id of the {@link Site}. Absent: it runs nowhere in particular, such as online. */
  readonly site?: string;
  /** Where this run differs from the course's own mode. */
  readonly mode?: CourseMode;
  /** First and last day, ISO 8601, both included. */
  readonly start: string;
  readonly end: string;
  /** Places for learners, at least one. Absent: no limit. */
  readonly capacity?: number;
  /** What a place on this run costs, where that is not what the course says. */
  readonly cost?: Money;
  /** The fewest learners with whom it takes place. Absent: one. Plans for many keep to it; for one person nobody knows who else comes. */
  readonly minimum?: number;
  /** What it costs to put it on, however many come, for whoever plans for many. Absent: nothing beside the places. */
  readonly fixedCost?: Money;
}

export const offeringSchema = z
  .strictObject({
    id: idSchema,
    course: idSchema,
    site: idSchema.exactOptional(),
    mode: z.enum(courseModes).exactOptional(),
    start: dateSchema,
    end: dateSchema,
    capacity: z.int().min(1).max(limits.capacity).exactOptional(),
    cost: moneySchema.exactOptional(),
    minimum: z.int().min(1).max(limits.capacity).exactOptional(),
    fixedCost: moneySchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Offering>;
