import { countedDecimals } from "../model/countedDecimals.js";
import { limits } from "../model/limits.js";
import { isDuration } from "../values/durations.js";
import { isDay } from "../values/isDay.js";
import { isWebAddress } from "../values/isWebAddress.js";
import type { Shape } from "./ShapeCheck.js";

// What the nouns are made of. `src/model/primitives.ts` says the same in zod; a law holds the two together.

/** Text of which at most so many characters are taken, perhaps none. */
export function textUpTo(longest: number, { mayBeEmpty = false } = {}): Shape<string> {
  return (value, check): value is string => {
    if (typeof value !== "string") return check.expected("text", value);
    if (value === "" && !mayBeEmpty) return check.expected("text that is not empty", value);
    return value.length <= longest || check.expected(`at most ${longest} characters`, value);
  };
}

/** Text of a certain form. */
export function textLike(expected: string, fits: (text: string) => boolean): Shape<string> {
  return (value, check): value is string =>
    (typeof value === "string" && fits(value)) || check.expected(expected, value);
}

export const idShape = textUpTo(limits.id);
export const nameShape = textUpTo(limits.name);
export const textShape = textUpTo(limits.text, { mayBeEmpty: true });

/** A web address. */
export const urlShape = textLike(
  `an http or https URL of at most ${limits.name} characters`,
  (text) => text.length <= limits.name && isWebAddress(text),
);

/** A day of the calendar. */
export const dayShape = textLike("a date as YYYY-MM-DD", isDay);

/** An ISO 8601 duration. */
export const durationShape = textLike(
  "an ISO 8601 duration such as P3D",
  (text) => text.length <= limits.duration && isDuration(text),
);

/** An ISO 4217 code. */
export const currencyShape = textLike("three capital letters such as GBP", (text) => /^[A-Z]{3}$/.test(text));

/** A number between two others, both included. */
export function number(from: number, to: number): Shape<number> {
  return (value, check): value is number =>
    (typeof value === "number" && value >= from && value <= to) ||
    check.expected(`a number from ${from} to ${to}`, value);
}

/** An amount of money: a number that can be counted in whole smallest units. */
export const amountShape: Shape<number> = (value, check): value is number => {
  const isAmount = typeof value === "number" && value >= 0 && value <= limits.cost;
  if (!isAmount) return check.expected(`a number from 0 to ${limits.cost}`, value);
  return countedDecimals(value) !== undefined || check.expected("an amount of at most 4 decimals", value);
};

/** A whole number between two others, both included. */
export function wholeNumber(from: number, to: number): Shape<number> {
  return (value, check): value is number =>
    (Number.isInteger(value) && Number(value) >= from && Number(value) <= to) ||
    check.expected(`a whole number from ${from} to ${to}`, value);
}
