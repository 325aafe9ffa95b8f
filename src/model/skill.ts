import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema, textSchema, urlSchema } from "./primitives.js";

/** Something a person can be able to do, at one of the framework's levels. */
export interface Skill<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: Ids["skill"];
  readonly name: string;
  /** Id of a {@link SkillGroup} of the framework. */
  readonly group?: string;
  readonly description?: string;
  /**
   * The rungs at which the framework defines the skill, lowest first. Absent: the framework restricts nothing (the usual
   * case). A need, a profile or a course that names another rung is refused at the door.
   */
  readonly definedAt?: readonly Ids["level"][];
  /** What the skill looks like at a level, a list of sentences a level. */
  readonly descriptors?: { readonly [Level in Ids["level"]]?: readonly string[] };
  readonly url?: string;
  /** Other names in use for the same skill. */
  readonly aliases?: readonly string[];
  /** Names the skill had in earlier versions of the framework, newest first. */
  readonly formerNames?: readonly string[];
}

export const descriptorSchema = z.array(textSchema).readonly();

export const skillSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    group: idSchema.exactOptional(),
    description: textSchema.exactOptional(),
    definedAt: z.array(idSchema).min(1).readonly().exactOptional(),
    descriptors: z.record(idSchema, descriptorSchema).readonly().exactOptional(),
    url: urlSchema.exactOptional(),
    aliases: z.array(nameSchema).readonly().exactOptional(),
    formerNames: z.array(nameSchema).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<Skill>;
