import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Impact } from "../questions/releases/impact.js";
import { answerToMarkdown } from "./answerTable.js";
import { describeImpact } from "./describeImpact.js";

/**
 * An impact as Markdown: a table of the people to whom the release does something, with what it is. Whoever is not in it
 * is asked as much as before, or states no role level. Ends with a line end. For a terminal, use `impactToText`.
 *
 * @throws {@link FrameworkMismatchError} for an impact of other releases.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { diffFrameworks, impact } from "ddat-skills/releases";
 * import { impactToMarkdown } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: {}, roleLevel: "software-developer/developer" });
 * const markdown = impactToMarkdown(uk, uk, impact(diffFrameworks(uk, uk), [sam]));
 * console.log(markdown.includes("Nothing changes for anybody.")); // true
 * ```
 */
export function impactToMarkdown<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  impact: Impact<NoInfer<Before>, NoInfer<After>>,
): string {
  return answerToMarkdown(describeImpact(before, after, impact));
}
