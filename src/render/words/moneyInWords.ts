import type { Money } from "../../model/money.js";

/**
 * `90 GBP`, `99.50 GBP`; `0` where a catalogue gives no costs, and so no currency. Some catalogues count in parts of a
 * hundredth: those are told in full.
 */
export function moneyInWords(money: Money | undefined): string {
  if (money === undefined) return "0";
  const { amount, currency } = money;
  const isInHundredths = Number(amount.toFixed(2)) === amount;
  return `${!Number.isInteger(amount) && isInHundredths ? amount.toFixed(2) : amount} ${currency}`;
}
