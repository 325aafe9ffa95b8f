/**
 * The natural logarithm of a number of 1 or more, by additions, multiplications and divisions alone, which every engine
 * rounds alike. `Math.log` may differ in its last digit from one engine to another.
 */
export function naturalLogarithm(value: number): number {
  let [mantissa, exponent] = [value, 0];
  while (mantissa > 1.5) {
    mantissa /= 2;
    exponent++;
  }
  // ln m = 2 (t + t^3/3 + t^5/5 + ...) with t = (m - 1) / (m + 1), here at most 0.2: fifteen parts are more than a double holds.
  const t = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let power = 29; power >= 1; power -= 2) sum = sum * t * t + 1 / power;
  return 2 * t * sum + exponent * Math.LN2;
}
