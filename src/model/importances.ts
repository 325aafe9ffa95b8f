/** How much a need matters, the weightier first. */
export const importances = ["essential", "desirable"] as const;
