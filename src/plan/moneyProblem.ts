import { countedDecimals } from "../model/countedDecimals.js";

/** What is wrong with what should be money, to follow what it is the money of; `undefined` where nothing is. */
export function moneyProblem(money: unknown): string | undefined {
  const { amount, currency } = typeof money === "object" && money !== null ? (money as Record<string, unknown>) : {}; // Any object has keys to look at.
  const isMoney = typeof amount === "number" && typeof currency === "string" && /^[A-Z]{3}$/.test(currency);
  if (!isMoney) return `must be money such as { amount: 500, currency: "GBP" }, not ${JSON.stringify(money)}`;
  if (!(Number.isFinite(amount) && amount >= 0)) return `must have an amount of 0 or more, not ${amount}`;
  return countedDecimals(amount) === undefined
    ? `must have an amount of at most 4 decimals, so that it can be counted, not ${amount}`
    : undefined;
}
