import type { Issue } from "../model/issue.js";
import { describeIssue, type IssueFacts } from "./describeIssue.js";
import { frozenCopy } from "./frozenCopy.js";
import { ParseError } from "./ParseError.js";
import { type Shape, ShapeCheck } from "./ShapeCheck.js";

/** What the `safeParseX` functions return: the noun, or everything that is wrong with the data. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Lets data through the door: what is wrong with its shape and what the check of its ids finds, or else a deep-frozen
 * copy of what `make` makes of it. The ids of data that is not plain are not looked at: it may run code.
 */
export function passed<Noun>(
  data: unknown,
  shape: Shape<Noun>,
  idIssues?: (data: unknown) => readonly IssueFacts[],
): ParseResult<Noun>;
export function passed<Noun, Value>(
  data: unknown,
  shape: Shape<Noun>,
  idIssues: (data: unknown) => readonly IssueFacts[],
  make: (sound: Noun) => Value,
): ParseResult<Value>;
export function passed(
  data: unknown,
  shape: Shape<unknown>,
  idIssues: (data: unknown) => readonly IssueFacts[] = () => [],
  make: (sound: unknown) => unknown = (sound) => sound,
): ParseResult<unknown> {
  const check = new ShapeCheck();
  const sound = shape(data, check);
  const facts = check.isPlain ? check.issues.concat(idIssues(data)) : check.issues;
  return sound && facts.length === 0 ? { ok: true, value: frozenCopy(make(data)) } : failure(facts);
}

/** What a parse function returns for data with something wrong. */
export function failure(facts: readonly IssueFacts[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: facts.map(describeIssue) };
}

export function valueOrThrow<Value>(what: string, result: ParseResult<Value>): Value {
  if (result.ok) return result.value;
  throw new ParseError(what, result.issues);
}
