const msOfDay = 86_400_000;

/** Days from 1 January 1970 to an ISO 8601 date, one up for the next day. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / msOfDay;
}

/** The ISO 8601 date of a day number; "" of anything that is not a day number. */
export function dateOf(day: number): string {
  if (!Number.isFinite(day)) return "";
  return new Date(day * msOfDay).toISOString().slice(0, 10);
}
