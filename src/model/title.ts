import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema } from "./primitives.js";

/**
 * What people call a role or a role level in adverts, posts and org charts, such as "scrum master". A title helps to
 * search and to suggest. It is not a name: a reader of files never takes it for one, because only a person can say which
 * role is meant. A name that is certain belongs in `aliases` of the role or the role level.
 */
export interface Title<Ids extends FrameworkIds = FrameworkIds> {
  readonly title: string;
  /** Everything it can mean, each role once or once for each level. Empty: the framework has no such role. */
  readonly means: readonly TitleMeaning<Ids>[];
}

/** One role that a {@link Title} can mean, and how surely. */
export interface TitleMeaning<Ids extends FrameworkIds = FrameworkIds> {
  readonly role: Ids["role"];
  /** A level of that role, only where the title itself says the level. */
  readonly roleLevel?: Ids["roleLevel"];
  /**
   * - `exact`: another name of the same job;
   * - `close`: nearly the same job, and no other role is meant;
   * - `broad`: the job can be this role, or a part of it, or another one.
   */
  readonly match: "exact" | "close" | "broad";
}

export const titleSchema = z
  .strictObject({
    title: nameSchema,
    means: z
      .array(
        z
          .strictObject({
            role: idSchema,
            roleLevel: idSchema.exactOptional(),
            match: z.enum(["exact", "close", "broad"]),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Title>;
