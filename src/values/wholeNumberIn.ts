const whole = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0{1,2})?$/;

/** A count as people and spreadsheets write it: `12`, `12.0`, `1,000`. `undefined` for anything else, such as `1.000`, which can be two. */
export function wholeNumberIn(text: string): number | undefined {
  const digits = whole.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}
