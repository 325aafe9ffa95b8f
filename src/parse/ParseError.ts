import type { Issue } from "../model/issue.js";
import { formatPath } from "./describeIssue.js";

const shownIssues = 50;

/**
 * Thrown by the `parseX` functions (their `safeParseX` twins return the same issues instead). `issues` holds everything
 * that is wrong, mistakes of shape first, then of ids and dates; the message shows the first 50.
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
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const lines = issues.slice(0, shownIssues).map((issue) => `  ${formatPath(issue.path)}: ${issue.message}`);
    if (issues.length > shownIssues) lines.push(`  … and ${issues.length - shownIssues} more`);
    super(`The ${what} has ${issues.length === 1 ? "1 issue" : `${issues.length} issues`}:\n${lines.join("\n")}`);
    this.issues = issues;
  }
}
