/** The words of needs and levels, on every page. */
export const needWords = {
  levels: "Levels",
  anyLevel: "any level",
  desirable: "desirable",
  notCounted: "not counted",
} as const;
