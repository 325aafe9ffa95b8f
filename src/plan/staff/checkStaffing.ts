import { askedBy } from "../../framework/askedBy.js";
import { askedOfPost } from "../../framework/askedOfPost.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import { type Gap, gap } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import { tenThousandths } from "../../values/tenThousandths.js";
import { checkPlan, stillLacking } from "../training/checkPlan.js";
import type { PostTraining, Staffing } from "./Staffing.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";
import type { TrainingForPosts } from "./TrainingForPosts.js";
import { checkOverTime, isThere } from "./time/checkOverTime.js";

/** One post with one person, by the numbers of {@link gap} alone. */
export interface CheckedPair<Ids extends FrameworkIds = FrameworkIds> {
  readonly isAllowed: boolean;
  /** Locked, or somebody who must stay at a post of their role level. */
  readonly isKept: boolean;
  readonly isAgainstSites: boolean;
  readonly fit: number;
  readonly gap: Gap<Ids>;
  readonly rungsShort: number;
}

/**
 * Says of a post and a person what the options make of them, worked out anew from {@link gap}: it shares nothing with the way
 * {@link staffPosts} comes to its answer, so that each can be held to the other.
 */
export function checkPair<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  person: Profile<Ids>,
  post: Post<Ids>,
  options: StaffPostsOptions<Ids>,
): CheckedPair<Ids> {
  const { locked = [], forbidden = [], mustStay = [], sites = {}, threshold = 0 } = options;
  const answer = gap<Ids>(framework, person, askedOfPost(post));
  const counted = standingsThatCount(answer.standings);
  const rungsShort = counted.reduce((sum, standing) => sum + ("by" in standing ? standing.by : 0), 0);
  const is = (pair: { post: string; person: string }) => pair.post === post.id && pair.person === person.person;
  const isLocked = locked.some(is);
  const isFull = locked.filter((pair) => pair.post === post.id).length >= (post.count ?? 1);
  const isElsewhere = !isLocked && (isFull || locked.some((pair) => pair.person === person.person));
  const mustBeStaying = mustStay.includes(person.person);
  const stays = mustBeStaying && person.roleLevel === post.roleLevel;
  const preferred = Object.entries(sites).find(([name]) => name === person.person)?.[1];
  const isAgainstSites = post.site !== undefined && preferred !== undefined && !preferred.includes(post.site);

  const { low, outOf } = answer.coverage;
  const asked = options.essentialOnly ? counted.filter(({ importance }) => importance === "essential") : counted;
  const sum = (of: (standing: (typeof asked)[number]) => number) => asked.reduce((all, one) => all + of(one), 0);
  const reaches = sum((one) => one.outOf) === 0 || sum((one) => one.credit) / sum((one) => one.outOf) >= threshold;
  const asksNothing = outOf === 0;
  const own = asksNothing ? undefined : options.fit?.({ post, person, coverage: answer.coverage, rungsShort });
  const fits = !asksNothing && (options.fit ? own !== null : low > 0);
  const share = asksNothing ? 0n : (BigInt(low) * 1_000_000n) / BigInt(outOf);
  return {
    isAllowed:
      isLocked ||
      (!isElsewhere &&
        !forbidden.some(is) &&
        isThere(person, post, options.overTime) &&
        (stays || !mustBeStaying) &&
        !(options.sitesOnly && isAgainstSites) &&
        (stays || reaches) &&
        (fits || (stays && (asksNothing || !options.fit)))),
    isKept: isLocked || stays,
    isAgainstSites,
    fit: own ?? Number(share),
    gap: answer,
    rungsShort,
  };
}

/**
 * Everything in which an answer of {@link staffPosts} is not what was asked for; nothing where it holds. Every answer is held to it
 * before it is handed out.
 */
