import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import type { Workforce } from "./workforce.js";

/** Some neighbours of a workforce: places `from` up to `to`, which is not among them. Absent: from the first, to the last. */
export interface PeopleSlice {
  readonly from?: number;
  readonly to?: number;
}

/** A slice with both ends, found to be within the workforce. */
export function requireSlice(
  { people }: Workforce,
  { from = 0, to = people.length }: PeopleSlice,
): Required<PeopleSlice> {
  requireCount("from", from, 0);
  requireCount("to", to, from);
  if (to > people.length) throw new OptionError(`to must be at most ${people.length}, not ${to}`);
  return { from, to };
}
