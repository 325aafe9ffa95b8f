import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { dateSchema } from "../model/primitives.js";
import { restsOnSchema } from "../questions/gap/gap.schema.js";
import type { DemandOverTime } from "./demandOverTime.js";

// Apart from demandOverTime.ts, so that asking the question does not load zod.

const count = z.int().min(0);

export const demandOverTimeSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    from: dateSchema,
    until: dateSchema,
    months: z
      .array(
        z
          .strictObject({
            month: z.string(),
            posts: count,
            people: count,
            filled: count,
            missing: count,
            asked: z
              .array(z.strictObject({ ...answerAboutShape, posts: count, people: count, ready: count }).readonly())
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    restsOn: restsOnSchema,
  })
  .readonly() satisfies z.ZodType<DemandOverTime>;
