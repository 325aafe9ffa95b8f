import { OptionError } from "../framework/OptionError.js";
import { dateSchema } from "../model/primitives.js";

/**
 * An option that has to be a day of the calendar as ISO 8601 writes it.
 *
 * @throws {@link OptionError} for anything else.
 */
export function requireDay(option: string, day: string): string {
  if (!dateSchema.safeParse(day).success)
    throw new OptionError(`${option} has to be a date such as 2026-01-31, not ${JSON.stringify(day).slice(0, 100)}`);
  return day;
}
