import type { NoteCounts } from "../../workforce/readWorkforce.js";
import { figure } from "./figure.js";
import type { Figures } from "./RowQuestion.js";

/** What was read, what came out of it, and what it took. */
export interface Summary {
  readonly question: string;
  /** Rows or lines of the file. */
  readonly rows: number;
  readonly people: number;
  /** Rows or lines that were left out. */
  readonly refused: number;
  readonly notes: NoteCounts;
  readonly seconds: number;
  /** The most memory that the process has had, in bytes. */
  readonly peakMemory: number;
  readonly [figures: string]: Figures | NoteCounts | string | number | undefined;
}

/** The summary for people, a line or two a thing. */
export function summaryText({
  question,
  rows,
  people,
  refused,
  notes,
  seconds,
  peakMemory,
  ...figures
}: Summary): string {
  const noted = Object.values(notes).reduce((sum, count) => sum + count, 0);
  const lines = [
    `${question}: ${figure(people)} people in ${seconds.toFixed(1)} s, at most ${figure(peakMemory / 1e6)} MB of memory`,
    `rows: ${figure(rows)} read, ${figure(refused)} refused, ${figure(noted)} notes`,
    ...Object.entries(figures).map(([name, counts]) => `${name}: ${inWords(counts)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function inWords(counts: Summary[string]): string {
  if (typeof counts !== "object") return String(counts);
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${figure(count)}`)
    .join(", ");
}
