import { counted } from "./names.js";

/** How many of the courses, or places, of a plan rest on an entry that nobody has assessed. */
export function restsInWords(unsure: number, all: number, what = "course"): string {
  const [rest, level, is] = unsure === 1 ? ["rests", "a level", "it is"] : ["rest", "levels", "they are"];
  return `${unsure} of ${counted(all, what)} ${rest} on ${level} that nobody has assessed. If ${is} not held, the plan does not stand.`;
}
