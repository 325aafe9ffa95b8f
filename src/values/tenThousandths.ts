/** An amount of money in ten-thousandths, exactly: for those who check what others have counted in `MoneyUnits`. */
export function tenThousandths(amount: number): bigint {
  const isPlain = Math.abs(amount) < 1e21; // From there on doubles are whole, and `toFixed` writes an exponent.
  return isPlain ? BigInt(amount.toFixed(4).replace(".", "")) : BigInt(amount) * 10_000n;
}
