import { learningDays } from "../../../values/durations.js";
import { costOfRun, type Run } from "../../training/courseFacts.js";
import { always, costOfMonths, monthsFilled, type TimeFacts, withoutAnybody } from "./TimeFacts.js";

/** Who has a post, and how. */
export interface Occupant {
  /** Their place among the people; -1 is nobody. */
  readonly person: number;
  /** Whether they are short of nothing known, today or after these courses. */
  readonly isReady: boolean;
  readonly runs?: readonly Run[];
  /** Whether somebody is hired where nobody has it. Absent: where that is better. */
  readonly isHired?: boolean;
}

/** What a post comes to over the period, in whole units of money. */
export interface PostOutcome {
  readonly open: number;
  readonly filled: number;
  readonly isHired: boolean;
  readonly costs: Readonly<Record<"vacancies" | "salaries" | "hires" | "courses" | "backfill", number>>;
}

/** What the post of a row comes to with this occupant. */
export function postOverTime(
  time: TimeFacts,
  row: number,
  { person, isReady, runs = [], isHired }: Occupant,
): PostOutcome {
  const post = time.posts[row];
  if (!post) throw new Error(`There is no row ${row}`); // Rows are those of the posts.
  const hires = person < 0 && (isHired ?? withoutAnybody(time, post).isHired);
  const days = time.people[person] ?? always;
  const filled = hires ? (post.hired ?? 0) : person >= 0 && isReady ? monthsFilled(post, days, lastDayOf(runs)) : 0;
  const open = post.months.length;
  return {
    open,
    filled,
    isHired: hires,
    costs: {
      vacancies: post.vacancy * (open - filled),
      salaries: costOfMonths(post, filled) - post.vacancy * (open - filled),
      hires: hires ? time.hire : 0,
      courses: runs.reduce((sum, run) => sum + costOfRun(run), 0),
      backfill: runs.reduce((sum, run) => sum + backfillOf(time, run), 0),
    },
  };
}

/** The last day of courses taken; before all days where none has one. */
function lastDayOf(runs: readonly Run[]): number {
  return runs.reduce((last, { days }) => Math.max(last, days?.end ?? -Infinity), -Infinity);
}

/** What it costs that somebody is on a run. */
export function backfillOf({ backfill }: Pick<TimeFacts, "backfill">, run: Run): number {
  return backfill === 0 ? 0 : backfill * (daysOnRun(run) ?? 0);
}

/** Whole days that a run takes: of its course's length, else from its first day to its last. `undefined`: nobody says. */
export function daysOnRun({ course, days }: Run): number | undefined {
  if (course.minutes !== undefined) return Math.ceil(learningDays(course.minutes));
  return days && days.end - days.start + 1;
}
