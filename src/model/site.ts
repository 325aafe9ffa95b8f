import * as z from "zod";
import { dateSchema, idSchema, nameSchema } from "./primitives.js";

/** A place where courses run and posts sit. A pop-up is a site that is open between two dates. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** The town or region, as people write it. */
  readonly place?: string;
  /** Id of the provider that runs it. */
  readonly provider?: string;
  /** First and last day (ISO 8601, both included) of a pop-up. Absent: a permanent site. */
  readonly open?: { readonly from: string; readonly until: string };
}

export const siteSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    place: nameSchema.exactOptional(),
    provider: idSchema.exactOptional(),
    open: z.strictObject({ from: dateSchema, until: dateSchema }).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<Site>;
