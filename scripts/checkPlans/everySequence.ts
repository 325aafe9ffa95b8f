import type { Holding, MadeUpCourse, MadeUpNeed, MadeUpRun } from "./World.js";

/** How the questions that are put differ. */
export interface Reading {
  readonly entry: "course" | "each-line";
  readonly unassessed: "leave" | "learn";
}

/** Courses in an order in which they can be taken, and what they come to. */
export interface Sequence {
  readonly courses: readonly string[];
  readonly runs: readonly string[];
  readonly closes: boolean;
  /** Weight of the levels gained. */
  readonly gained: number;
  readonly unpriced: number;
  readonly cost: bigint;
  readonly untimed: number;
  readonly days: number;
  /** The last day, 0 where nothing has one. */
  readonly finish: number;
  /** Days of the runs' ends, added up. */
  readonly ends: number;
  readonly dated: number;
  readonly toConfirm: number;
}

/**
 * Every order of every set of courses on every choice of runs that somebody may take: one course after the other is tried, so
 * there is nothing clever in it. Whoever takes a course that nobody has assessed them for is confirmed at what it starts from.
 */
export function everySequence(
  courses: readonly MadeUpCourse[],
  holding: Holding,
  needs: readonly MadeUpNeed[],
  { entry, unassessed }: Reading,
): Sequence[] {
  const isKnown = (skill: number) => unassessed === "learn" || holding[skill] !== undefined;
  const wanted = needs
    .filter(({ weight, skill }) => weight > 0 && isKnown(skill))
    .map((need) => ({ ...need, level: Math.max(1, need.level), now: holding[need.skill] ?? 0 }));
  const found: Sequence[] = [];
  const nothing = { courses: [], runs: [], unpriced: 0, cost: 0n, untimed: 0, days: 0, finish: 0, ends: 0 };
  go(
    holding.map((level) => level ?? 0),
    { ...nothing, closes: false, gained: 0, dated: 0, toConfirm: 0 },
  );
  return found;

  function go(levels: readonly number[], so: Sequence): void {
    const gained = wanted.reduce(
      (sum, { skill, level, weight, now }) => sum + weight * (Math.max(now, Math.min(level, levels[skill] ?? 0)) - now),
      0,
    );
    found.push({ ...so, gained, closes: wanted.every(({ skill, level }) => (levels[skill] ?? 0) >= level) });
    for (const course of courses) {
      if (so.courses.includes(course.id) || !course.prerequisites.every((id) => so.courses.includes(id))) continue;
      const then = taking(course, levels);
      if (!then) continue;
      const runs: readonly (MadeUpRun | undefined)[] = course.runs.length > 0 ? course.runs : [undefined];
      for (const run of runs) {
        if (run && run.start <= so.finish) continue; // Runs come one after the other, so the last to end is the last.
        go(then.levels, {
          ...so,
          courses: [...so.courses, course.id],
          runs: run ? [...so.runs, run.id] : so.runs,
          unpriced: so.unpriced + (course.cost === undefined ? 1 : 0),
          cost: so.cost + (course.cost ?? 0n),
          untimed: so.untimed + (course.days === undefined ? 1 : 0),
          days: so.days + (course.days ?? 0),
          finish: run ? run.end : so.finish,
          ends: so.ends + (run?.end ?? 0),
          dated: so.dated + (run ? 1 : 0),
          toConfirm: so.toConfirm + (then.isSure ? 0 : 1),
        });
      }
    }
  }

  function taking({ lines }: MadeUpCourse, levels: readonly number[]) {
    const after = [...levels];
    let isSure = true;
    for (const { skill } of entry === "course" ? lines : []) {
      const start = Math.min(...lines.filter((line) => line.skill === skill).map(({ from }) => from));
      if ((after[skill] ?? 0) >= start) continue;
      if (isKnown(skill)) return undefined;
      isSure = false;
      after[skill] = start;
    }
    for (const { skill, from, to } of [...lines].sort((a, b) => a.from - b.from || a.to - b.to)) {
      const now = after[skill] ?? 0;
      if (now >= from && now < to) after[skill] = to;
    }
    return { levels: after, isSure };
  }
}
