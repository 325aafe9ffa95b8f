import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { Deadline } from "../solve/Deadline.js";
import { Program } from "../solve/Program.js";
import type { OrderedSolution } from "../solve/solveInOrder.js";
import { solveLarge } from "../solve/solveLarge.js";
import type { Learner } from "../training/learnerOf.js";
import { type OrderedRun, orderRuns } from "../training/orderRuns.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { untilInOrder } from "../training/untilInOrder.js";
import type { ProposalBounds } from "./bestProposal.js";
import { type Candidates, measuredFor } from "./Candidates.js";
import { groupsToStaff } from "./groupsToStaff.js";
import { jointProgram, type NamedObjective } from "./jointProgram.js";
import type { PairValues } from "./PairValues.js";
import { type StaffingQuestion, staffingQuestion } from "./staffingQuestion.js";
import { startAndBounds } from "./startAndBounds.js";
import { reachOver } from "./time/reachOver.js";
import { costOfMonths } from "./time/TimeFacts.js";

/** What somebody is to learn for their post. */
export interface TrainedRow {
  readonly learner: Learner;
  readonly taken: readonly OrderedRun[];
  /** What the total fit gains by them afterwards. */
  readonly fit: number;
}

/** Who has which post and who is trained for it. */
export interface StaffedWithTraining {
  readonly status: "optimal" | "feasible";
  readonly personOf: Int32Array;
  readonly trained: ReadonlyMap<number, TrainedRow>;
  readonly question: Pick<TrainingQuestion, "catalogue" | "limits">;
  /** Posts in which nothing is known to be short in the end. */
  readonly ready: number;
  readonly bounds: ProposalBounds;
  /** The rows that somebody is hired for. */
  readonly hired: ReadonlySet<number>;
}

/**
 * Decides assignment and training together, in one program: most posts filled by somebody who is or becomes ready, then the
 * greatest total fit after training, then most posts filled and fewest people against their sites, then least cost. Over a
 * period what it comes to goes before all that.
 *
 * `fitAfter` is the fit of a pair once nothing known is short any more.
 */
export async function staffWithTraining<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  pairs: PairValues,
  { training, time, overTime }: StaffingQuestion<Ids>,
  fitAfter: (row: number, person: number) => number,
): Promise<StaffedWithTraining> {
  const { timeLimit, signal, entry, onProgress } = training ?? {};
  const limits = [timeLimit, overTime?.timeLimit].filter((limit) => limit !== undefined);
  const question = staffingQuestion<Ids>(framework, candidates, { training, time, overTime });
  const deadline = new Deadline({ timeLimit: Math.min(Infinity, ...limits), ...(signal && { signal }) });
  const groups = await groupsToStaff(framework, candidates, pairs, question, fitAfter, { deadline, entry, time });
  const isWithinReach = time && (await reachOver(time, groups, pairs.columns, question, deadline));
  const joint = jointProgram(groups, question, time, isWithinReach);
  const { program, placements, hires, objectives } = joint;
  const known = startAndBounds(groups, joint, pairs.columns, time);
  const { start, isMostReady } = known;
  // What is proved without the solver only has to stay as it is.
  const asked = isMostReady ? objectives.filter(({ of }) => of !== "ready") : objectives;
  for (const { terms } of objectives.filter((one) => !asked.includes(one))) {
    program.row(terms, { most: Program.sum(terms, start) + 0.5 });
  }
  const support = { deadline, ...(onProgress && { onProgress }) };
  const blocks = [...new Set(placements.flatMap(({ block }) => block ?? []))];
  const solve = (those: readonly NamedObjective[], from: readonly number[]) =>
    untilInOrder(
      blocks,
      async () =>
        program.columns.length > 0 ? solveLarge(program, those, { ...support, start: from }) : nobodyAllowed,
      { objectives: those, start: from },
    );
  // Over a period it is settled who has which post before their courses are: to prove both at once takes many times as long.
  const first = time ? asked.filter(({ of }) => of !== "ties") : asked;
  const settled = await solve(first, start);
  let found = settled;
  if (time && settled.solution.status !== "infeasible" && program.columns.length <= mostColumnsForTies) {
    const { values, reached } = settled.solution;
    const others = [...placements, ...hires].filter(({ column }) => (values[column] ?? 0) < 0.5);
    if (others.length > 0)
      program.row(
        others.map(({ column }) => ({ column, times: 1 })),
        { most: 0 },
      );
    for (const [i, { terms }] of first.entries()) program.atMost(terms, reached[i]?.value ?? 0);
    found = await solve(
      asked.filter(({ of }) => of === "ties"),
      values,
    );
  }
  const { solution } = found;
  const runsOf = new Map(blocks.map((block, i) => [block, "runs" in found ? (found.runs[i] ?? []) : []]));
  const values = solution.status === "infeasible" ? start : solution.values; // It is not: nobody has to have a post.
  const personOf = new Int32Array(candidates.posts.length).fill(-1);
  const trained = new Map<number, TrainedRow>();
  let kept = 0;
  for (const group of groups) {
    const placed = placements.filter((one) => one.group === group && (values[one.column] ?? 0) > 0.5);
    for (const [i, { prospect, block }] of placed.sort((a, b) => a.prospect.person - b.prospect.person).entries()) {
      const row = group.rows[i] ?? -1;
      personOf[row] = prospect.person;
      if (prospect.isKept) kept++;
      if (!block) continue;
      const { learner, fit } = prospect;
      trained.set(row, { learner, fit, taken: orderRuns(learner, runsOf.get(block) ?? []) });
    }
  }
  const hired = new Set<number>();
  for (const group of groups) {
    const open = group.rows.filter((row) => (personOf[row] ?? -1) < 0);
    const count = hires.filter((one) => one.group === group && (values[one.column] ?? 0) > 0.5).length;
    for (const row of open.slice(0, count)) hired.add(row);
  }
  const isShort = (row: number, person: number) => {
    const post = candidates.posts[row];
    return post !== undefined && (measuredFor(candidates, post).rungsShort[person] ?? 0) > 0;
  };
  const ready = [...personOf].filter(
    (person, row) => person >= 0 && (trained.has(row) || !isShort(row, person)),
  ).length;
  const boundOf = (name: NamedObjective["of"]) => {
    const place = first.findIndex(({ of }) => of === name);
    return settled.solution.status === "infeasible" ? undefined : settled.solution.reached[place]?.bound;
  };
  const unit = candidates.posts.length + 1; // What a locked pair counts among the posts that are ready.
  const vacant = time?.posts.reduce((sum, post) => sum + costOfMonths(post, 0), 0) ?? 0;
  return {
    status: settled.solution.status === "optimal" ? "optimal" : "feasible",
    personOf,
    trained,
    question,
    ready,
    hired,
    bounds: {
      ready: Math.min(known.readyBound, -(boundOf("ready") ?? -Infinity) - kept * unit),
      fit: Math.min(known.fitBound, 0 - (boundOf("fit") ?? -Infinity)),
      months: Math.min(known.monthsBound, 0 - (boundOf("months") ?? -Infinity)),
      cost: Math.max(known.costBound, vacant + (boundOf("cost") ?? -Infinity)),
    },
  };
}

/**
 * Over a period, of what is alike in all that is asked for the one with fewer courses, and fewer entry levels to confirm, is only
 * looked for in programs of up to so many columns: with 100 posts and 400 people it took ten times as long as all the rest.
 */
const mostColumnsForTies = 2_000;

/** HiGHS refuses a program without columns. */
const nobodyAllowed: OrderedSolution = { status: "optimal", values: [], reached: [] };