export function checkStaffing<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<Ids>[],
  posts: readonly Post<Ids>[],
  options: StaffPostsOptions<Ids>,
  staffing: Staffing<Ids>,
): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const postOf = new Map(posts.map((post) => [post.id, post]));
  must(
    same(
      staffing.posts.map(({ post, place }) => [post, place]),
      [...postOf.keys()].sort().flatMap((id): [string, number | undefined][] => {
        const { count } = postOf.get(id) ?? {};
        return count === undefined ? [[id, undefined]] : Array.from({ length: count }, (_, i) => [id, i + 1]);
      }),
    ),
    "not every place of every post once, by id",
  );
  const placed = staffing.posts.flatMap((one) => ("person" in one ? [one.person] : []));
  const withPost = new Set(placed);
  must(withPost.size === placed.length, "somebody has two posts");
  const rest = new Set(people.flatMap(({ person }) => (withPost.has(person) ? [] : [person])));
  const { unplaced } = staffing;
  const isInOrder = unplaced.every((person, i) => i === 0 || (unplaced[i - 1] ?? "") < person);
  const isRest = unplaced.length === rest.size && unplaced.every((person) => rest.has(person));
  must(isInOrder && isRest, "unplaced are not those without a post, by name");
  for (const { post, person } of options.locked ?? []) {
    must(
      staffing.posts.some((one) => one.post === post && "person" in one && one.person === person),
      `lock of ${post}`,
    );
  }
  const profileOf = new Map(people.map((profile) => [profile.person, profile]));
  let total = 0;
  for (const staffed of staffing.posts) {
    const post = postOf.get(staffed.post);
    if (!post) continue;
    if (staffed.action === "hire") {
      const asksNothing = askedBy<Ids>(framework, askedOfPost(post)).outOf === 0;
      must((staffed.why === "nothing-asked") === asksNothing, `why nobody has ${post.id}`);
      continue;
    }
    const person = profileOf.get(staffed.person);
    if (!person) {
      faults.push(`nobody is called ${staffed.person}`);
      continue;
    }
    const pair = checkPair(framework, person, post, options);
    const { readiness, standings } = pair.gap;
    const { training: plan } = staffed.action === "train" ? staffed : {};
    total += plan ? checkTraining(framework, pair, person, post, options, plan, must) : pair.fit;
    must(pair.isAllowed, `${staffed.person} may not have ${post.id}`);
    must(staffed.fit === pair.fit, `fit at ${post.id}`);
    must(isGapOf(staffed.gap, pair.gap), `gap at ${post.id}`);
    must(staffed.rungsShort === pair.rungsShort, `rungs at ${post.id}`);
    must(staffed.isAgainstSites === pair.isAgainstSites, `site at ${post.id}`);
    must((staffed.action === "train") === (readiness === "not-ready"), `action at ${post.id}`);
    must(
      staffed.action !== "fill" || staffed.ifConfirmed === (readiness === "ready-if-confirmed"),
      `confirmation at ${post.id}`,
    );
    const open = standingsThatCount(standings)
      .filter(({ outOf, credit }) => credit < outOf)
      .map(({ skill }) => skill);
    const named = [...staffed.lacking, ...staffed.toConfirm].map(({ skill }) => skill);
    must(same([...named].sort(), [...open].sort()), `what is open at ${post.id}`);
  }
  faults.push(...checkOverTime(posts, options, staffing));
  if (options.training) checkShared(options.training, staffing, must);
  must(staffing.total === total, "the total is not the sum of the fits");
  must(staffing.filled === placed.length, "filled");
  for (const { of, value, bound } of staffing.bound) {
    const { filled, cost } = staffing.overTime ?? {};
    const known = { months: filled, cost: cost?.amount, ready: staffing.training?.ready, fit: total };
    must(value === known[of], `what the bound of ${of} is about`);
    const isBound = of === "cost" ? bound <= value : bound >= value;
    must(staffing.status === "optimal" ? bound === value : isBound, `the bound of ${of}`);
  }
  return faults;
}

/** A gap says whose it is, of what, and what it comes to; its standings are what is open, which is looked at apart. */
function isGapOf(one: Gap, other: Gap): boolean {
  const [a, b] = [one.coverage, other.coverage];
  const isSame =
    one.person === other.person && one.roleLevel === other.roleLevel && one.roleProfile?.id === other.roleProfile?.id;
  return isSame && a.low === b.low && a.high === b.high && a.outOf === b.outOf;
}

type Must = (holds: boolean, fault: string) => void;

/** Replays the courses of one person; gives what the pair counts afterwards. */
function checkTraining<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { gap: answer }: CheckedPair<Ids>,
  person: Profile<Ids>,
  post: Post<Ids>,
  { training, fit: ownFit }: StaffPostsOptions<Ids>,
  plan: PostTraining<Ids>,
  must: Must,
): number {
  if (!training) {
    must(false, `courses for ${post.id} that nobody asked for`);
    return plan.fit;
  }
  const { fit: after, ...outcome } = plan;
  for (const fault of checkPlan(framework, training.catalogue, answer, training, outcome, person)) must(false, fault);
  must(stillLacking(framework, answer, {}, outcome).length === 0, `${post.id} is still lacking something`);
  const { low, high, outOf } = plan.coverage;
  const own = ownFit?.({ post, person, coverage: { low, high, outOf }, rungsShort: 0 });
  const expected = ownFit ? own : Number((BigInt(low) * 1_000_000n) / BigInt(outOf));
  must(expected === after, `fit at ${post.id} after the courses`);
  return after;
}

/** Holds all courses together to the budget and to the places. */
function checkShared(
  { budget, catalogue, taken = {} }: TrainingForPosts,
  { posts, training }: Staffing,
  must: Must,
): void {
  const plans = posts.flatMap((post) => (post.action === "train" && post.training ? [post.training] : []));
  const cost = plans.reduce((sum, plan) => sum + tenThousandths(plan.cost?.amount ?? 0), 0n);
  must(budget === undefined || cost <= tenThousandths(budget.amount), `${cost} ten-thousandths are above the budget`);
  must(tenThousandths(training?.cost?.amount ?? 0) === cost, "the cost of all training");
  const ready = posts.filter((post) => post.action === "fill").length + plans.length;
  must(training?.ready === ready, "how many are ready");
  for (const { id, capacity = Infinity } of catalogue.offerings ?? []) {
    const places = plans.flatMap(({ steps }) => steps.filter(({ offering }) => offering === id)).length;
    must(places + (Object.hasOwn(taken, id) ? (taken[id] ?? 0) : 0) <= capacity || places === 0, `${id} is too full`);
  }
}
