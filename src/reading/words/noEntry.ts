import { isRemarkLabel } from "./isRemarkLabel.js";
import { noPerson } from "./noPerson.js";

/** `Contact: academy`, `All prices exclude VAT`. */
const aboutList =
  /^(?:(?:contacts?|queries|version|status|classification|prices|disclaimer)(?: [a-z]+)?:.*|(?:all )?(?:prices|costs|fees|dates|places) (?:are|is|exclude|include|may|will|can|shown|correct)\b.*)$/i;

/**
 * Why a row of a list of things is about none of them, such as a course, a post or a skill: what {@link noPerson} says, or a
 * heading or a remark that stands alone. `undefined` for what may be one.
 */
export function noEntry(text: string, isAlone: () => boolean): string | undefined {
  const why = noPerson(text, isAlone);
  if (why !== undefined || text.length > 2_000) return why;
  return (isRemarkLabel(text) || aboutList.test(text)) && isAlone() ? "a remark on the table" : undefined;
}
