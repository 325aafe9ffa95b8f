import * as z from "zod";
import { textSchema, urlSchema } from "./primitives.js";

/** One thing that shows a level: what it is, in words, and where it can be seen. */
export interface Evidence {
  readonly text?: string;
  /** An http or https address. */
  readonly url?: string;
}

export const evidenceSchema = z
  .strictObject({ text: textSchema.exactOptional(), url: urlSchema.exactOptional() })
  .readonly() satisfies z.ZodType<Evidence>;
