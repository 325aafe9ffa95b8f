import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { gapSchema } from "../gap/gap.schema.js";
import type { LeftBehind, PostSuccessors, Successor, Successors } from "./PostSuccessors.js";

// Apart from successors.ts, so that asking the question does not load zod.

const count = z.int().min(0);
const reason = z.int().min(1).exactOptional();

const leftBehindSchema = z
  .strictObject({ roleLevel: idSchema, others: count, ready: count, readyIfConfirmed: count })
  .readonly() satisfies z.ZodType<LeftBehind>;

const successorSchema = z
  .strictObject({
    rank: z.int().min(1),
    person: nameSchema,
    gap: gapSchema,
    rungsShort: count,
    reason: z.string(),
    leavesOpen: leftBehindSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Successor>;

const postSuccessorsSchema = z
  .strictObject({
    post: idSchema,
    ...answerAboutShape,
    ready: count,
    readyIfConfirmed: count,
    successors: z.array(successorSchema).readonly(),
    leftOut: z
      .strictObject({
        nothingAsked: reason,
        present: reason,
        otherDirection: reason,
        nothingHeld: reason,
        beyondLimit: reason,
      })
      .readonly(),
  })
  .readonly() satisfies z.ZodType<PostSuccessors>;

export const successorsSchema = z
  .strictObject({ framework: frameworkReferenceSchema, posts: z.array(postSuccessorsSchema).readonly() })
  .readonly() satisfies z.ZodType<Successors>;
