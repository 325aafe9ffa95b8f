import { describeIssue, type IssueFacts } from "../../parse/describeIssue.js";
import { ParseError } from "../../parse/ParseError.js";

/** The error of a table in which nothing sensible can be found; `what` names it. */
export function tableError(what: string, issues: readonly IssueFacts[]): ParseError {
  return new ParseError(what, issues.map(describeIssue));
}
