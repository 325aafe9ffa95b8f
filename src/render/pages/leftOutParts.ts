import type { LeftOut } from "../../questions/match/leftOut.js";
import type { PagePart } from "../page.js";
import { said } from "../parts.js";
import * as words from "../words/leftOutWords.js";

/** What is not listed, and how much of it for each reason. Nothing where all is. */
export function leftOutParts(leftOut: LeftOut<keyof typeof words.reasons>): PagePart[] {
  const counts = new Map(Object.entries(leftOut));
  const parts = Object.entries(words.reasons).flatMap(([reason, text]) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [`${count} (${text})`];
  });
  return said("quiet", parts.length === 0 ? "" : words.notListed(parts));
}
