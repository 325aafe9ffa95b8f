/** A day of learning is seven hours, and a week five days. */
const minutesIn = { Y: 109_200, M: 9_100, W: 2_100, D: 420 } as const;
/** A second is a sixtieth, written out: a division at the top of a file is something that a bundler keeps. */
const minutesInTime = { H: 60, M: 1, S: 0.016_666_666_666_666_666 } as const;

/**
 * The minutes of learning in an ISO 8601 duration. A day is 7 hours of learning, a week 5 days, a year 52 weeks and a month
 * a twelfth of it: `P3D` is three days and `PT7H` is one. Decision 17 says why.
 */
export function minutesOf(duration: string): number {
  return Math.round(exactMinutesOf(duration));
}

/** Days of learning, to the nearest hundredth. */
export function learningDays(minutes: number): number {
  return Math.round((minutes / minutesIn.D) * 100) / 100;
}

/** A duration as the door takes it: whole numbers, and weeks beside nothing else. */
const normal =
  /^P(?:\d+W|(?!.*W)(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;

/** Whether a text is an ISO 8601 duration as the door takes it. */
export function isDuration(text: string): boolean {
  return normal.test(text);
}

/**
 * An ISO 8601 duration as the door takes it, of as many minutes of learning: `P1.5D` is `P1DT3H30M`, and `P4W2D` is `P22D`.
 * `undefined` where it has no whole minutes.
 */
export function normalDuration(duration: string): string | undefined {
  if (isDuration(duration)) return duration;
  const exact = exactMinutesOf(duration);
  const minutes = Math.round(exact);
  if (Math.abs(exact - minutes) > 1e-6 || minutes === 0 || minutes > 1e9) return undefined;
  const days = duration.startsWith("PT") ? 0 : Math.floor(minutes / minutesIn.D);
  const rest = minutes - days * minutesIn.D;
  const hours = Math.floor(rest / minutesInTime.H);
  const time = part(hours, "H") + part(rest - hours * minutesInTime.H, "M");
  return `P${part(days, "D")}${time === "" ? "" : `T${time}`}`;
}

/**
 * The last day (ISO 8601) of a run that starts on a day and lasts so long: five days from a Monday end on Friday, two weeks
 * on a Sunday, a month on the day before its date comes again, six hours on the day itself.
 */
export function lastDay(start: string, duration: string): string {
  const [{ Y = 0, M = 0, W = 0, D = 0 }, time] = countsIn(duration);
  const parts = sumOf({ Y: Y % 1, M: M % 1, D }, minutesIn) + sumOf(time, minutesInTime);
  const days = Math.ceil(W * 7 + parts / minutesIn.D - 1e-9);
  const end = new Date(`${start}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + Math.floor(Y) * 12 + Math.floor(M));
  end.setUTCDate(end.getUTCDate() + days - 1);
  const day = Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9_999 ? "" : end.toISOString().slice(0, 10);
  return day > start ? day : start;
}

type Counts = Readonly<Record<string, number>>;

function exactMinutesOf(duration: string): number {
  const [date, time] = countsIn(duration);
  return sumOf(date, minutesIn) + sumOf(time, minutesInTime);
}

/** How many of each unit stand before the `T` and after it. */
function countsIn(duration: string): [date: Counts, time: Counts] {
  const [date = "", time = ""] = duration.slice(1).split("T");
  const counts = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/(\d+(?:[.,]\d+)?)([A-Z])/g)].map(([, count = "0", unit = ""]) => [
        unit,
        Number(count.replace(",", ".")),
      ]),
    );
  return [counts(date), counts(time)];
}

function sumOf(counts: Counts, units: Counts): number {
  return Object.entries(counts).reduce((sum, [unit, count]) => sum + count * (units[unit] ?? 0), 0);
}

function part(count: number, unit: string): string {
  return count === 0 ? "" : `${count}${unit}`;
}
