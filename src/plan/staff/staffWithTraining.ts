import { askedOfPost } from "../../framework/askedOfPost.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { MoneyUnits } from "../../values/MoneyUnits.js";
import { quoted } from "../../values/quoted.js";
import { Deadline } from "../solve/Deadline.js";
import { Program } from "../solve/Program.js";
import type { OrderedSolution } from "../solve/solveInOrder.js";
import { solveLarge } from "../solve/solveLarge.js";
import { type CatalogueFacts, courseFacts } from "../training/courseFacts.js";
import type { EntryReading } from "../training/entryReading.js";
import { entrySkills } from "../training/entrySkills.js";
import type { Learner } from "../training/learnerOf.js";
import { type OrderedRun, orderRuns } from "../training/orderRuns.js";
import { learnerProblems, limitProblems, refuse, runLimits, sumProblems } from "../training/planOptions.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { untilInOrder } from "../training/untilInOrder.js";
import type { ProposalBounds } from "./bestProposal.js";
import { type Candidates, measuredFor } from "./Candidates.js";
import { jointProgram, type NamedObjective, type PostGroup } from "./jointProgram.js";
import { type PairValues, pairValue } from "./PairValues.js";
import { startAndBounds } from "./startAndBounds.js";
import { type TrainingForPosts, trainingForPostsOptions } from "./TrainingForPosts.js";
import { amountsOf } from "./time/overTimeProblems.js";
import { daysOnRun } from "./time/postOverTime.js";
import type { StaffingOverTime } from "./time/StaffingOverTime.js";
import { costOfMonths, gainsOverTime, type PostInPeriod, type TimeFacts } from "./time/TimeFacts.js";
import { type WayToBeReady, waysToBeReady } from "./time/waysToBeReady.js";
import { type IsWithinReach, withinReach } from "./time/withinReach.js";
import { layer } from "./valuesOfPairs.js";
import { lackKey, type Prospect, undominated, whoCanBeTrained } from "./whoCanBeTrained.js";

/** What somebody is to learn for their post. */
export interface TrainedRow {
  readonly learner: Learner;
  readonly taken: readonly OrderedRun[];
  /** What the total fit gains by them afterwards. */
  readonly fit: number;
}

/** What is asked besides who may have what. */
export interface StaffingQuestion<Ids extends FrameworkIds = FrameworkIds> {
  readonly training: TrainingForPosts<Ids> | undefined;
  readonly time: TimeFacts | undefined;
  /** What `time` was made of. */
  readonly overTime: StaffingOverTime | undefined;
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
  const question = questionOf<Ids>(framework, candidates, { training, time, overTime });
  const deadline = new Deadline({ timeLimit: Math.min(Infinity, ...limits), ...(signal && { signal }) });
  const groups = await groupsOf(framework, candidates, pairs, question, fitAfter, { deadline, entry, time });
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

/** Which pairs matter over a period: whoever lacks the same has the same ways. */
async function reachOver(
  time: TimeFacts,
  groups: readonly PostGroup[],
  people: number,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  deadline: Deadline,
): Promise<IsWithinReach> {
  const entered = entrySkills(question.catalogue).keys();
  const keyOf = lackKey([...entered]);
  const known = new Map<string, readonly WayToBeReady[]>();
  const ways = new Map<Learner, readonly WayToBeReady[]>();
  for (const { trained } of groups) {
    for (const { learner } of trained) {
      const key = keyOf(learner);
      const own = known.get(key) ?? (await waysToBeReady(learner, question, time, deadline));
      known.set(key, own);
      ways.set(learner, own);
    }
  }
  const beside = ({ learner }: Prospect, taken: ReadonlyMap<string, number>) =>
    waysToBeReady(learner, { ...question, limits: { ...question.limits, taken } }, time, deadline);
  return withinReach(groups, ({ learner }) => ways.get(learner) ?? [], beside, people, time, question);
}

/** What is asked of the courses and of the period, checked: the least of the budgets is what courses alone may cost. */
function questionOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { people }: Candidates<Ids>,
  { training, time, overTime }: StaffingQuestion<Ids>,
): Pick<TrainingQuestion, "catalogue" | "limits"> {
  const ofTime = time?.budget === undefined ? {} : { budget: time.budget };
  if (!training) return { catalogue: { ...nothingTaught, money: time?.money ?? new MoneyUnits([]) }, limits: ofTime };
  requireOptions("training", training, trainingForPostsOptions);
  const amounts = overTime ? amountsOf(overTime) : [];
  const catalogue = courseFacts(
    framework,
    training.catalogue,
    amounts.map(([, cost]) => cost),
  );
  refuse([
    ...limitProblems(catalogue, training),
    ...learnerProblems(catalogue, training),
    ...sumProblems(catalogue, people.length),
    ...periodProblems(catalogue, amounts, time),
  ]);
  const limits = runLimits(catalogue, training);
  const budgets = [limits.budget, time?.budget].filter((budget) => budget !== undefined);
  return { catalogue, limits: { ...limits, ...(budgets.length > 0 && { budget: Math.min(...budgets) }) } };
}

