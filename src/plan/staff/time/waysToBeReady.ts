import type { Deadline } from "../../solve/Deadline.js";
import { Program } from "../../solve/Program.js";
import { solveSmall } from "../../solve/solveSmall.js";
import { costOfRun, type Run } from "../../training/courseFacts.js";
import { LearnerColumns } from "../../training/LearnerColumns.js";
import type { Learner } from "../../training/learnerOf.js";
import type { TrainingQuestion } from "../../training/trainingProgram.js";
import { unlessTimedOut } from "../../training/unlessTimedOut.js";
import { usableRuns } from "../../training/usableRuns.js";
import { backfillOf } from "./postOverTime.js";
import type { TimeFacts } from "./TimeFacts.js";

/** Courses after which somebody is ready, if they were alone. */
export interface WayToBeReady {
  /** The day on which the last of them ends; before all days where none has one. */
  readonly finish: number;
  /** With backfill: nothing that ends as early costs less. */
  readonly cost: number;
  /** Absent where nobody has had the time to look: then only the cost is known to be no less. */
  readonly runs?: readonly Run[];
}

/**
 * The ways in which somebody alone comes to be ready at least cost, the latest and cheapest first: each the cheapest of those that
 * end before the one before it. Nothing that anybody can do in company is cheaper.
 */
export async function waysToBeReady(
  learner: Learner,
  { catalogue, limits }: Pick<TrainingQuestion, "catalogue" | "limits">,
  time: TimeFacts,
  deadline: Deadline,
): Promise<readonly WayToBeReady[]> {
  const program = new Program();
  const columns = new LearnerColumns(program, learner, usableRuns(catalogue, learner, limits));
  for (const target of learner.targets) columns.meets(target);
  const costOf = (run: Run) => costOfRun(run) + backfillOf(time, run);
  const ends = columns.runs.map(({ days }) => days?.end ?? -Infinity).filter(Number.isFinite);
  const first = Math.min(Infinity, ...ends);
  const objectives = [
    { kind: "sum", terms: columns.sum(costOf) },
    { kind: "sum", terms: columns.sum(({ days }) => (days ? days.end - first : 0)) }, // The earlier, the fewer ways to look at.
  ] as const;
  const ways: WayToBeReady[] = [];
  for (;;) {
    const found = await unlessTimedOut(deadline, () => solveSmall(program, objectives, { deadline }));
    if (found === "timed out" || found.status === "feasible") return [...ways, { finish: -Infinity, cost: 0 }];
    if (found.status === "infeasible") return ways;
    const { runs, isCircle } = columns.order(found.values);
    if (isCircle) continue; // The program says so now.
    const finish = runs.reduce((last, { days }) => Math.max(last, days?.end ?? -Infinity), -Infinity);
    ways.push({ finish, cost: runs.reduce((sum, run) => sum + costOf(run), 0), runs });
    if (finish === -Infinity) return ways; // Nothing ends earlier.
    program.row(
      columns.sum(({ days }) => (days && days.end >= finish ? 1 : 0)),
      { most: 0 },
    );
  }
}
