import type { Catalogue } from "../model/catalogue.js";
import type { Money } from "../model/money.js";

/** An amount in the currency of a catalogue's costs. Where it gives none, no course is within any budget: ISO 4217 has `XXX` for that. */
export function inCurrencyOf({ courses, offerings = [] }: Catalogue, amount: number): Money {
  const { currency = "XXX" } = [...courses, ...offerings].find(({ cost }) => cost)?.cost ?? {};
  return { amount, currency };
}
