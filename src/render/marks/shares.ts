import type { AmountsMark, IntervalMark, PeopleMark } from "../page.js";
import { box, type Form, svg } from "./draw.js";
import type { SignSet } from "./Signs.js";

/** A bar from 0 to `outOf`: known to be held, not assessed, and open. */
export function intervalToSvg({ low, high, outOf }: IntervalMark): string {
  return svg(
    "interval",
    long,
    16,
    barOf(outOf, [
      ["h", low],
      ["u", high - low],
      ["n", outOf - high],
    ]),
  );
}

/** A box a person, or one bar where there are many. */
export function peopleToSvg({ hold, unassessed, short }: PeopleMark, most: number): string {
  const parts: readonly Part[] = [
    ["h", hold],
    ["u", unassessed],
    ["n", short],
  ];
  if (most > mostBoxes) return svg("interval", long, 16, barOf(most, parts));
  const boxes = parts.flatMap(([form, count]) => Array.from({ length: count }, () => form));
  return svg(
    "people",
    Math.max(1, boxes.length) * 13,
    16,
    boxes.map((form, i) => box(form, i * 13 + 1, 1, 10, 14)).join(""),
  );
}

/** Bars of parts that add up, on one scale. */
export function amountsToSvg({ parts }: AmountsMark, most: number): string {
  return svg(
    "amounts",
    long,
    16,
    barOf(
      most,
      parts.map((part, i): Part => [`a${i}`, part]),
    ),
  );
}

export function intervalToSigns({ low, high, outOf }: IntervalMark, signs: SignSet): string {
  return barOfSigns(
    outOf,
    [
      [signs.held, low],
      [signs.unassessed, high - low],
      [signs.notAsked, outOf - high],
    ],
    12,
  );
}

export function peopleToSigns({ hold, unassessed, short }: PeopleMark, most: number, signs: SignSet): string {
  const parts = [
    [signs.held, hold],
    [signs.unassessed, unassessed],
    [signs.notAsked, short],
  ] as const;
  return most > mostSigns
    ? barOfSigns(most, parts, mostSigns)
    : parts.map(([sign, count]) => sign.repeat(count)).join("");
}

export function amountsToSigns({ parts }: AmountsMark, most: number, signs: SignSet): string {
  return barOfSigns(
    most,
    parts.map((part, i) => [signs.parts[i] ?? "", part] as const),
    24,
  );
}

type Part = readonly [form: Form | string, count: number];

const long = 200;
/** More people than this are drawn as one bar, and written as one. */
const mostBoxes = 40;
const mostSigns = 16;

function barOf(whole: number, parts: readonly Part[]): string {
  let x = 0;
  return parts
    .map(([form, count]) => {
      const width = whole > 0 ? (count / whole) * (long - 2) : 0;
      x += width;
      return box(form, x - width + 1, 2, width, 12);
    })
    .join("");
}

/** What there is of something has one sign at least, and the bar its length: where signs are too few, the longest part gives. */
function barOfSigns(whole: number, parts: readonly (readonly [sign: string, count: number])[], length: number): string {
  if (whole <= 0) return "";
  const total = Math.round((parts.reduce((sum, [, count]) => sum + count, 0) / whole) * length);
  const counts = parts.map(([, count]) => (count > 0 ? Math.max(1, Math.round((count / whole) * length)) : 0));
  const longest = counts.indexOf(Math.max(...counts));
  const spare = counts.reduce((sum, count) => sum + count, 0) - total;
  return parts
    .map(([sign], i) =>
      sign.repeat(Math.max(1 * Number((parts[i]?.[1] ?? 0) > 0), (counts[i] ?? 0) - (i === longest ? spare : 0))),
    )
    .join("");
}
