import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema } from "./primitives.js";

/** One job to be filled: a role level, perhaps at a site. */
export interface Post<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly roleLevel: Ids["roleLevel"];
  /** Id of a {@link Site}. */
  readonly site?: string;
  /** The word by which posts that are filled together are totalled, such as the name of a digital hub. */
  readonly hub?: string;
}

export const postSchema = z
  .strictObject({
    id: idSchema,
    roleLevel: idSchema,
    site: idSchema.exactOptional(),
    hub: idSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Post>;
