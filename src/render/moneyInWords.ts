/** `90 GBP`, `99.50 GBP`. Some catalogues reckon in parts of a hundredth: those are told in full. */
export function moneyInWords(amount: number, currency: string | undefined): string {
  const isWhole = Number.isInteger(amount);
  const isInHundredths = Number(amount.toFixed(2)) === amount;
  const shown = !isWhole && isInHundredths ? amount.toFixed(2) : String(amount);
  return currency === undefined ? shown : `${shown} ${currency}`;
}
