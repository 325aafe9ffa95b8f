// The words beside people and role levels that are compared.

export const alike = (score: string, top: number) => `${score} (top ${top}%)`;
export const covered = "Covered";
export const nothingAsked = "nothing asked";
export const standings = ["Met", "Short", "Not assessed"] as const;
export const and = (names: readonly string[], more: number) =>
  `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
