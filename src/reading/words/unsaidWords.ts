/** Words for "nobody says", whatever the column is about. */
export const unsaidWords = ["n/a", "na", "not applicable", "unknown", "tbc", "tba", "?", "-", "–", "—"] as const;
