import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { nameSchema } from "../model/primitives.js";
import { coverageSchema } from "../questions/gap/gap.schema.js";
import { peopleLeftOutSchema } from "../questions/match/matches.schema.js";
import type { BestPeople } from "./bestPeople.js";

export const bestPeopleSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    matches: z
      .array(
        z
          .strictObject({
            rank: z.int().min(1),
            person: nameSchema,
            place: z.int().min(0),
            coverage: coverageSchema,
            rungsShort: z.int().min(0),
          })
          .readonly(),
      )
      .readonly(),
    leftOut: peopleLeftOutSchema,
  })
  .readonly() satisfies z.ZodType<BestPeople>;
