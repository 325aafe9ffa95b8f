import * as z from "zod";
import { limits } from "./limits.js";

/** An amount of money in whole and part units of a currency: `{ amount: 99.5, currency: "GBP" }`. */
export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

export const moneySchema = z
  .strictObject({ amount: z.number().min(0).max(limits.cost), currency: z.string().regex(/^[A-Z]{3}$/) })
  .readonly() satisfies z.ZodType<Money>;
