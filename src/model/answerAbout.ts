import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { idSchema, nameSchema } from "./primitives.js";

/** What an answer is about: a role level of the framework, or a role profile of the caller's own. One of the two, never both. */
export interface AnswerAbout<Ids extends FrameworkIds = FrameworkIds> {
  readonly roleLevel?: Ids["roleLevel"];
  readonly roleProfile?: { readonly id: string; readonly name: string };
}

/** The keys of {@link AnswerAbout}, to be spread into the schema of an answer. */
export const answerAboutShape = {
  roleLevel: idSchema.exactOptional(),
  roleProfile: z.strictObject({ id: idSchema, name: nameSchema }).readonly().exactOptional(),
};
