import { type Catalogue, defineProfile, type Profile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { type CohortMember, planCohort, planTraining } from "ddat-skills/plan";
import { type UkIds, uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";

/** What the people of a made-up cohort want to be ready for. */
export const roleLevels = [
  "software-developer/senior-developer",
  "software-developer/developer",
  "business-analyst/business-analyst",
  "data-engineer/data-engineer",
  "user-researcher/user-researcher",
] as const;
type RoleLevelId = UkIds["roleLevel"];

/** Numbers from 0 to 1 in a fixed order: every run measures the same plans. */
export function numbersFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

const levels = uk.levels.map(({ id }) => id);
const skills = new Map(uk.skills.map((skill) => [skill.id, skill]));
const needsOf = (id: RoleLevelId) =>
  uk.roles.flatMap((role) => role.levels).find((level) => level.id === id)?.needs ?? [];
const rank = (level: UkIds["level"] | undefined) => (level === undefined ? 1 : levels.indexOf(level) + 1);
const dayAfter = (days: number) => new Date(Date.UTC(2026, 8, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** The nearest rung at or below a rank at which a skill is defined: `undefined` below the first. */
function levelAt(skill: UkIds["skill"], wanted: number): UkIds["level"] | undefined {
  const defined = skills.get(skill)?.definedAt ?? levels;
  return levels.slice(0, wanted).findLast((level) => defined.includes(level));
}

/**
 * So many courses over the skills of some role levels: some from nothing, some from a rung up, more than half of them in
 * two skills; each with so many runs of two to four days in a season of a hundred.
 */
export function madeUpCatalogue(asked: readonly RoleLevelId[], courseCount: number, runs: number, capacity: number) {
  const next = numbersFrom(7);
  const wanted = [...new Set(asked.flatMap((id) => needsOf(id).map(({ skill }) => skill)))];
  const courses = Array.from({ length: courseCount }, (_, i) => {
    const second = next() < 0.6 ? wanted[Math.floor(next() * wanted.length)] : undefined;
    const from = Math.floor(next() * 2);
    const to = 2 + Math.floor(next() * 2);
    const taught = [[wanted[i % wanted.length], from, to] as const, [second, 0, 2] as const];
    const teaches = taught.flatMap(([skill, lowest, highest], place) => {
      if (skill === undefined || (place === 1 && skill === wanted[i % wanted.length])) return [];
      const [starts, ends] = [levelAt(skill, lowest), levelAt(skill, highest) ?? skills.get(skill)?.definedAt?.[0]];
      if (ends === undefined) return [];
      return [{ skill, ...(starts !== undefined && rank(starts) < rank(ends) && { from: starts }), to: ends }];
    });
    const cost = { amount: 50 + 25 * Math.round(next() * 20), currency: "GBP" };
    return { id: `c${i}`, title: `Course ${i}`, provider: "academy", teaches, cost, duration: "P2D" };
  });
  const offerings = courses.flatMap(({ id }) =>
    Array.from({ length: runs }, (_, i) => {
      const start = Math.floor(next() * 100);
      const end = dayAfter(start + 1 + Math.floor(next() * 3));
      return { id: `${id}-${i}`, course: id, start: dayAfter(start), end, capacity };
    }),
  );
  return parseCatalogue(uk, {
    id: "season",
    framework: { id: uk.id, version: uk.version },
    providers: [{ id: "academy", name: "Academy" }],
    courses,
    offerings,
  });
}

/** Somebody who lacks a rung or two of so large a part of what a role level needs and the catalogue can teach. */
export function madeUpLearner(
  person: string,
  id: RoleLevelId,
  catalogue: Catalogue<UkIds>,
  part: number,
  next: () => number,
) {
  const reach = new Map<string, number>();
  for (const { teaches } of catalogue.courses) {
    for (const { skill, to } of teaches) reach.set(skill, Math.max(reach.get(skill) ?? 0, rank(to)));
  }
  const has = needsOf(id).map(({ skill, level }): [string, string | null] => {
    const needed = rank(level);
    const lacks = next() < part && (reach.get(skill) ?? 0) >= needed;
    const held = lacks ? needed - 1 - Math.floor(next() * 2) : needed;
    return [skill, levelAt(skill, Math.max(0, held)) ?? null];
  });
  return defineProfile(uk, { person, has: Object.fromEntries(has) });
}

export function madeUpCohort(count: number, catalogue: Catalogue<UkIds>): CohortMember<UkIds>[] {
  const next = numbersFrom(2026);
  return Array.from({ length: count }, (_, i) => {
    const roleLevel = roleLevels[Math.floor(next() * roleLevels.length)] ?? roleLevels[0];
    return { profile: madeUpLearner(`person ${i}`, roleLevel, catalogue, 0.5, next), roleLevel };
  });
}

/** One person with 13 needs and 50 courses, and 2,000 within a time limit; a season's courses for 100 people and for 1,000, to the optimum and in 3 s. */
export async function benchPlans(): Promise<void> {
  const one = "application-operations-engineer/application-operations-engineer";
  for (const [runs, what] of [
    [0, "undated"],
    [1, "one run each"],
    [3, "three runs each"],
  ] as const) {
    const catalogue = madeUpCatalogue([one], 50, runs, 12);
    const profile = madeUpLearner("Sam", one, catalogue, 1, numbersFrom(1));
    for (const [mostCoverage, aim] of [
      [false, "least cost"],
      [true, "most coverage"],
    ] as const) {
      const ask = () => planTraining(uk, catalogue, { profile, roleLevel: one }, { mostCoverage });
      const { status, steps } = await ask();
      const time = formatTime(await medianOf(ask));
      const name = `planTraining: 50 courses, ${lackedBy(profile, one)} needs, ${what}, ${aim}`;
      report(name, time, `under 5 ms; ${status}, ${steps.length} courses`);
    }
  }

  const wide = madeUpCatalogue([one], 2_000, 3, 12);
  const profile = madeUpLearner("Sam", one, wide, 1, numbersFrom(1));
  const start = performance.now();
  const { status, steps } = await planTraining(uk, wide, { profile, roleLevel: one }, { timeLimit: 2 });
  const time = formatTime((performance.now() - start) * 1_000_000);
  report(
    "planTraining: 2,000 courses, three runs each, limit 2 s",
    time,
    `under 3 s; ${status}, ${steps.length} courses`,
  );

  const small = madeUpCatalogue(roleLevels, 40, 1, 12);
  await timed("planCohort of one person, HiGHS loaded for it", "", small, madeUpCohort(1, small));
  await timed("the same again", "", small, madeUpCohort(1, small));
  const hundred = madeUpCohort(100, small);
  const best = await timed("planCohort: 100 people, 40 offerings of 12, to the optimum", "under 10 s", small, hundred);
  await timed("the same in 3 s", `within 1% of ${best} ready`, small, hundred, 3);
  const large = madeUpCatalogue(roleLevels, 100, 1, 12);
  await timed(
    "planCohort: 1,000 people, 100 offerings of 12, limit 8 s",
    "under 10 s",
    large,
    madeUpCohort(1_000, large),
    8,
  );
}

function lackedBy({ has }: Profile<UkIds>, id: RoleLevelId): number {
  return needsOf(id).filter(({ skill, level }) => rank(has[skill] ?? undefined) < rank(level) || has[skill] === null)
    .length;
}

/** Once: what takes seconds is no matter of medians. Says how many are ready, and how many could be. */
async function timed(
  what: string,
  aim: string,
  catalogue: Catalogue<UkIds>,
  people: readonly CohortMember<UkIds>[],
  timeLimit?: number,
): Promise<number> {
  const start = performance.now();
  const plan = await planCohort(uk, catalogue, people, timeLimit === undefined ? {} : { timeLimit }).catch(String);
  const time = formatTime((performance.now() - start) * 1_000_000);
  if (typeof plan === "string") {
    report(what, time, `${aim}; ${plan}`);
    return Number.NaN;
  }
  const bounds = plan.bound.map(({ of, value, bound }) => `${of} ${value}${value === bound ? "" : ` of ${bound}`}`);
  report(what, time, `${aim}; ${plan.status}: ${bounds.join(", ")}`);
  return Number(plan.bound[0]?.value);
}
