import { isDaySerial, isoDay } from "../../values/isoDay.js";
import { quoted } from "../../values/quoted.js";

/** Why `isoDay` does not read a text as one day, and what would help. */
export function whyNoDay(text: string): string {
  if (text === "") return "no day is given";
  if (isDaySerial(text))
    return `${quoted(text)} is the number by which spreadsheets count days: format the column as a date`;
  const [dayFirst, monthFirst] = [isoDay(text, "day-first"), isoDay(text, "month-first")];
  if (dayFirst === undefined || monthFirst === undefined) return `${quoted(text)} is not a day`;
  return `${quoted(text)} can be ${dayFirst} or ${monthFirst}: say which with the option dates (--dates), day-first or month-first`;
}
