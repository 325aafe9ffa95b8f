import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema, textSchema, urlSchema } from "./primitives.js";

/** A set of related roles, such as "Software development". */
export interface RoleFamily<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: Ids["family"];
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
}

export const roleFamilySchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    description: textSchema.exactOptional(),
    url: urlSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<RoleFamily>;
