import type { Deadline } from "../solve/Deadline.js";
import { Program, type Term } from "../solve/Program.js";
import type { Objective } from "../solve/solveInOrder.js";
import { type CatalogueFacts, costOfRun, type Run } from "./courseFacts.js";
import { LearnerColumns } from "./LearnerColumns.js";
import type { Learner, Target } from "./learnerOf.js";
import type { PlanAim } from "./planOptions.js";
import { type RunLimits, usableRuns } from "./usableRuns.js";

/**
 * What a plan was made least (or most) in, as `bound` names it:
 * - `ready`: people who close everything; `coverage`: parts of the coverage gained; both the more the better;
 * - `unpriced`, `untimed`: courses without a stated cost or duration;
 * - `cost`, `days`, `finish`: as asked for;
 * - `toConfirm`: steps that rest on an entry nobody has assessed;
 * - `courses`: courses, or places on them;
 * - `waiting`: days from the end of the earliest run of the catalogue, added over all places.
 */
export type PlanMeasure =
  | "coverage"
  | "unpriced"
  | "cost"
  | "untimed"
  | "days"
  | "finish"
  | "toConfirm"
  | "courses"
  | "ready"
  | "waiting";

export interface NamedObjective {
  readonly of: PlanMeasure;
  readonly objective: Objective;
}

/** What is asked of one person's program. */
export interface TrainingQuestion {
  readonly catalogue: CatalogueFacts;
  readonly learner: Learner;
  readonly limits: RunLimits;
  readonly minimise: readonly PlanAim[];
  /** As much as can be closed, and not all of it or nothing. */
  readonly mostCoverage: boolean;
  /** Whether two runs may share a day: only to ask what would help. */
  readonly overlaps?: boolean;
}

/** The program of one person's plan: what they may take, what it must reach and stay within, and what to make least of it. */
export interface TrainingProgram {
  readonly program: Program;
  readonly columns: LearnerColumns;
  readonly objectives: readonly NamedObjective[];
}

/** @throws {@link PlanError} `timed-out` where the deadline strikes while it is being built. */
export function trainingProgram(question: TrainingQuestion, deadline?: Deadline): TrainingProgram {
  const { catalogue, learner, limits, minimise, mostCoverage, overlaps = false } = question;
  const program = new Program();
  const columns = new LearnerColumns(program, learner, usableRuns(catalogue, learner, limits), { overlaps, deadline });
  if (limits.budget !== undefined) program.atMost(columns.sum(costOfRun), limits.budget);
  const objectives: NamedObjective[] = [];
  if (mostCoverage) objectives.push({ of: "coverage", objective: coverage(program, columns) });
  else for (const target of learner.targets) columns.meets(target);
  for (const aim of minimise) objectives.push(...aims[aim](columns));
  objectives.push(...confirmations([columns]));
  objectives.push({ of: "courses", objective: { kind: "sum", terms: columns.sum(() => 1) } });
  // Of what is equal in all of it, the one that is done first. Whoever asks for nothing only wants to know whether it can be done.
  const hasDays = columns.runs.some(({ days }) => days);
  if (hasDays && minimise.length > 0 && !minimise.includes("finish")) objectives.push(...aims.finish(columns));
  return { program, columns, objectives };
}

const minutesOf = ({ course }: Run) => course.minutes ?? 0;

/** What nobody says is not nothing: a plan with fewer courses of unknown cost goes before a cheaper one. */
const aims: Readonly<Record<PlanAim, (columns: LearnerColumns) => NamedObjective[]>> = {
  cost: (columns) => [
    ...count("unpriced", columns, ({ cost }) => cost === undefined),
    { of: "cost", objective: sum(columns, costOfRun) },
  ],
  days: (columns) => [
    ...count("untimed", columns, ({ course }) => course.minutes === undefined),
    { of: "days", objective: sum(columns, minutesOf) },
  ],
  finish: (columns) => [
    {
      of: "finish",
      objective: {
        kind: "latest",
        columns: columns.runs.flatMap((run) => (run.days ? [{ column: columns.column(run), at: run.days.end }] : [])),
      },
    },
  ],
};

function sum(columns: LearnerColumns, of: (run: Run) => number): Objective {
  return { kind: "sum", terms: columns.sum(of) };
}

function count(of: PlanMeasure, columns: LearnerColumns, isCounted: (run: Run) => boolean): NamedObjective[] {
  const objective = sum(columns, (run) => (isCounted(run) ? 1 : 0));
  return columns.runs.some(isCounted) ? [{ of, objective }] : [];
}

/** Of what is equal otherwise, fewer steps that rest on what nobody has assessed. */
export function confirmations(columns: readonly LearnerColumns[]): NamedObjective[] {
  const terms = columns.flatMap(({ toConfirm }) => toConfirm);
  return terms.length > 0 ? [{ of: "toConfirm", objective: { kind: "sum", terms } }] : [];
}

/** Each rung gained of each target counts its weight; the more the better, so it is made least with its sign turned. */
function coverage(program: Program, columns: LearnerColumns): Objective {
  return { kind: "sum", terms: columns.learner.targets.flatMap((target) => rungsGained(program, columns, target)) };
}

/** Terms that add up to minus the weight of the rungs gained of a target. A rung is gained after the one below it. */
export function rungsGained(program: Program, columns: LearnerColumns, target: Target): Term[] {
  const terms: Term[] = [];
  let below: number | undefined;
  for (let rank = target.held + 1; rank <= target.needed; rank++) {
    const gained = program.binary();
    const reaches = columns.reaches(target, rank).map(({ column }) => ({ column, times: -1 }));
    program.row([{ column: gained, times: 1 }, ...reaches], { most: 0 });
    if (below !== undefined)
      program.row(
        [
          { column: gained, times: 1 },
          { column: below, times: -1 },
        ],
        { most: 0 },
      );
    terms.push({ column: gained, times: -target.weight });
    below = gained;
  }
  return terms;
}
