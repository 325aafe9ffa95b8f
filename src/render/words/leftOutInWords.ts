import type { LeftOut } from "../../questions/match/leftOut.js";

/** Each reason in words, in the order in which they are said. */
const words = {
  nothingAsked: "nothing is asked",
  present: "the present one",
  sameRole: "of the same role",
  otherFamily: "of another role family",
  otherRole: "of another role",
  noGrade: "without a known grade",
  otherGrade: "at other grades",
  laterStep: "at which no career starts",
  otherDirection: "in another direction",
  nothingHeld: "no skill is known to be held",
  nothingInCommon: "no skill in common",
  belowMinimum: "too little is covered",
  beyondLimit: "less near than those listed",
} as const;

/** `Not listed: 172 (without a known grade), 12 (of another role family).` Empty where nothing is left out. */
export function leftOutInWords(leftOut: LeftOut<keyof typeof words>): string {
  const counts = new Map(Object.entries(leftOut));
  const parts = Object.entries(words).flatMap(([reason, text]) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [`${count} (${text})`];
  });
  return parts.length === 0 ? "" : `Not listed: ${parts.join(", ")}.`;
}