function periodProblems(
  { courses, money: { currency } }: CatalogueFacts,
  amounts: ReturnType<typeof amountsOf>,
  time: TimeFacts | undefined,
): string[] {
  const other = amounts.find(([, cost]) => cost.currency !== currency);
  const endless =
    time && time.backfill > 0
      ? [...courses.values()].filter(({ runs }) => runs.some((run) => daysOnRun(run) === undefined))
      : [];
  return [
    ...(other ? [`${other[0]} is in ${other[1].currency}, but the costs of the catalogue are in ${currency}`] : []),
    ...endless.map(
      ({ id }) => `overTime.backfill: the course ${quoted(id)} says neither how long it takes nor when it runs`,
    ),
  ];
}

const nothingTaught = {
  courses: new Map(),
  offerings: new Map(),
  providers: new Set<string>(),
  sites: new Set<string>(),
};

/**
 * Over a period, of what is alike in all that is asked for the one with fewer courses, and fewer entry levels to confirm, is only
 * looked for in programs of up to so many columns: with 100 posts and 400 people it took ten times as long as all the rest.
 */
const mostColumnsForTies = 2_000;

/** HiGHS refuses a program without columns. */
const nobodyAllowed: OrderedSolution = { status: "optimal", values: [], reached: [] };

interface GroupSupport {
  readonly deadline: Deadline;
  readonly entry: EntryReading | undefined;
  readonly time: TimeFacts | undefined;
}

async function groupsOf(
  framework: Framework,
  candidates: Candidates,
  pairs: PairValues,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  fitAfter: (row: number, person: number) => number,
  { deadline, entry = "course", time }: GroupSupport,
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
    const inPeriod = time?.posts[row];
    const gains = time && inPeriod ? gainsOverTime(time, inPeriod) : undefined;
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
      const gained = gains?.(person, isReady);
      const prospect = { person, learner, fit, isAgainst, isKept: kept > 0, ...(gained && { gained }) };
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
      trained: (isMonotone(inPeriod) ? undominated(able, most, entered, time) : able).filter(
        ({ learner }) => learner.targets.length > 0,
      ),
      ...(inPeriod && { inPeriod }),
    });
  }
  return groups;
}

/** Whether it is never worse to fill a month more. */
function isMonotone(inPeriod: PostInPeriod | undefined): boolean {
  return !inPeriod || inPeriod.salary <= inPeriod.vacancy;
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
        (b.gained?.[0] ?? 0) - (a.gained?.[0] ?? 0) ||
        (b.gained?.[1] ?? 0) - (a.gained?.[1] ?? 0) ||
        Number(b.isReady) - Number(a.isReady) ||
        b.fit - a.fit ||
        Number(a.isAgainst) - Number(b.isAgainst) ||
        a.person - b.person,
    )
    .slice(0, most)
    .sort((a, b) => a.person - b.person);
}
