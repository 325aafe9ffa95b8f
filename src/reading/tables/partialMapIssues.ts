import type { IssueFacts } from "../../parse/describeIssue.js";
import { shapeIssues } from "../../parse/shapeIssues.js";
import type { TableMap, TableShape } from "./tableMap.js";
import { partialTableMapShape } from "./tableMapShape.js";

/** What is wrong with a map that says only what is not usual, for a reader of tables of these shapes with these fields. */
export function partialMapIssues(
  map: Partial<TableMap>,
  shapes: readonly TableShape[],
  fields: readonly string[],
): readonly IssueFacts[] {
  const issues = shapeIssues(partialTableMapShape, map, ["map"]);
  if (issues.length > 0) return issues;
  const { shape, columns = {} } = map;
  if (shape !== undefined && !shapes.includes(shape)) {
    const expected = shapes.map((one) => JSON.stringify(one)).join(" or ");
    return [{ code: "shape", path: ["map", "shape"], expected, received: JSON.stringify(shape) }];
  }
  return Object.keys(columns)
    .filter((field) => !fields.includes(field))
    .map((field): IssueFacts => ({ code: "unknown-key", path: ["map", "columns", field], key: field }));
}
