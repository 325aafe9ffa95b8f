import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Impact } from "../questions/releases/impact.js";
import { answerToText } from "./answerTable.js";
import { describeImpact } from "./describeImpact.js";
import type { TextOptions } from "./textOptions.js";

/**
 * An impact as plain text: a table of the people to whom the release does something, with what it is. Ends with a line
 * end. For a web page or a wiki, use `impactToMarkdown`.
 *
 * @throws {@link FrameworkMismatchError} for an impact of other releases.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { diffFrameworks, impact } from "ddat-skills/releases";
 * import { impactToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: {}, roleLevel: "software-developer/developer" });
 * console.log(impactToText(uk, uk, impact(diffFrameworks(uk, uk), [sam]), { width: 100 }));
 * ```
 */
export function impactToText<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  impact: Impact<NoInfer<Before>, NoInfer<After>>,
  options: TextOptions = {},
): string {
  return answerToText(describeImpact(before, after, impact), options);
}
