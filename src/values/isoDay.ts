import { isDay } from "./isDay.js";

/** Which of two numbers in a date is the day: 03/04/2026 is 3 April or 4 March. */
export type DayOrder = "day-first" | "month-first";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const weekday = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? /i;

/** Behind a day in words, as behind one in numbers: `9:30am`, `at 14.00`. */
const timeOfDay = /(?<=\d),? (?:at )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m)$/i;

/**
 * A text as an ISO 8601 day: `2026-03-23` with or without a time, `Monday 23 March 2026`, `23-Mar-26` as spreadsheets show it,
 * `March 23, 2026`, `23/03/2026`. `undefined` for anything else: for 03/04/2026 where no order is given, and for the number by which spreadsheets count days.
 */
export function isoDay(text: string, order?: DayOrder): string | undefined {
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,+ZUTC -]{0,40})?$/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const bare = text.replace(weekday, "").replace(timeOfDay, "");
  const words = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|[0-4]\d)$/.exec(bare);
  if (words) return dayOf(words[3]?.padStart(4, "20"), monthOf(words[2]), words[1]);
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(bare);
  if (american) return dayOf(american[3], monthOf(american[1]), american[2]);
  const [first, second] = bothOrders(text) ?? [];
  if (order !== undefined) return order === "day-first" ? first : second;
  return first === undefined || second === undefined || first === second ? (first ?? second) : undefined;
}

/**
 * The order in which the dates of a column are written, where one of them proves it: 19/10/2026 can only have the day in
 * front. `undefined` where none proves it, or where they prove both.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | undefined {
  const proven = new Set<DayOrder>();
  for (const text of texts) {
    const [dayFirst, monthFirst] = bothOrders(text) ?? [];
    if ((dayFirst === undefined) !== (monthFirst === undefined)) proven.add(dayFirst ? "day-first" : "month-first");
  }
  const [only] = proven;
  return proven.size === 1 ? only : undefined;
}

/** Whether a text is the number by which spreadsheets count days of this age: 46104 is 23 March 2026. */
export function isDaySerial(text: string): boolean {
  return /^[2-9]\d{4}(?:\.\d{1,15})?$/.test(text);
}

/** What `23/03/2026` is with the day in front and with the month in front, each where it is a day. */
function bothOrders(text: string): readonly [string | undefined, string | undefined] | undefined {
  const [, a = "", b = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T][\d:.]{0,20}(?: ?[AaPp][Mm])?)?$/.exec(text) ?? [];
  return year === "" ? undefined : [dayOf(year, b, a), dayOf(year, a, b)];
}

function monthOf(word = ""): string {
  return String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}

function dayOf(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}
