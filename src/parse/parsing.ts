import type * as z from "zod";
import type { Issue } from "../model/issue.js";
import { describeIssue, type IssueFacts } from "./describeIssue.js";
import { frozenCopy } from "./frozenCopy.js";
import { ParseError } from "./ParseError.js";
import { shapeIssues } from "./shapeIssues.js";

/** What the `safeParseX` functions return: the noun, or everything that is wrong with the data. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Lets data through the door: what is wrong with its shape and what the check of its ids finds, or else a deep-frozen
 * copy of what `make` makes of it.
 */
export function passed<Value>(
  data: unknown,
  schema: z.ZodType,
  idIssues: (data: unknown) => readonly IssueFacts[],
  make: (sound: unknown) => Value,
): ParseResult<Value> {
  const facts = shapeIssues(schema, data).concat(idIssues(data));
  if (facts.length > 0) return failure(facts);
  // zod also reads what an object inherits. A copy has its own keys alone, as JSON would, and has to be whole.
  const lost = isPlain(data) ? [] : shapeIssues(schema, frozenCopy(data));
  return lost.length > 0 ? failure(lost) : { ok: true, value: frozenCopy(make(data)) };
}

/** Whether no object inherits anything, as in all that `JSON.parse` makes. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.values(value).every(isPlain);
}

/** What a parse function returns for data with something wrong. */
export function failure(facts: readonly IssueFacts[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: facts.map(describeIssue) };
}

export function valueOrThrow<Value>(what: string, result: ParseResult<Value>): Value {
  if (result.ok) return result.value;
  throw new ParseError(what, result.issues);
}
