/**
 * What a level may rest on that nobody assessed: a crosswalk that carried it over from another framework, or a course that
 * was done. Both are weaker than anybody's word.
 */
export const claims = ["translation", "course"] as const;

/** Who assesses: the person, a colleague, their line manager, a test, or a moderated assessment (a panel or a head of profession). */
export const whoAssess = ["self", "peer", "manager", "test", "moderated"] as const;

/**
 * Who put a level down, from the weakest word to the strongest. UK departments let one overrule the other in this order; a
 * colleague stands below the line manager, and a test below the panel that may have seen it.
 */
export const assessors = [...claims, ...whoAssess] as const;
