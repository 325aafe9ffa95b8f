import type { Issue } from "../model/issue.js";
import { issueLines } from "./issueLines.js";

const shownLines = 50;

/**
 * Thrown by the `parseX` functions (their `safeParseX` twins return the same issues instead). `issues` holds everything
 * that is wrong, mistakes of shape first, then of ids and dates. The message tells the same mistake in many places as one,
 * with how many and the first of them, and ends after 50 lines.
 *
 * @example
 * ```ts
 * import { ParseError } from "ddat-skills";
 * import { parseFramework } from "ddat-skills/parse";
 *
 * try {
 *   parseFramework({ id: "kitchen" });
 * } catch (error) {
 *   if (error instanceof ParseError) console.log(error.issues.map((issue) => issue.path.join(".")));
 * }
 * // [ 'title', 'version', 'levels', 'skills', 'roleFamilies', 'roles' ]
 * ```
 */
export class ParseError extends Error {
  override readonly name = "ParseError";
  declare readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const all = issueLines(issues).map((line) => `  ${line}`);
    const lines = all.slice(0, shownLines);
    if (all.length > shownLines) lines.push(`  … and ${all.length - shownLines} lines more: see issues`);
    super(`The ${what} has ${issues.length === 1 ? "1 issue" : `${issues.length} issues`}:\n${lines.join("\n")}`);
    Object.defineProperty(this, "issues", { value: issues }); // Or Node would print the first hundred below the message.
  }
}
