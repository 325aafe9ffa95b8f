import { OptionError } from "./OptionError.js";
/** Refuses what is not a whole number of at least `least`: NaN, Infinity, fractions, negative limits. */
export function requireCount(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new OptionError(`${name} must be a whole number of ${least} or more, not ${value}`);
  }
}
