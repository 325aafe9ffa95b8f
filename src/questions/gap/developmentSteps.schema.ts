import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema, textSchema } from "../../model/primitives.js";
import { resourceSchema } from "../../model/resource.js";
import type { DevelopmentStep, DevelopmentSteps, LadderRung } from "./developmentSteps.js";
import { restsOnSchema } from "./gap.schema.js";

// Apart from developmentSteps.ts, so that asking the question does not load zod.

const ladderRungSchema = z
  .strictObject({ level: idSchema, isDefined: z.boolean(), words: z.array(textSchema).readonly() })
  .readonly() satisfies z.ZodType<LadderRung>;

const developmentStepSchema = z
  .strictObject({
    skill: idSchema,
    importance: z.enum(["essential", "desirable"]),
    status: z.enum(["partial", "unmet", "unassessed"]),
    held: ladderRungSchema.exactOptional(),
    needed: idSchema.exactOptional(),
    rungs: z.array(ladderRungSchema).readonly(),
    resources: z.array(resourceSchema).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<DevelopmentStep>;

export const developmentStepsSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    person: nameSchema,
    ...answerAboutShape,
    hasWords: z.boolean(),
    steps: z.array(developmentStepSchema).readonly(),
    restsOn: restsOnSchema,
  })
  .readonly() satisfies z.ZodType<DevelopmentSteps>;
