/**
 * A cell's value as text: a date as `2026-03-23` (in UTC, in which the library of workbooks gives it, so that no time zone
 * moves the day), a number as its digits, nothing as `""`; `undefined` for what no cell can hold.
 */
export function cellText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return undefined;
}
