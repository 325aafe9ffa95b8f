import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { restsOnSchema } from "../gap/gap.schema.js";
import type { Unlocks } from "./unlocks.js";

// Apart from unlocks.ts, so that asking the question does not load zod.

export const unlocksSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    person: nameSchema,
    ...answerAboutShape,
    skills: z
      .array(
        z
          .strictObject({
            rank: z.int().min(1),
            skill: idSchema,
            from: idSchema.exactOptional(),
            to: idSchema,
            readyFor: z.array(idSchema).readonly(),
            raises: z.int().min(0),
          })
          .readonly(),
      )
      .readonly(),
    restsOn: restsOnSchema,
  })
  .readonly() satisfies z.ZodType<Unlocks>;
