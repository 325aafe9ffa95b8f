import { type RestsOn, restsOnTogether } from "../../framework/restsOn.js";
import type { PagePart } from "../page.js";
import { said } from "../parts.js";
import { progressWords } from "../words/progressWords.js";
import { restsOnInWords } from "../words/restsOnInWords.js";

/** What the levels behind answers about two times rest on. */
export function restsOnThenAndNow(
  answers: readonly { readonly restsOn: { readonly before: RestsOn; readonly after: RestsOn } }[],
): PagePart[] {
  const at = (when: "before" | "after") => restsOnInWords(restsOnTogether(answers.map(({ restsOn }) => restsOn[when])));
  return said("quiet", progressWords.atTime("Before", at("before")), progressWords.atTime("After", at("after")));
}
