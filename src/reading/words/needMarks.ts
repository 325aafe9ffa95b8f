/** What says that a skill is needed, and not at which level. */
export const needMarks: ReadonlySet<string> = new Set([
  "x",
  "✓",
  "✔",
  "☑",
  "✅",
  "yes",
  "y",
  "true",
  "any",
  "any level",
  "•",
]);
