import * as z from "zod";
import { countedDecimals } from "./countedDecimals.js";
import { limits } from "./limits.js";

/**
 * An amount of money in whole and part units of a currency: `{ amount: 99.5, currency: "GBP" }`. It has at most four
 * decimals, so that it can be counted: 100 / 3 is refused at the door.
 */
export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

export const moneySchema = z
  .strictObject({
    amount: z
      .number()
      .min(0)
      .max(limits.cost)
      .refine((amount) => countedDecimals(amount) !== undefined),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .readonly() satisfies z.ZodType<Money>;
