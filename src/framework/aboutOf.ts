import type { AnswerAbout } from "../model/answerAbout.js";
import type { FrameworkIds } from "../model/ids.js";

/** What an answer is about, to be spread into an answer that follows from it. */
export function aboutOf<Ids extends FrameworkIds>({ roleLevel, roleProfile }: AnswerAbout<Ids>): AnswerAbout<Ids> {
  return { ...(roleLevel !== undefined && { roleLevel }), ...(roleProfile !== undefined && { roleProfile }) };
}
