import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema, textSchema, urlSchema } from "./primitives.js";
import { resourceKinds } from "./resourceKinds.js";

/** What a {@link Resource} is: something to read, watch or listen to, people to learn from, or work to learn by. */
export type ResourceKind = (typeof resourceKinds)[number];

/** What a resource helps with: a skill, from a level to a level where somebody has said so. */
export interface ResourceTeaching<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** What a learner should hold already. Absent: nothing. */
  readonly from?: Ids["level"];
  /** How far it leads, above `from`. Absent: it helps at any level above `from`. */
  readonly to?: Ids["level"];
}

/**
 * Something to learn from that is not a course: a book, a mentor, a community. It has no runs, no places and no end, and nobody
 * vouches for what is held after it, so plans list resources and never count on them.
 */
export interface Resource<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly title: string;
  readonly teaches: readonly ResourceTeaching<Ids>[];
  readonly url?: string;
  readonly description?: string;
}

const resourceTeachingSchema = z
  .strictObject({ skill: idSchema, from: idSchema.exactOptional(), to: idSchema.exactOptional() })
  .readonly() satisfies z.ZodType<ResourceTeaching>;

export const resourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(resourceKinds),
    title: nameSchema,
    teaches: z.array(resourceTeachingSchema).min(1).readonly(),
    url: urlSchema.exactOptional(),
    description: textSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Resource>;
