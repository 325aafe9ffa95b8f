// The words of what is not listed.

export const notListed = (parts: readonly string[]) => `Not listed: ${parts.join(", ")}.`;
/** In the order in which they are said. */
export const reasons = {
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
