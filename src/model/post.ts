import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { limits } from "./limits.js";
import { dateSchema, idSchema } from "./primitives.js";
import { type RoleProfile, roleProfileSchema } from "./roleProfile.js";

interface PostFacts {
  readonly id: string;
  /** Id of a {@link Site}. */
  readonly site?: string;
  /** The word by which posts that are filled together are totalled, such as the name of a digital hub. */
  readonly hub?: string;
  /** How many such posts there are. Absent: one. */
  readonly count?: number;
  /** First and last day on which it is to be filled, ISO 8601, both included. Absent: it is open already, and does not close. */
  readonly opens?: string;
  readonly closes?: string;
  /** Id of a {@link Grade}. */
  readonly grade?: string;
}

/** A post that asks for what a role level of the framework does. */
export interface PostOfRoleLevel<Ids extends FrameworkIds = FrameworkIds> extends PostFacts {
  readonly roleLevel: Ids["roleLevel"];
  readonly roleProfile?: never;
}

/** A post with needs of its own. */
export interface PostOfRoleProfile<Ids extends FrameworkIds = FrameworkIds> extends PostFacts {
  /** The role profile itself, and no name for one: nothing has to be looked up. */
  readonly roleProfile: RoleProfile<Ids>;
  readonly roleLevel?: never;
}

/** One job to be filled, perhaps at a site: it asks for what a role level does, or has needs of its own. Never both. */
export type Post<Ids extends FrameworkIds = FrameworkIds> = PostOfRoleLevel<Ids> | PostOfRoleProfile<Ids>;

const facts = {
  id: idSchema,
  site: idSchema.exactOptional(),
  hub: idSchema.exactOptional(),
  count: z.int().min(1).max(limits.postCount).exactOptional(),
  opens: dateSchema.exactOptional(),
  closes: dateSchema.exactOptional(),
  grade: idSchema.exactOptional(),
};
const absent = z.never().exactOptional();

export const postSchema = z.union([
  z.strictObject({ ...facts, roleLevel: idSchema, roleProfile: absent }).readonly(),
  z.strictObject({ ...facts, roleProfile: roleProfileSchema, roleLevel: absent }).readonly(),
]) satisfies z.ZodType<Post>;
