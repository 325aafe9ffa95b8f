import type { Catalogue } from "../src/model/catalogue.js";
import type { Course } from "../src/model/course.js";
import type { Framework } from "../src/model/framework.js";
import type { Offering } from "../src/model/offering.js";
import type { Profile } from "../src/model/profile.js";
import type { PlanTrainingOptions } from "../src/plan/planTraining.js";
import type { Gap } from "../src/questions/gap/gap.js";

/** A set of courses on certain runs, in an order that works, and what it comes to. */
export interface TriedPlan {
  readonly courses: readonly string[];
  readonly runs: readonly string[];
  readonly closesAll: boolean;
  /** Skills of the needs that are planned for, and met in the end. */
  readonly closes: readonly string[];
  /** Courses that rest on an entry nobody has assessed, in an order with fewest of them. */
  readonly toConfirm: number;
  /** Weight of the rungs gained. */
  readonly gained: number;
  readonly unpriced: number;
  /** In hundredths. */
  readonly cost: number;
  readonly untimed: number;
  readonly days: number;
  /** "" where nothing has a date. */
  readonly finish: string;
}

/** A run may have a price of its own. */
const priceOf = ({ course, offering }: Taken) => offering?.cost ?? course.cost;

interface Taken {
  readonly course: Course;
  readonly offering?: Offering;
}

/** Where somebody stands after some courses. */
interface State {
  readonly ranks: ReadonlyMap<string, number>;
  readonly done: ReadonlySet<string>;
  readonly toConfirm: number;
}

/**
 * Every plan there is for a gap, by trying every set of courses on every choice of their runs in every order: what the
 * optimiser is held to. Slow on purpose, and shares nothing with it. Of the orders of a set it keeps the best, or with
 * `everyOrder` one for each outcome.
 */
