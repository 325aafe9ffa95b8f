import { countedDecimals, mostDecimals } from "../model/countedDecimals.js";
import type { Money } from "../model/money.js";

/**
 * Amounts of one currency as whole numbers, so that they add up exactly: £99.99 is 9,999 where a catalogue counts pence. A
 * unit is the coarsest that all the amounts given are whole in, down to a ten-thousandth. Amounts that cannot be counted
 * (`countedDecimals`) are for the door to refuse.
 */
export class MoneyUnits {
  readonly currency?: string;
  /** What all the amounts given come to. */
  readonly total: number;
  /** Whether the amounts are small enough to be added up exactly, all of them together, and to be told apart as doubles. */
  readonly canBeAddedUp: boolean;
  readonly #decimals: number;

  constructor(amounts: readonly Money[]) {
    const [first] = amounts;
    if (first) this.currency = first.currency;
    this.#decimals = amounts.reduce((most, { amount }) => Math.max(most, countedDecimals(amount) ?? mostDecimals), 0);
    this.total = amounts.reduce((sum, { amount }) => sum + this.units(amount), 0);
    this.canBeAddedUp = this.total <= mostUnits;
  }

  /** An amount in units, the nearest where it is not whole in them. */
  units(amount: number): number {
    return Number(amount.toFixed(this.#decimals).replace(".", ""));
  }

  /** The most whole units that an amount pays for: what is left of one is cut off. */
  unitsWithin(amount: number): number {
    const finer = Math.max(0, (countedDecimals(amount) ?? mostDecimals) - this.#decimals);
    const digits = amount.toFixed(this.#decimals + finer).replace(".", "");
    const whole = finer === 0 ? digits : digits.slice(0, -finer);
    return Math.min(Number(whole), Number.MAX_SAFE_INTEGER);
  }

  amount(units: number): number {
    return units / 10 ** this.#decimals;
  }

  /** So many units as money, to be spread into an answer; nothing where no amount was given, and so no currency either. */
  cost(units: number): { readonly cost?: Money } {
    return this.currency === undefined ? {} : { cost: { amount: this.amount(units), currency: this.currency } };
  }
}

/** Solvers take no larger coefficient, and up to here no two sums are the same double. */
const mostUnits = 1e15;
