import * as z from "zod";
import { type Assessment, assessmentSchema } from "./assessment.js";
import { type FrameworkReference, frameworkReferenceSchema } from "./frameworkReference.js";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema } from "./primitives.js";

/**
 * What a person has: skill to level.
 *
 * Three things that are not the same: a level (held), `null` (assessed, and below the lowest level), and a skill that is
 * not mentioned (not assessed: nobody knows).
 */
export type HeldSkills<Ids extends FrameworkIds = FrameworkIds> = {
  readonly [Skill in Ids["skill"]]?: Ids["level"] | null;
};

/** What one person has, in the ids of one release of one framework. */
export interface Profile<Ids extends FrameworkIds = FrameworkIds> {
  /** However the caller tells people apart: a name, a number, a pseudonym. */
  readonly person: string;
  readonly framework: FrameworkReference;
  readonly has: HeldSkills<Ids>;
  /** The role level the person is at now. */
  readonly roleLevel?: Ids["roleLevel"];
  /** Where the person works, in the words by which people are grouped. */
  readonly organisation?: string;
  readonly site?: string;
  readonly sector?: string;
  /** The records behind `has`, where they are kept. */
  readonly assessments?: readonly Assessment<Ids>[];
}

export const heldLevelSchema = idSchema.nullable();

export const profileSchema = z
  .strictObject({
    person: nameSchema,
    framework: frameworkReferenceSchema,
    has: z.record(idSchema, heldLevelSchema).readonly(),
    roleLevel: idSchema.exactOptional(),
    organisation: nameSchema.exactOptional(),
    site: nameSchema.exactOptional(),
    sector: nameSchema.exactOptional(),
    assessments: z.array(assessmentSchema).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<Profile>;
