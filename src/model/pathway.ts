import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema, urlSchema } from "./primitives.js";

/**
 * A career pathway that the framework itself publishes: one role leads to another. Routes that the library works out
 * are not pathways.
 */
export interface Pathway<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly name?: string;
  /** Id of the role it starts from. */
  readonly from: Ids["role"];
  /** Id of the role it leads to. */
  readonly to: Ids["role"];
  /** Where the source names it: the role level it starts from, a level of the role `from`. */
  readonly fromLevel?: Ids["roleLevel"];
  /** Where the source names it: the role level it leads to, a level of the role `to`. */
  readonly toLevel?: Ids["roleLevel"];
  readonly url?: string;
}

export const pathwaySchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema.exactOptional(),
    from: idSchema,
    to: idSchema,
    fromLevel: idSchema.exactOptional(),
    toLevel: idSchema.exactOptional(),
    url: urlSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Pathway>;
