import { found } from "../../framework/found.js";

/** Refuses anything that is not a diff, such as a framework in its place, for JavaScript, which has no types to refuse it. @throws TypeError */
export function requireDiff(value: unknown): void {
  const isDiff =
    typeof value === "object" && value !== null && ["before", "after", "bump", "needs"].every((key) => key in value);
  if (isDiff) return;
  throw new TypeError(`The diff comes first, as diffFrameworks returns it; found ${found(value)} in its place`);
}
