/** Who assesses: the person, a colleague, their line manager, a test, or a moderated assessment (a panel or a head of profession). */
export const whoAssess = ["self", "peer", "manager", "test", "moderated"] as const;

/**
 * Who put a level down, from the weakest word to the strongest. UK departments let one overrule the other in this order; a
 * colleague stands below the line manager, and a test below the panel that may have seen it. Weaker than anybody's word are the
 * first two, where nobody assessed: a crosswalk carried the level over from another framework, or a course that was done says so.
 */
export const assessors = ["translation", "course", "self", "peer", "manager", "test", "moderated"] as const;
