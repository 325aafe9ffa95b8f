import type { Money } from "../model/money.js";

const mostDecimals = 4;

/**
 * Amounts of one currency as whole numbers, so that they add up exactly: £99.99 is 9,999 where a catalogue counts pence. A
 * unit is the coarsest that all the amounts given are whole in, down to a ten-thousandth.
 */
export class MoneyUnits {
  readonly currency?: string;
  /** Whether the amounts are small enough to be added up exactly, all of them together. */
  readonly canBeAddedUp: boolean;
  readonly #scale: number;

  constructor(amounts: readonly Money[]) {
    const [first] = amounts;
    if (first) this.currency = first.currency;
    const decimals = amounts.reduce((most, { amount }) => Math.max(most, decimalsOf(amount)), 0);
    this.#scale = 10 ** decimals;
    this.canBeAddedUp = Number.isSafeInteger(amounts.reduce((sum, { amount }) => sum + this.units(amount), 0));
  }

  units(amount: number): number {
    return Math.round(amount * this.#scale);
  }

  /** The most whole units that an amount pays for. */
  unitsWithin(amount: number): number {
    return Math.floor(amount * this.#scale + 1e-6);
  }

  amount(units: number): number {
    return units / this.#scale;
  }

  /** So many units as money, to be spread into an answer; nothing where no amount was given, and so no currency either. */
  cost(units: number): { readonly cost?: Money } {
    return this.currency === undefined ? {} : { cost: { amount: this.amount(units), currency: this.currency } };
  }
}

function decimalsOf(amount: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const scaled = amount * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled))) return decimals;
  }
  return mostDecimals;
}
