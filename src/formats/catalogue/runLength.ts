/** A length of time as a course directory gives it: so many of a unit. */
export interface RunLength {
  /** ISO 8601. */
  readonly duration: string;
  /** The last day of a run of that length, from its first (both ISO 8601). */
  readonly endOf: (start: string) => string;
}

const units = ["days", "weeks", "months", "years", "hours"] as const;

/** The length of a run from its unit (a word, or the directory's number: 1 days, 2 weeks, 3 months, 4 years, 5 hours) and value. */
export function runLength(unitText: string, valueText: string): RunLength | undefined {
  const value = /^\d{1,4}$/.test(valueText) ? Number(valueText) : 0;
  const word = unitText.toLowerCase().replace(/s?$/, "s");
  const unit = units[Number(unitText) - 1] ?? units.find((one) => one === word);
  if (unit === undefined || value === 0) return undefined;
  const letter = unit.charAt(0).toUpperCase();
  return {
    duration: unit === "hours" ? `PT${value}H` : `P${value}${letter}`,
    endOf: (start) => {
      const end = new Date(`${start}T00:00:00Z`);
      if (unit === "days" || unit === "weeks")
        end.setUTCDate(end.getUTCDate() + value * (unit === "weeks" ? 7 : 1) - 1);
      if (unit === "months" || unit === "years") {
        end.setUTCMonth(end.getUTCMonth() + value * (unit === "years" ? 12 : 1));
        end.setUTCDate(end.getUTCDate() - 1);
      }
      return end.toISOString().slice(0, 10);
    },
  };
}
