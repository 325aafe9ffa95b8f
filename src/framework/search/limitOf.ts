import { OptionError } from "../OptionError.js";
import { requireOptions } from "../requireOptions.js";
import type { SearchOptions } from "../SearchAnswer.js";

/** How many matches are asked for. @throws {@link OptionError} for a limit that is not a whole number from 1, and for an option that does not exist. */
export function limitOf(options: SearchOptions): number {
  requireOptions("A search", options, ["limit"]);
  const { limit = Number.POSITIVE_INFINITY } = options;
  if (options.limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new OptionError(`limit must be a whole number of 0 or more, not ${limit}`);
  }
  return limit;
}
