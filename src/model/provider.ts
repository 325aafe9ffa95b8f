import * as z from "zod";
import { idSchema, nameSchema, urlSchema } from "./primitives.js";

/** Who runs courses: an academy, a college, a supplier. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

export const providerSchema = z
  .strictObject({ id: idSchema, name: nameSchema, url: urlSchema.exactOptional() })
  .readonly() satisfies z.ZodType<Provider>;
