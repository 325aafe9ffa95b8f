import type { JsonPath } from "../../model/issue.js";
import { describeIssue } from "../../parse/describeIssue.js";
import { ParseError } from "../../parse/ParseError.js";

/** The error of a document that is not what a reader is for; `next` is what to do about it. */
export function refused(what: string, path: JsonPath, expected: string, received: string, next?: string): ParseError {
  return new ParseError(what, [describeIssue({ code: "shape", path, expected, received, ...(next && { next }) })]);
}