export function everyPlan(
  framework: Framework,
  catalogue: Catalogue,
  gap: Gap,
  options: PlanTrainingOptions,
  profile?: Profile,
  { everyOrder = false }: { readonly everyOrder?: boolean } = {},
): TriedPlan[] {
  const rank = (level: string | undefined) => framework.levels.findIndex(({ id }) => id === level) + 1;
  const targets = gap.standings
    .filter(({ outOf, importance }) => outOf > 0 && !(options.essentialOnly && importance === "desirable"))
    .filter(({ status }) => status !== "unassessed" || options.unassessed === "learn")
    .map((standing) => {
      const needed = standing.needed === undefined ? 1 : rank(standing.needed);
      return {
        skill: standing.skill,
        needed,
        held: "has" in standing ? rank(standing.has) : 0,
        weight: standing.outOf / needed,
      };
    });
  const isByCourse = options.entry !== "each-line";
  const assessed = new Map<string, number>(gap.unused.map(({ skill, has }) => [skill, rank(has)]));
  for (const standing of gap.standings) {
    if (standing.status !== "unassessed") assessed.set(standing.skill, "has" in standing ? rank(standing.has) : 0);
  }
  for (const { id } of profile ? framework.skills : []) {
    if (profile && Object.hasOwn(profile.has, id)) assessed.set(id, rank(profile.has[id] ?? undefined));
  }
  const start: State = {
    ranks: new Map([...assessed, ...targets.map(({ skill, held }): [string, number] => [skill, held])]),
    done: new Set(options.done),
    toConfirm: 0,
  };
  const plans: TriedPlan[] = [];
  choose(0, []);
  return plans;

  function choose(place: number, taken: readonly Taken[]): void {
    const course = catalogue.courses[place];
    if (!course) {
      if (everyOrder) {
        const outcomes = orders(taken, start).map((end) => tried(taken, end));
        plans.push(...new Map(outcomes.map((plan) => [JSON.stringify([plan.closes, plan.toConfirm]), plan])).values());
        return;
      }
      const best = bestOrder(taken, start);
      if (best) plans.push(tried(taken, best));
      return;
    }
    choose(place + 1, taken);
    if (options.done?.includes(course.id)) return;
    if (options.providers && !options.providers.includes(course.provider)) return;
    const runs = (catalogue.offerings ?? []).filter((offering) => offering.course === course.id);
    if (runs.length === 0) {
      if (options.budget !== undefined && !course.cost) return;
      if (!options.modes || (course.mode && options.modes.includes(course.mode)))
        choose(place + 1, [...taken, { course }]);
      return;
    }
    for (const offering of runs) {
      const { earliest, latest, sites, modes } = options;
      if (options.budget !== undefined && !priceOf({ course, offering })) continue;
      const mode = offering.mode ?? course.mode;
      if (earliest !== undefined && offering.start < earliest) continue;
      if (latest !== undefined && offering.end > latest) continue;
      if (sites && offering.site !== undefined && !sites.includes(offering.site)) continue;
      if (modes && !(mode && modes.includes(mode))) continue;
      if ((options.taken?.[offering.id] ?? 0) >= (offering.capacity ?? Infinity)) continue;
      const clashes = taken.some(
        (other) => other.offering && other.offering.start <= offering.end && offering.start <= other.offering.end,
      );
      if (!clashes) choose(place + 1, [...taken, { course, offering }]);
    }
  }

  /** What comes of the order that gains most and leaves least to confirm, of those that dates, prerequisites and entries allow. */
  function bestOrder(left: readonly Taken[], state: State): State | undefined {
    if (left.length === 0) return state;
    let best: State | undefined;
    for (const next of left) {
      const rest = left.filter((one) => one !== next);
      const isLate = rest.some(({ offering }) => offering && next.offering && offering.end < next.offering.start);
      if (isLate || !(next.course.prerequisites ?? []).every((id) => state.done.has(id))) continue;
      const then = after(state, next.course);
      const found = then && bestOrder(rest, then);
      if (!found) continue;
      const more = best ? gainOf(found.ranks) - gainOf(best.ranks) : 1;
      if (more > 0 || (best && more === 0 && found.toConfirm < best.toConfirm)) best = found;
    }
    return best;
  }

  /** Where every order ends. */
  function orders(left: readonly Taken[], state: State): State[] {
    if (left.length === 0) return [state];
    return left.flatMap((next) => {
      const rest = left.filter((one) => one !== next);
      const isLate = rest.some(({ offering }) => offering && next.offering && offering.end < next.offering.start);
      if (isLate || !(next.course.prerequisites ?? []).every((id) => state.done.has(id))) return [];
      const then = after(state, next.course);
      return then ? orders(rest, then) : [];
    });
  }

  /** Nothing where somebody may not take the course. */
  function after({ ranks, done, toConfirm }: State, { id, teaches }: Course): State | undefined {
    const raised = new Map(ranks);
    let isUnsure = false;
    for (const skill of isByCourse ? new Set(teaches.map((line) => line.skill)) : []) {
      const entry = Math.min(...teaches.flatMap((line) => (line.skill === skill ? [rank(line.from)] : [])));
      if ((ranks.get(skill) ?? 0) >= entry) continue;
      if (assessed.has(skill) || options.unassessed === "learn") return undefined;
      isUnsure = true;
      raised.set(skill, entry);
    }
    for (let again = true; again; ) {
      again = false;
      for (const { skill, from, to } of teaches) {
        const now = raised.get(skill) ?? 0;
        if (now < rank(from) || now >= rank(to)) continue;
        raised.set(skill, rank(to));
        again = true;
      }
    }
    return { ranks: raised, done: new Set([...done, id]), toConfirm: toConfirm + Number(isUnsure) };
  }

  function gainOf(ranks: ReadonlyMap<string, number>): number {
    return targets.reduce(
      (sum, { skill, needed, held, weight }) =>
        sum + Math.max(0, Math.min(ranks.get(skill) ?? 0, needed) - held) * weight,
      0,
    );
  }

  function tried(taken: readonly Taken[], { ranks, toConfirm }: State): TriedPlan {
    return {
      toConfirm,
      courses: taken.map(({ course }) => course.id),
      runs: taken.flatMap(({ offering }) => offering?.id ?? []),
      closesAll: targets.every(({ skill, needed }) => (ranks.get(skill) ?? 0) >= needed),
      closes: targets.filter(({ skill, needed }) => (ranks.get(skill) ?? 0) >= needed).map(({ skill }) => skill),
      gained: gainOf(ranks),
      unpriced: taken.filter((one) => !priceOf(one)).length,
      cost: taken.reduce((sum, one) => {
        const site = one.offering?.site;
        const travel =
          site === undefined ? undefined : Object.entries(options.travel ?? {}).find(([id]) => id === site)?.[1];
        return sum + Math.round(((priceOf(one)?.amount ?? 0) + (travel?.amount ?? 0)) * 100);
      }, 0),
      untimed: taken.filter(({ course }) => !course.duration).length,
      days: taken.reduce((sum, { course }) => sum + Number(course.duration?.slice(1, -1) ?? 0), 0),
      finish: taken.reduce((last, { offering }) => (offering && offering.end > last ? offering.end : last), ""),
    };
  }
}

/** The plans that are allowed, best first by what was asked: what the optimiser's answers must equal in every figure. */
export function bestFirst(plans: readonly TriedPlan[], options: PlanTrainingOptions): TriedPlan[] {
  const { budget, mostCoverage, minimise = ["cost"] } = options;
  const figures = (plan: TriedPlan): (number | string)[] => [
    ...(mostCoverage ? [-plan.gained] : []),
    ...minimise.flatMap((aim): (number | string)[] =>
      aim === "cost" ? [plan.unpriced, plan.cost] : aim === "days" ? [plan.untimed, plan.days] : [plan.finish],
    ),
    plan.toConfirm,
    plan.courses.length,
  ];
  return plans
    .filter(
      ({ cost, closesAll }) =>
        (budget === undefined || cost <= Math.round(budget.amount * 100)) && (mostCoverage || closesAll),
    )
    .map((plan) => ({ plan, key: figures(plan) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ plan }) => plan);
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
