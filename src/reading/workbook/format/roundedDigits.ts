/**
 * The digits of a number that is not negative, times ten to the power of `shift`, rounded half up to `decimals` places.
 * It rounds the decimal text of 15 digits, as spreadsheets do, not the binary fraction: 1.005 to two places is 1.01.
 */
export function roundedDigits(value: number, shift: number, decimals: number): { whole: string; fraction: string } {
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + shift + decimals;
  let all = kept <= 0 ? "0" : digits.slice(0, kept).padEnd(kept, "0");
  if (kept >= 0 && (digits[kept] ?? "0") >= "5") all = String(BigInt(all) + 1n);
  all = all.padStart(decimals + 1, "0");
  const point = all.length - decimals;
  return { whole: all.slice(0, point).replace(/^0+(?=\d)/, ""), fraction: all.slice(point) };
}
