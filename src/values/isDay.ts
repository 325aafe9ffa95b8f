/** Whether a text is a day of the calendar as ISO 8601 writes it: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`); // Some engines read 30 February as 2 March.
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}
