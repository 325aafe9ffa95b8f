/**
 * How a skill of one framework relates to a skill of another, in the words of SKOS: `broad` says that the skill `to` is
 * the broader one, `narrow` that it is the narrower one.
 */
export const relationPredicates = ["exact", "close", "broad", "narrow", "related"] as const;
