/** A day of learning is seven hours, and a week five days. */
const minutesIn = { Y: 109_200, M: 9_100, W: 2_100, D: 420 } as const;
const minutesInTime = { H: 60, M: 1, S: 1 / 60 } as const;

/**
 * The minutes of learning in an ISO 8601 duration. A day is 7 hours of learning, a week 5 days, a year 52 weeks and a month
 * a twelfth of it: `P3D` is three days and `PT7H` is one. Decision 17 says why.
 */
export function minutesOf(duration: string): number {
  const [date = "", time = ""] = duration.slice(1).split("T");
  return Math.round(sumOf(date, minutesIn) + sumOf(time, minutesInTime));
}

/** Days of learning, to the nearest hundredth. */
export function learningDays(minutes: number): number {
  return Math.round((minutes / minutesIn.D) * 100) / 100;
}

function sumOf(text: string, units: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [, count = "0", unit = ""] of text.matchAll(/(\d+(?:[.,]\d+)?)([A-Z])/g)) {
    sum += Number(count.replace(",", ".")) * (units[unit] ?? 0);
  }
  return sum;
}
