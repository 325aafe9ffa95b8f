import { isDay } from "../values/isDay.js";
import { quoted } from "../values/quoted.js";
import { found } from "./found.js";
import { OptionError } from "./OptionError.js";

/**
 * An option that has to be a day of the calendar as ISO 8601 writes it.
 *
 * @throws {@link OptionError} for anything else.
 */
export function requireDay(option: string, day: unknown): string {
  if (typeof day === "string" && isDay(day)) return day;
  const what = typeof day === "string" ? quoted(day) : found(day);
  throw new OptionError(`${option} has to be a date such as 2026-01-31; found ${what}`);
}
