import * as z from "zod";
import { nameSchema, textSchema, urlSchema } from "./primitives.js";

/** The licence of a framework's content, with the line its publisher asks to see wherever the content is shown. */
export interface Licence {
  readonly name: string;
  /** Identifier in the SPDX licence list, such as `OGL-UK-3.0`. */
  readonly spdx?: string;
  readonly url?: string;
  readonly attribution?: string;
}

export const licenceSchema = z
  .strictObject({
    name: nameSchema,
    spdx: nameSchema.exactOptional(),
    url: urlSchema.exactOptional(),
    attribution: textSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Licence>;
