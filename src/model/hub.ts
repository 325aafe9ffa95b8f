import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { type Post, postSchema } from "./post.js";
import { idSchema, nameSchema } from "./primitives.js";

/** A set of posts that are filled together, such as the digital hub of a court service. */
export interface Hub<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly name: string;
  /** Id of the {@link Site} where its posts sit unless they name their own. */
  readonly site?: string;
  readonly posts: readonly Post<Ids>[];
}

export const hubSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    site: idSchema.exactOptional(),
    posts: z.array(postSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<Hub>;
