import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema, textSchema, urlSchema } from "./primitives.js";
import { type RoleLevel, roleLevelSchema } from "./roleLevel.js";

/** A job that the framework describes, such as "Software developer", with its levels from junior to senior. */
export interface Role<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: Ids["role"];
  readonly name: string;
  /** Id of the {@link RoleFamily} it belongs to. */
  readonly family: Ids["family"];
  readonly description?: string;
  readonly url?: string;
  /**
   * Other exact names in use for the same role: a reader of files takes them. What people call it now and then is a
   * title of the framework.
   */
  readonly aliases?: readonly string[];
  /** Names the role had in earlier versions of the framework, newest first. */
  readonly formerNames?: readonly string[];
  /** Junior first. */
  readonly levels: readonly RoleLevel<Ids>[];
}

export const roleSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    family: idSchema,
    description: textSchema.exactOptional(),
    url: urlSchema.exactOptional(),
    aliases: z.array(nameSchema).readonly().exactOptional(),
    formerNames: z.array(nameSchema).readonly().exactOptional(),
    levels: z.array(roleLevelSchema).min(1).readonly(),
  })
  .readonly() satisfies z.ZodType<Role>;
