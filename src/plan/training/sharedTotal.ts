import type { Money } from "../../model/money.js";
import { learningDays } from "../../values/durations.js";
import { type CatalogueFacts, costOfRun } from "./courseFacts.js";
import type { OrderedRun } from "./orderRuns.js";

/** What the courses of many people cost and take together. */
export interface SharedTotal {
  /** Of all places and what putting the runs on costs. Absent where the catalogue gives no cost at all. */
  readonly cost?: Money;
  readonly days: number;
  /** Places taken on courses. */
  readonly places: number;
  /** The last day of the last run, ISO 8601. */
  readonly finish?: string;
}

export function sharedTotal({ money }: CatalogueFacts, taken: readonly OrderedRun[]): SharedTotal {
  const courses = taken.map(({ run }) => run.course);
  const ends = taken.flatMap(({ run }) => run.offering?.end ?? []);
  const finish = ends.reduce((last, end) => (end > last ? end : last), "");
  const runs = new Map(taken.map(({ run }) => [run.id, run]));
  const fixed = [...runs.values()].reduce((sum, { offering, fixedCost = 0 }) => sum + (offering ? fixedCost : 0), 0);
  return {
    ...money.cost(taken.reduce((sum, { run }) => sum + costOfRun(run), fixed)),
    days: learningDays(courses.reduce((sum, { minutes = 0 }) => sum + minutes, 0)),
    places: taken.length,
    ...(finish !== "" && { finish }),
  };
}
