const dayInMilliseconds = 86_400_000;
const lastDay = 2_958_465; // 31 December 9999

/**
 * The ISO day of a serial number, whole and counted from 1900 or 1904; `undefined` for one that is no day. Spreadsheets
 * believe that 1900 was a leap year: 60 is the 29 February that never was, and the days before it are one off.
 */
export function isoDayOf(serial: number, is1904: boolean): string | undefined {
  const from1900 = is1904 ? serial + 1462 : serial;
  if (!(from1900 >= 1 && from1900 <= lastDay) || from1900 === 60) return undefined;
  const days = from1900 < 60 ? from1900 + 1 : from1900;
  return new Date(Date.UTC(1899, 11, 30) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The serial number of an ISO day, counted from 1900; `undefined` for what is no day or stands before 1 March 1900. */
export function serialOf(day: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const serial = (time - Date.UTC(1899, 11, 30)) / dayInMilliseconds;
  return serial > 60 ? serial : undefined;
}
