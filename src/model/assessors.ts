/**
 * Who put a level down, from the weakest word to the strongest: the person, their line manager, or a moderated assessment
 * (a panel or a head of profession). The order is the one in which UK departments let one overrule the other.
 */
export const assessors = ["self", "manager", "moderated"] as const;
