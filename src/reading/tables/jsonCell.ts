import { cellText } from "./cellText.js";

/** The text of a level that is `null` in a record of an assessment: assessed, and nothing held. No cell of a table has it. */
export const nullLevel = "\u0000none";

/**
 * The text of a key of a row of JSON; `undefined` for what no cell can hold. `null` is an empty cell, but for the level of a row
 * that says who assessed and when: such a record says by it that nothing is held.
 */
export function jsonCell(row: object, key: string): string | undefined {
  const value: unknown = Object.hasOwn(row, key) ? row[key as keyof typeof row] : "";
  const isRecord = value === null && key === "level" && Object.hasOwn(row, "assessor") && Object.hasOwn(row, "date");
  return isRecord ? nullLevel : cellText(value);
}
