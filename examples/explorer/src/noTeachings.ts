/** Stands in for the check of what a caller says that courses teach, in the one file: its lists of courses say that themselves. */
export function teachingIssues(): never {
  throw new Error("This page asks nobody what courses teach.");
}
