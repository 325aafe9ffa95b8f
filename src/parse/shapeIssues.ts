import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { type Shape, ShapeCheck } from "./ShapeCheck.js";

/** Everything about a value that does not have a shape, one entry a mistake; `at` is where the value stands. */
export function shapeIssues(shape: Shape<unknown>, data: unknown, at: JsonPath = []): readonly IssueFacts[] {
  const check = new ShapeCheck(at);
  shape(data, check);
  return check.issues;
}

/** Whether a value has a shape, where nobody asks what is wrong with it. */
export function fits(shape: Shape<unknown>, data: unknown): boolean {
  return shape(data, new ShapeCheck());
}
