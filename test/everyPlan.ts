import type { Catalogue } from "../src/model/catalogue.js";
import type { Course } from "../src/model/course.js";
import type { Framework } from "../src/model/framework.js";
import type { Offering } from "../src/model/offering.js";
import type { PlanTrainingOptions } from "../src/plan/planTraining.js";
import type { Gap } from "../src/questions/gap/gap.js";

/** A set of courses on certain runs, in an order that works, and what it comes to. */
export interface TriedPlan {
  readonly courses: readonly string[];
  readonly runs: readonly string[];
  readonly closesAll: boolean;
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

interface Taken {
  readonly course: Course;
  readonly offering?: Offering;
}

/**
 * Every plan there is for a gap, by trying every set of courses on every choice of their runs in every order: what the
 * optimiser is held to. Slow on purpose, and shares nothing with it.
 */
export function everyPlan(
  framework: Framework,
  catalogue: Catalogue,
  gap: Gap,
  options: PlanTrainingOptions,
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
  const start = new Map(targets.map(({ skill, held }) => [skill as string, held]));
  const plans: TriedPlan[] = [];
  choose(0, []);
  return plans;

  function choose(place: number, taken: readonly Taken[]): void {
    const course = catalogue.courses[place];
    if (!course) {
      const best = bestOrder(taken, start, new Set(options.done));
      if (best) plans.push(tried(taken, best));
      return;
    }
    choose(place + 1, taken);
    if (options.done?.includes(course.id)) return;
    if (options.budget !== undefined && !course.cost) return;
    const runs = (catalogue.offerings ?? []).filter((offering) => offering.course === course.id);
    if (runs.length === 0) {
      if (!options.modes || (course.mode && options.modes.includes(course.mode)))
        choose(place + 1, [...taken, { course }]);
      return;
    }
    for (const offering of runs) {
      const { earliest, latest, sites, modes } = options;
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

  /** The ranks after the order that gains most, of those in which dates and prerequisites are kept. */
  function bestOrder(left: readonly Taken[], ranks: Map<string, number>, done: ReadonlySet<string>) {
    if (left.length === 0) return ranks;
    let best: Map<string, number> | undefined;
    for (const next of left) {
      const rest = left.filter((one) => one !== next);
      const isLate = rest.some(({ offering }) => offering && next.offering && offering.end < next.offering.start);
      if (isLate || !(next.course.prerequisites ?? []).every((id) => done.has(id))) continue;
      const found = bestOrder(rest, after(ranks, next.course), new Set([...done, next.course.id]));
      if (found && (!best || gainOf(found) > gainOf(best))) best = found;
    }
    return best;
  }

  function after(ranks: Map<string, number>, { teaches }: Course): Map<string, number> {
    const raised = new Map(ranks);
    for (let again = true; again; ) {
      again = false;
      for (const { skill, from, to } of teaches) {
        const now = raised.get(skill);
        if (now === undefined || now < rank(from) || now >= rank(to)) continue;
        raised.set(skill, rank(to));
        again = true;
      }
    }
    return raised;
  }

  function gainOf(ranks: Map<string, number>): number {
    return targets.reduce(
      (sum, { skill, needed, held, weight }) =>
        sum + Math.max(0, Math.min(ranks.get(skill) ?? 0, needed) - held) * weight,
      0,
    );
  }

  function tried(taken: readonly Taken[], ranks: Map<string, number>): TriedPlan {
    return {
      courses: taken.map(({ course }) => course.id),
      runs: taken.flatMap(({ offering }) => offering?.id ?? []),
      closesAll: targets.every(({ skill, needed }) => (ranks.get(skill) ?? 0) >= needed),
      gained: gainOf(ranks),
      unpriced: taken.filter(({ course }) => !course.cost).length,
      cost: taken.reduce((sum, { course }) => sum + Math.round((course.cost?.amount ?? 0) * 100), 0),
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
