import * as z from "zod";
import { idSchema } from "./primitives.js";

/** Which release of which framework the ids beside it belong to. */
export interface FrameworkReference {
  readonly id: string;
  readonly version: string;
}

export const frameworkReferenceSchema = z
  .strictObject({ id: idSchema, version: idSchema })
  .readonly() satisfies z.ZodType<FrameworkReference>;
