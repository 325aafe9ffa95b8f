import { askedOfPost } from "../../framework/askedOfPost.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { Deadline } from "../solve/Deadline.js";
import { Program } from "../solve/Program.js";
import type { OrderedSolution } from "../solve/solveInOrder.js";
import { solveLarge } from "../solve/solveLarge.js";
import { courseFacts } from "../training/courseFacts.js";
import type { EntryReading } from "../training/entryReading.js";
import { entrySkills } from "../training/entrySkills.js";
import type { Learner } from "../training/learnerOf.js";
import { type OrderedRun, orderRuns } from "../training/orderRuns.js";
import { learnerProblems, limitProblems, refuse, runLimits, sumProblems } from "../training/planOptions.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { untilInOrder } from "../training/untilInOrder.js";
import { type Candidates, measuredFor } from "./Candidates.js";
import { jointProgram, type PostGroup } from "./jointProgram.js";
import { type PairValues, pairValue } from "./PairValues.js";
import { startAndBounds } from "./startAndBounds.js";
import { type TrainingForPosts, trainingForPostsOptions } from "./TrainingForPosts.js";
import { layer } from "./valuesOfPairs.js";
import { type Prospect, undominated, whoCanBeTrained } from "./whoCanBeTrained.js";

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
  /** Posts in which nothing is known to be short in the end, and the most that there could be. */
  readonly ready: number;
  readonly readyBound: number;
  /** What the total fit cannot exceed, with at least as many ready. */
  readonly fitBound: number;
}

/**
 * Decides assignment and training together, in one program: most posts filled by somebody who is or becomes ready, then the
 * greatest total fit after training, then most posts filled and fewest people against their sites, then least cost.
 *
 * `fitAfter` is the fit of a pair once nothing known is short any more.
 */
export async function staffWithTraining<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  pairs: PairValues,
  training: TrainingForPosts<Ids>,
  fitAfter: (row: number, person: number) => number,
): Promise<StaffedWithTraining> {
  requireOptions("training", training, trainingForPostsOptions);
  const deadline = new Deadline(training);
  const catalogue = courseFacts(framework, training.catalogue);
  refuse([
    ...limitProblems(catalogue, training),
    ...learnerProblems(catalogue, training),
    ...sumProblems(catalogue, candidates.people.length),
  ]);
  const question = { catalogue, limits: runLimits(catalogue, training) };
  const groups = await groupsOf(framework, candidates, pairs, question, fitAfter, deadline, training.entry);
  const { program, placements, objectives } = jointProgram(groups, question);
  const known = startAndBounds(groups, placements, program.columns.length, pairs.columns);
  const { start, isMostReady } = known;
  const [readyPosts, ...others] = objectives;
  // What is proved without the solver only has to stay as it is.
  if (isMostReady) program.row(readyPosts.terms, { most: Program.sum(readyPosts.terms, start) + 0.5 });
  const { onProgress } = training;
  const support = { start, deadline, ...(onProgress && { onProgress }) };
  const blocks = [...new Set(placements.flatMap(({ block }) => block ?? []))];
  const asked = isMostReady ? others : objectives;
  const found = await untilInOrder(
    blocks,
    async () => (placements.length > 0 ? solveLarge(program, asked, support) : nobodyAllowed),
    { objectives: asked, start },
  );
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
  const isShort = (row: number, person: number) => {
    const post = candidates.posts[row];
    return post !== undefined && (measuredFor(candidates, post).rungsShort[person] ?? 0) > 0;
  };
  const ready = [...personOf].filter(
    (person, row) => person >= 0 && (trained.has(row) || !isShort(row, person)),
  ).length;
  const [boundOfReady, boundOfFit] = boundsIn(solution, isMostReady);
  const unit = candidates.posts.length + 1; // What a locked pair counts among the posts that are ready.
  return {
    status: solution.status === "optimal" ? "optimal" : "feasible",
    personOf,
    trained,
    question,
    ready,
    readyBound: Math.min(known.readyBound, boundOfReady - kept * unit),
    fitBound: Math.min(known.fitBound, boundOfFit),
  };
}

/** The most ready posts, locked pairs among them, and the greatest total fit that the solver leaves open. */
function boundsIn(solution: OrderedSolution, isMostReady: boolean): readonly [ready: number, fit: number] {
  const reached = solution.status === "infeasible" ? [] : solution.reached.map(({ bound }) => 0 - bound);
  const [ready = Infinity, fit = Infinity] = isMostReady ? [Infinity, ...reached] : reached;
  return [ready, fit];
}

/** HiGHS refuses a program without columns. */
const nobodyAllowed: OrderedSolution = { status: "optimal", values: [], reached: [] };

async function groupsOf(
  framework: Framework,
  candidates: Candidates,
  pairs: PairValues,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  fitAfter: (row: number, person: number) => number,
  deadline: Deadline,
  entry: EntryReading = "course",
): Promise<PostGroup[]> {
  const learnerFor = whoCanBeTrained(framework, candidates, question, deadline, entry);
  const entered = entry === "course" ? entrySkills(question.catalogue) : undefined;
  const rowsOf = new Map<readonly Float64Array[], number[]>();
  for (const [row, values] of pairs.rows.entries()) {
    const rows = rowsOf.get(values);
    if (rows) rows.push(row);
    else rowsOf.set(values, [row]);
  }
  const most = candidates.posts.length;
  const groups: PostGroup[] = [];
  for (const rows of rowsOf.values()) {
    const row = rows[0] ?? 0;
    const post = candidates.posts[row];
    if (!post) continue;
    const asked = askedOfPost(post);
    const { rungsShort } = measuredFor(candidates, post);
    const asTheyAre: (Prospect & { readonly isReady: boolean })[] = [];
    const able: Prospect[] = [];
    for (let person = 0; person < pairs.columns; person++) {
      const kept = pairValue(pairs, row, layer.kept, person);
      if (Number.isNaN(kept)) continue;
      const isReady = (rungsShort[person] ?? 0) === 0;
      const isAgainst = pairValue(pairs, row, layer.sites, person) < 0;
      const learner: Learner = {
        person: candidates.people[person]?.person ?? "",
        targets: [],
        unassessed: [],
        done: new Set(),
        held: new Map(),
        isKnown: () => true,
        entry,
      };
      const fit = pairValue(pairs, row, layer.fit, person);
      const prospect = { person, learner, fit, isAgainst, isKept: kept > 0 };
      asTheyAre.push({ ...prospect, isReady });
      if (isReady) able.push(prospect);
      else {
        const taught = await learnerFor(person, asked);
        const fitThen = taught ? fitAfter(row, person) : Number.NaN;
        if (taught && !Number.isNaN(fitThen)) able.push({ ...prospect, learner: taught, fit: fitThen });
      }
    }
    groups.push({
      asked: JSON.stringify(asked),
      rows,
      asTheyAre: bestAsTheyAre(asTheyAre, most),
      trained: undominated(able, most, entered).filter(({ learner }) => learner.targets.length > 0),
    });
  }
  return groups;
}

/** Of those who would have a post as they are the best, as many as there are posts: one of them is always free. */
function bestAsTheyAre<Ready extends Prospect & { readonly isReady: boolean }>(
  all: readonly Ready[],
  most: number,
): Ready[] {
  return all
    .toSorted(
      (a, b) =>
        Number(b.isKept) - Number(a.isKept) ||
        Number(b.isReady) - Number(a.isReady) ||
        b.fit - a.fit ||
        Number(a.isAgainst) - Number(b.isAgainst) ||
        a.person - b.person,
    )
    .slice(0, most)
    .sort((a, b) => a.person - b.person);
}
