import { dateOf, dayNumber } from "../../values/days.js";
import type { DaysMark } from "../page.js";
import { box, line, svg } from "./draw.js";
import type { SignSet } from "./Signs.js";

/** From when until when, the last day included. */
export interface DaysScale {
  readonly from: string;
  readonly until: string;
}

/** Spans on a scale of days with a line at the first of each month: solid has its dates, an outline may be any time within. */
export function daysToSvg({ spans }: DaysMark, scale: DaysScale): string {
  const { first, days } = sizeOf(scale);
  const place = (day: number) => ((day - first) / days) * width;
  const months = firstsOfMonths(scale).map((day) => line("t", place(day), 0, place(day), 16));
  const bars = spans.map(({ from, until, kind }) => {
    const [start, end] = [dayNumber(from), dayNumber(until) + 1];
    return box(kind === "planned" ? "h" : "n", place(start), 4, Math.max(1, place(end) - place(start)), 8);
  });
  return svg("days", width, 16, months.join("") + bars.join(""));
}

/** `········■■■······`: planned; what may be any time within is `□`. */
export function daysToSigns({ spans }: DaysMark, scale: DaysScale, signs: SignSet): string {
  const { first, days } = sizeOf(scale);
  const cells = Array.from({ length: 20 }, () => signs.notAsked);
  for (const { from, until, kind } of spans) {
    const place = (day: number) => ((day - first) / days) * cells.length;
    const start = Math.floor(place(dayNumber(from)));
    const end = Math.ceil(place(dayNumber(until) + 1));
    cells.fill(kind === "planned" ? signs.held : signs.missing, start, Math.max(start + 1, end));
  }
  return cells.join("");
}

const width = 240;

function sizeOf({ from, until }: DaysScale): { readonly first: number; readonly days: number } {
  const first = dayNumber(from);
  return { first, days: Math.max(1, dayNumber(until) + 1 - first) };
}

/** Of long scales the first of each year; no scale has more than some dozens of lines. */
function firstsOfMonths({ from, until }: DaysScale): number[] {
  const isLong = dayNumber(until) - dayNumber(from) > 1000;
  const lines: number[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let i = 0; i < 60; i++) {
    [year, month] = month === 12 || isLong ? [year + 1, 1] : [year, month + 1];
    const day = dayNumber(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
    if (!(day <= dayNumber(until))) break;
    if (dateOf(day) !== "") lines.push(day);
  }
  return lines;
}
