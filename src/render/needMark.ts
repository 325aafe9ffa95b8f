import * as words from "./words/needWords.js";

/** What a need has beside its name where it is not the usual kind, which is essential and counted. */
export function needMark(importance: "essential" | "desirable" | undefined, isCounted: boolean): string {
  const marks = [...(importance === "desirable" ? [words.desirable] : []), ...(isCounted ? [] : [words.notCounted])];
  return marks.length > 0 ? ` (${marks.join(", ")})` : "";
}
