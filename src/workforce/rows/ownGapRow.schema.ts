import * as z from "zod";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { readinessNames } from "../ownGaps.js";
import type { OwnGapRow } from "./ownGapRows.js";

const count = z.int().min(0);

export const ownGapRowSchema = z
  .strictObject({
    person: nameSchema,
    roleLevel: idSchema.exactOptional(),
    low: count,
    high: count,
    outOf: count,
    rungsShort: count,
    unassessed: count,
    readiness: z.enum(readinessNames),
  })
  .readonly() satisfies z.ZodType<OwnGapRow>;
