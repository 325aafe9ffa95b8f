import { fold } from "./fold.js";

/** In the order of ISO 8601; `T` stands before those of the clock. */
const unitWords = [
  ["Y", "year", "years", "y", "yr", "yrs"],
  ["M", "month", "months", "mth", "mths"],
  ["W", "week", "weeks", "w", "wk", "wks"],
  ["D", "day", "days", "d"],
  ["TH", "hour", "hours", "h", "hr", "hrs"],
  ["TM", "minute", "minutes", "min", "mins"],
] as const;
const order = unitWords.map(([unit]) => unit);
const units: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  unitWords.flatMap(([unit, ...words]) => words.map((word) => [word, unit] as const)),
);
const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const halves = ["½", "1/2"];
/** `a full day` is one day: said without a number. */
const ones = ["a", "an", "full", "whole", "working"];
const joints = ["and", ",", "-"];

const count = String.raw`\d{1,6}(?:[.,]\d{1,6})?`;
const iso = new RegExp(
  `^p(?=[\\dt])(?:${count}y)?(?:${count}m)?(?:${count}w)?(?:${count}d)?(?:t(?=\\d)(?:${count}h)?(?:${count}m)?(?:${count}s)?)?$`,
);

/**
 * A length of time as ISO 8601 with the very parts that are written: `2 days` is `P2D`, `half a day` `P0.5D`, `3 hours 30 mins`
 * `PT3H30M`, and ISO 8601 itself as it stands. Parts may be fractions and weeks may stand beside days, which the door does
 * not take: `normalDuration` makes one of them that it does. `undefined` for anything else, and for no time at all.
 */
export function durationIn(text: string): string | undefined {
  const folded = fold(text);
  if (folded.length > 100) return undefined;
  if (iso.test(folded)) return folded.toUpperCase().replaceAll(",", ".");
  const parts = new Map<string, number>();
  let said: number | undefined;
  let isOne = false;
  let isAnd = false;
  for (const word of folded.match(/1\/2|\d+(?:\.\d+|,\d{1,2}(?!\d))?|[a-z]+|\S/g) ?? []) {
    const unit = units.get(word);
    if (unit !== undefined) {
      const times = said ?? (isOne ? 1 : 0);
      if (times === 0 || times > 100_000 || parts.has(unit)) return undefined;
      parts.set(unit, times);
      said = undefined;
      isOne = false;
    } else if (halves.includes(word)) said = (said ?? 0) + 0.5;
    // Three half days are a day and a half; three and a half days are not.
    else if (word === "half") said = said === undefined ? 0.5 : isAnd ? said + 0.5 : said / 2;
    else if (ones.includes(word)) isOne = true;
    else if (joints.includes(word)) isAnd ||= word === "and";
    else {
      if (said !== undefined) return undefined;
      isAnd = false;
      said = /^\d/.test(word) ? Number(word.replace(",", ".")) : numbers.indexOf(word) + 1;
    }
  }
  if (parts.size === 0 || said !== undefined) return undefined;
  const found = order.flatMap((unit) =>
    parts.has(unit) ? [`${unit.slice(0, -1)}${parts.get(unit)}${unit.slice(-1)}`] : [],
  );
  return `P${found.join("").replace(/(T.*)T/, "$1")}`;
}

/** Whether a word is one for a unit of time that {@link durationIn} reads behind a number, such as `days`. */
export function isTimeUnit(word: string): boolean {
  return units.has(fold(word));
}
