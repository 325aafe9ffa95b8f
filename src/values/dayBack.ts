import { dateOf, dayNumber } from "./days.js";

const calendar = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/**
 * The day that lies a span of the calendar before a day: `P2Y` before 2026-11-30 is 2024-11-30, and `P1M` before 2026-03-31
 * is 2026-02-28, the last day there is. Both days are ISO 8601. `undefined` where the span is not one of years, months, weeks
 * and days, or leads out of the calendar.
 */
export function dayBack(day: string, span: string): string | undefined {
  const found = calendar.exec(span);
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((count) => Number(count ?? 0));
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year - years, month - 1 - months, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  const back = first.getUTCFullYear() < 0 ? Number.NaN : dayNumber(first.toISOString().slice(0, 10)) - weeks * 7 - days;
  const before = dateOf(back);
  return /^\d{4}-/.test(before) ? before : undefined;
}
