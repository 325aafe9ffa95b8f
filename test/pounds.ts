import type { Money } from "../src/model/money.js";

export const pounds = (amount: number): Money => ({ amount, currency: "GBP" });
