/** The words beside people and role levels that are compared. */
export const matchWords = {
  alike: (score: string, top: number) => `${score} (top ${top}%)`,
  covered: "Covered",
  nothingAsked: "nothing asked",
  standings: ["Met", "Short", "Not assessed"],
  and: (names: readonly string[], more: number) => `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
} as const;
