/**
 * Who put a level down, from the weakest word to the strongest: the person, a colleague, their line manager, a test, or a
 * moderated assessment (a panel or a head of profession). UK departments let one overrule the other in this order; a
 * colleague stands below the line manager, and a test below the panel that may have seen it.
 */
export const assessors = ["self", "peer", "manager", "test", "moderated"] as const;
