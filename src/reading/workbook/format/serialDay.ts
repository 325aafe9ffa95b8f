const dayInMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const lastDay = 2_958_465; // 31 December 9999

/**
 * The ISO day of a serial number, whole and counted from 1900 or 1904; `undefined` for one that is not a day. Spreadsheets
 * believe that 1900 was a leap year: 60 is the 29 February that never was, and the days before it are one off.
 */
export function dayOf(serial: number, is1904: boolean): string | undefined {
  const from1900 = is1904 ? serial + 1462 : serial;
  if (!(from1900 >= 1 && from1900 <= lastDay) || from1900 === 60) return undefined;
  const days = from1900 < 60 ? from1900 + 1 : from1900;
  return new Date(dayZero + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/**
 * The serial number of an ISO day, counted from 1900; `undefined` for anything that is not a day. Days before 1900 have numbers that
 * no spreadsheet takes: 0 and below.
 */
export function serialOf(day: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const days = (time - dayZero) / dayInMilliseconds;
  return days <= 60 ? days - 1 : days;
}
