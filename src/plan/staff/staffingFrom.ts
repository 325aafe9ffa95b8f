import { askedBy } from "../../framework/askedBy.js";
import { askedOfPost } from "../../framework/askedOfPost.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { gap } from "../../questions/gap/gap.js";
import { costOfRun } from "../training/courseFacts.js";
import { outcomeOf } from "../training/outcomeOf.js";
import type { Proposal } from "./bestProposal.js";
import { type Candidates, measuredFor, placeOfRow } from "./Candidates.js";
import { explainUnfilled } from "./explainUnfilled.js";
import { type PairValues, pairValue } from "./PairValues.js";
import type { PostTraining, StaffedPost, Staffing, StaffingTraining } from "./Staffing.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";
import { shortfall } from "./shortfall.js";
import type { StaffedWithTraining, TrainedRow } from "./staffWithTraining.js";
import { type Occupant, type PostOutcome, postOverTime } from "./time/postOverTime.js";
import type { TimeFacts } from "./time/TimeFacts.js";
import { boundsOverTime, inMoney, totalOverTime } from "./time/totalOverTime.js";
import { layer } from "./valuesOfPairs.js";

/** The answer for a proposal: what is to be done about each post, with the gap of whoever is proposed for it. */
export function staffingFrom<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  pairs: PairValues,
  options: StaffPostsOptions<Ids>,
  proposal: Proposal | StaffedWithTraining,
  time?: TimeFacts,
): Staffing<Ids> {
  const { personOf, status, bounds } = proposal;
  const withTraining = "trained" in proposal && options.training ? proposal : undefined;
  const matching = { columnOf: personOf, rowOf: inverse(personOf, candidates.people.length) };
  const lossOf = "lossOf" in proposal && !time ? proposal.lossOf : () => undefined;
  const { forbidden = [] } = options;
  const explain = explainUnfilled(framework, candidates, pairs, matching, lossOf, { forbidden }, time);
  const locked = new Map(options.locked?.map(({ post, person }) => [post, person]));
  const outcomes = time && outcomesOf(candidates, time, proposal);
  const posts = candidates.posts.map((post, row): StaffedPost<Ids> => {
    const { id, site, hub } = post;
    const asked = askedOfPost(post);
    const outcome = outcomes?.[row];
    const toFill = {
      post: id,
      ...placeOfRow(candidates, row),
      ...askedBy<Ids>(framework, asked).about,
      ...(site !== undefined && { site }),
      ...(hub !== undefined && { hub }),
      ...(time && outcome && { overTime: inMoney(time, outcome) }),
    };
    const place = personOf[row] ?? -1;
    const profile = candidates.people[place];
    if (!profile) return { ...toFill, ...explain(post, row) };
    const answer = gap<Ids>(framework, profile, asked);
    const staffed = {
      ...toFill,
      person: profile.person,
      fit: pairValue(pairs, row, layer.fit, place),
      isLocked: locked.get(id) === profile.person,
      isAgainstSites: pairValue(pairs, row, layer.sites, place) < 0,
      ...shortfall(answer),
      gap: answer,
    };
    if (answer.readiness !== "not-ready") {
      return { ...staffed, action: "fill", ifConfirmed: answer.readiness === "ready-if-confirmed" };
    }
    const trained = withTraining?.trained.get(row);
    if (!withTraining || !trained) return { ...staffed, action: "train" };
    return { ...staffed, action: "train", training: trainingOf(framework, answer, withTraining, trained) };
  });
  const placed = posts.flatMap((post) => (post.action === "hire" ? [] : [post]));
  const fitOf = (post: (typeof placed)[number]) =>
    (post.action === "train" ? post.training?.fit : undefined) ?? post.fit;
  const total = placed.reduce((sum, post) => sum + fitOf(post), 0);
  const overTime = time && outcomes && options.overTime && totalOverTime(options.overTime, time, outcomes);
  return {
    framework: { id: framework.id, version: framework.version },
    status,
    posts,
    filled: placed.length,
    total,
    bound: [
      ...(overTime && time ? boundsOverTime(time, overTime, bounds) : []),
      ...(withTraining ? [{ of: "ready", value: withTraining.ready, bound: bounds.ready ?? 0 } as const] : []),
      { of: "fit", value: total, bound: bounds.fit },
    ],
    unplaced: candidates.people.flatMap(({ person }, place) => (matching.rowOf[place] === -1 ? [person] : [])),
    alternatives: "alternatives" in proposal ? proposal.alternatives : [],
    ...(withTraining && { training: summaryOf(withTraining) }),
    ...(overTime && { overTime }),
  };
}

/** What the period comes to for each row. */
function outcomesOf(
  candidates: Candidates,
  time: TimeFacts,
  proposal: Proposal | StaffedWithTraining,
): readonly PostOutcome[] {
  return candidates.posts.map((post, row) => {
    const person = proposal.personOf[row] ?? -1;
    const trained = "trained" in proposal ? proposal.trained.get(row) : undefined;
    const isShort = (measuredFor(candidates, post).rungsShort[person] ?? 0) > 0;
    const occupant: Occupant = {
      person,
      isReady: trained !== undefined || !isShort,
      ...(trained && { runs: trained.taken.map(({ run }) => run) }),
      ...("hired" in proposal && { isHired: proposal.hired.has(row) }),
    };
    return postOverTime(time, row, occupant);
  });
}

function trainingOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: ReturnType<typeof gap<Ids>>,
  { question }: StaffedWithTraining,
  { learner, taken, fit }: TrainedRow,
): PostTraining<Ids> {
  return {
    fit,
    ...outcomeOf<Ids>(framework, answer, { catalogue: question.catalogue, learner }, taken),
  };
}

function summaryOf({ ready, question, trained }: StaffedWithTraining): StaffingTraining {
  const { money } = question.catalogue;
  const runs = [...trained.values()].flatMap(({ taken }) => taken.map(({ run }) => run));
  return {
    ready,
    ...money.cost(runs.reduce((sum, run) => sum + costOfRun(run), 0)),
    unpriced: runs.filter(({ cost }) => cost === undefined).length,
  };
}

function inverse(personOf: Int32Array, people: number): Int32Array {
  const postOf = new Int32Array(people).fill(-1);
  for (const [row, person] of personOf.entries()) if (person >= 0) postOf[person] = row;
  return postOf;
}
