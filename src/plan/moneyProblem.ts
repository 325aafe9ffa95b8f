/** What is wrong with what should be money, to follow what it is the money of; `undefined` where nothing is. */
export function moneyProblem(money: unknown): string | undefined {
  const { amount, currency } = typeof money === "object" && money !== null ? (money as Record<string, unknown>) : {}; // Any object has keys to look at.
  const isMoney = typeof amount === "number" && typeof currency === "string" && /^[A-Z]{3}$/.test(currency);
  if (!isMoney) return `must be money such as { amount: 500, currency: "GBP" }, not ${JSON.stringify(money)}`;
  return Number.isFinite(amount) && amount >= 0 ? undefined : `must have an amount of 0 or more, not ${amount}`;
}
