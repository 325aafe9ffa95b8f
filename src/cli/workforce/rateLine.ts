import { stageLine } from "../formats/stageLine.js";
import type { ProgressScreen } from "../progressLine.js";
import { figure } from "./figure.js";

/** How far something is that is counted. */
export interface Progress {
  readonly what: string;
  readonly count: number;
  /** What is counted. */
  readonly unit: string;
  /** How much of all is done, 0 to 1. Absent where nobody knows how much there is. */
  readonly share?: number;
}

/** One line of a terminal that tells how far something is, how fast it goes and how long it will take. */
export interface RateLine {
  readonly show: (progress: Progress) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

/** Milliseconds. */
const betweenTwo = 100;

/** A line that is rewritten ten times a second at most. The rate is that since its `what` was first shown. `now` gives milliseconds. */
export function rateLine(screen: ProgressScreen, now: () => number = () => performance.now()): RateLine {
  const { show, clear } = stageLine(screen);
  let first: { readonly progress: Progress; readonly time: number } | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    clear,
    show(progress) {
      const time = now();
      if (first?.progress.what !== progress.what) [first, last] = [{ progress, time }, Number.NEGATIVE_INFINITY];
      if (time - last < betweenTwo) return;
      last = time;
      show(inWords(progress, first.progress, (time - first.time) / 1_000));
    },
  };
}

function inWords({ what, count, unit, share }: Progress, first: Progress, seconds: number): string {
  const rate = seconds > 0 ? (count - first.count) / seconds : 0;
  const doneSince = (share ?? 0) - (first.share ?? 0);
  const parts = [
    ...(share === undefined ? [] : [`${Math.floor(100 * share)}%`]),
    `${figure(count)} ${unit}`,
    ...(rate > 0 ? [`${figure(rate)} ${unit}/s`] : []),
    ...(share !== undefined && doneSince > 0 ? [`${duration((seconds * (1 - share)) / doneSince)} left`] : []),
  ];
  return `${what}: ${parts.join(", ")}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds - 0.001); // What was divided is not exact.
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
