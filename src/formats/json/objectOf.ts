import { describeIssue } from "../../parse/describeIssue.js";
import { asObject, type LooseObject } from "../../parse/loose.js";
import { ParseError } from "../../parse/ParseError.js";
import { jsonOf } from "./jsonOf.js";
import { refused } from "./refused.js";

/**
 * The object that a JSON document is.
 *
 * @throws {@link ParseError} where it is not one.
 */
export function objectOf(what: string, input: unknown): LooseObject {
  const read = jsonOf(input, "input");
  if ("issues" in read) throw new ParseError(what, read.issues.map(describeIssue));
  const object = asObject(read.json);
  if (object !== undefined) return object;
  const { json } = read;
  throw refused(what, [], "an object", json === null ? "null" : Array.isArray(json) ? "a list" : typeof json);
}
