import * as z from "zod";
import { assessors } from "./assessors.js";
import { type Evidence, evidenceSchema } from "./evidence.js";
import type { FrameworkIds } from "./ids.js";
import { dateSchema, idSchema, nameSchema } from "./primitives.js";

/**
 * Who put a level down, the weakest word first: `self`, `peer`, `manager`, `test` or `moderated`; and below them `translation`
 * and `course`, where nobody assessed it: a crosswalk carried it over, or a course that was done says it.
 */
export type Assessor = (typeof assessors)[number];

/** The record behind an entry of a profile. */
export interface Assessment<Ids extends FrameworkIds = FrameworkIds> {
  /** Needed only where the record stands alone, outside a profile. */
  readonly person?: string;
  readonly skill: Ids["skill"];
  /** `null`: assessed, and below the lowest level. */
  readonly level: Ids["level"] | null;
  readonly assessor: Assessor;
  /** The day it was made, ISO 8601. */
  readonly date: string;
  /** The last day on which it counts, ISO 8601. Absent: it does not end. */
  readonly validUntil?: string;
  /** What shows the level, in the order in which it was given. */
  readonly evidence?: readonly Evidence[];
  /** The release of the framework it was made against. Absent: the profile's own. */
  readonly frameworkVersion?: string;
}

export const assessmentSchema = z
  .strictObject({
    person: nameSchema.exactOptional(),
    skill: idSchema,
    level: idSchema.nullable(),
    assessor: z.enum(assessors),
    date: dateSchema,
    validUntil: dateSchema.exactOptional(),
    evidence: z.array(evidenceSchema).readonly().exactOptional(),
    frameworkVersion: idSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Assessment>;
