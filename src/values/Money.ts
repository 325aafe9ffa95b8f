import { OptionError } from "../framework/OptionError.js";

interface Cost {
  readonly amount: number;
  readonly currency: string;
}

const mostDecimals = 4;

/**
 * Amounts of one currency as whole numbers, so that costs add up exactly: £99.99 is 9,999 where a catalogue counts pence.
 * A unit is the coarsest that all the costs given are whole in, down to a ten-thousandth.
 */
export class Money {
  readonly currency?: string;
  readonly #scale: number;

  /** @throws OptionError where the costs are so large that they could not be added up exactly. */
  constructor(costs: readonly Cost[]) {
    const [first] = costs;
    if (first) this.currency = first.currency;
    const decimals = costs.reduce((most, { amount }) => Math.max(most, decimalsOf(amount)), 0);
    this.#scale = 10 ** decimals;
    const all = costs.reduce((sum, { amount }) => sum + this.units(amount), 0);
    if (!Number.isSafeInteger(all)) throw new OptionError("The costs are too large to be added up exactly");
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
}

function decimalsOf(amount: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const scaled = amount * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled))) return decimals;
  }
  return mostDecimals;
}
