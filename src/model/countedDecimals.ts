/** Money is counted in ten-thousandths at the finest. */
export const mostDecimals = 4;

/** What two roundings of a double may be off by, in parts of its size, twice 2 ** -52: `0.1 + 0.2` is 0.3 and no more. */
const noise = 4.440892098500626e-16;

/**
 * How many decimals an amount has, as it is written at its shortest: 99.5 has 1. `undefined` for one that cannot be counted,
 * as it has more than 4 that are no noise of adding doubles up: 100 / 3, 12.34567. Nothing is rounded away: £100,000,000.01
 * has 2.
 */
export function countedDecimals(amount: number): number | undefined {
  if (!Number.isFinite(amount)) return undefined;
  const places = [...Array(mostDecimals + 1).keys()];
  const written = (decimals: number) => Number(amount.toFixed(decimals));
  return (
    places.find((decimals) => written(decimals) === amount) ??
    places.find((decimals) => Math.abs(written(decimals) - amount) <= noise * Math.abs(amount))
  );
}
