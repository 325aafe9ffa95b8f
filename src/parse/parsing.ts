import type { Issue } from "../model/issue.js";
import { describeIssue, type IssueFacts } from "./describeIssue.js";
import { ParseError } from "./ParseError.js";

/** What the `safeParseX` functions return: the noun, or everything that is wrong with the data. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function failure(facts: readonly IssueFacts[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: facts.map(describeIssue) };
}

export function valueOrThrow<Value>(what: string, result: ParseResult<Value>): Value {
  if (result.ok) return result.value;
  throw new ParseError(what, result.issues);
}
