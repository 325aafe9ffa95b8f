import type { Program, Term } from "../solve/Program.js";
import { canPrecede } from "./canPrecede.js";
import type { CourseFacts, Run } from "./courseFacts.js";
import type { Learner, Target } from "./learnerOf.js";
import { placeUndatedRuns } from "./placeUndatedRuns.js";

/** One line of what a run teaches towards a target, with the column that says it counts. */
interface Effect {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** What can bring the learner to its entry. Absent: the entry is held already. */
  readonly after?: readonly Effect[];
}

/**
 * One learner in a program: a binary column for each run (taken or not), and the rows that every plan of theirs obeys: a
 * course once, prerequisites first, no two runs on the same day, and levels that climb. A course from working to
 * practitioner counts only where something brings the learner to working before it starts; that is what an effect's own
 * column says. Budgets, places and what is to be reached are the question's to add.
 */
export class LearnerColumns {
  readonly learner: Learner;
  readonly runs: readonly Run[];
  readonly #program: Program;
  readonly #columns = new Map<Run, number>();
  readonly #byCourse = new Map<CourseFacts, Run[]>();
  readonly #effects = new Map<string, Effect[]>();

  constructor(program: Program, learner: Learner, runs: readonly Run[], { overlaps = false } = {}) {
    this.learner = learner;
    this.runs = placeUndatedRuns(learner, runs);
    this.#program = program;
    for (const run of this.runs) {
      this.#columns.set(run, program.binary());
      const others = this.#byCourse.get(run.course);
      if (others) others.push(run);
      else this.#byCourse.set(run.course, [run]);
    }
    this.#eachCourseOnce();
    if (!overlaps) this.#oneRunADay();
    this.#prerequisitesFirst();
    for (const target of learner.targets) this.#effects.set(target.skill, this.#effectsOn(target));
  }

  /** The column that says whether a run is taken. */
  column(run: Run): number {
    return this.#columns.get(run) ?? -1;
  }

  /** The sum of something over the runs taken. */
  sum(of: (run: Run) => number): Term[] {
    return this.runs.map((run) => ({ column: this.column(run), times: of(run) })).filter(({ times }) => times !== 0);
  }

  /** Terms that add up to 1 or more if and only if the learner is brought to this rank of a target's skill. */
  reaches({ skill, held }: Target, rank: number): Term[] {
    return (this.#effects.get(skill) ?? [])
      .filter(({ from, to }) => Math.max(from, held) < rank && rank <= to)
      .map(({ column }) => ({ column, times: 1 }));
  }

  /**
   * Demands that a target is met wherever all of these terms are 1, always where there are none. Whoever comes to a rank
   * passes every rank below it: saying so changes nothing, and lets a solver see far better what it will cost. A rank that
   * every way to another leads to goes without saying.
   */
  meets(target: Target, where: readonly Term[] = []): void {
    const unless = where.map(({ column, times }) => ({ column, times: -times }));
    const ways: (readonly Term[])[] = [];
    for (let rank = target.held + 1; rank <= target.needed; rank++) {
      const reaches = this.reaches(target, rank);
      const columns = new Set(reaches.map(({ column }) => column));
      if (ways.some((way) => way.every(({ column }) => columns.has(column)))) continue;
      ways.push(reaches);
    }
    for (const way of ways) this.#program.row([...way, ...unless], { least: where.length > 0 ? 0 : 1 });
  }

  /** The runs taken at these values, and what of each has to count for the plan to hold. */
  taken(values: readonly number[]): TakenRun[] {
    const isOn = (column: number) => (values[column] ?? 0) > 0.5;
    const counting = new Set<Effect>();
    for (const effects of this.#effects.values()) {
      for (const effect of effects) {
        const { run, after } = effect;
        const isLed = after === undefined || after.some((leader) => counting.has(leader));
        if (isOn(this.column(run)) && isLed) counting.add(effect); // Lowest entry first: what leads to it has been seen.
      }
    }
    return this.runs
      .filter((run) => isOn(this.column(run)))
      .map((run) => ({
        run,
        counts: [...this.#effects].flatMap(([skill, effects]) =>
          effects.filter((effect) => effect.run === run && counting.has(effect)).map(({ from }) => ({ skill, from })),
        ),
      }));
  }

  #eachCourseOnce(): void {
    for (const runs of this.#byCourse.values()) {
      if (runs.length > 1) this.#program.row(this.#ones(runs), { most: 1 });
    }
  }

  /** Two runs that share a day share a first day of one of them. */
  #oneRunADay(): void {
    const dated = this.runs.filter(({ days }) => days);
    const seen = new Set<string>();
    for (const start of new Set(dated.map(({ days }) => days?.start ?? 0))) {
      const busy = dated.filter(({ days }) => days && days.start <= start && start <= days.end);
      const columns = this.#ones(busy);
      const key = columns.map(({ column }) => column).join();
      if (new Set(busy.map(({ course }) => course)).size > 1 && !seen.has(key)) this.#program.row(columns, { most: 1 });
      seen.add(key);
    }
  }

  #prerequisitesFirst(): void {
    for (const run of this.runs) {
      for (const id of run.course.prerequisites) {
        if (this.learner.done.has(id)) continue;
        const first = this.runs.filter((other) => other.course.id === id && canPrecede(other, run));
        this.#program.row([...this.#ones(first), { column: this.column(run), times: -1 }], { least: 0 });
      }
    }
  }

  /**
   * The effects on a target, lowest entry first. One that asks for more than is held counts as far as an effect before
   * it reaches its entry. That one may be taken to start below the entry: the first to reach it did.
   *
   * Where everything that leads to the entry can come before, nothing needs to be said: `meets` demands every rank below
   * anyway. So a program without dates has no column but those of its runs.
   */
  #effectsOn({ skill, held, needed }: Target): Effect[] {
    const lines = this.runs
      .flatMap((run) => run.course.teaches.map((line) => ({ ...line, run })))
      .filter((line) => line.skill === skill && line.to > held && line.from < needed)
      .sort((a, b) => a.from - b.from);
    const effects: Effect[] = [];
    for (const { run, from, to } of lines) {
      if (from <= held) {
        effects.push({ run, from, to, column: this.column(run) });
        continue;
      }
      const leading = effects.filter(
        (effect) => effect.from < from && from <= effect.to && (effect.run === run || effect.run.course !== run.course),
      );
      const after = leading.filter((effect) => effect.run === run || canPrecede(effect.run, run));
      if (after.length === 0) continue;
      const isFree = after.length === leading.length;
      const column = isFree ? this.column(run) : this.#program.upTo(1);
      if (!isFree) {
        const led = after.map((leader) => ({ column: leader.column, times: -1 }));
        this.#program.row(
          [
            { column, times: 1 },
            { column: this.column(run), times: -1 },
          ],
          { most: 0 },
        );
        this.#program.row([{ column, times: 1 }, ...led], { most: 0 });
      }
      effects.push({ run, from, to, column, after });
    }
    return effects;
  }

  #ones(runs: readonly Run[]): Term[] {
    return runs.map((run) => ({ column: this.column(run), times: 1 }));
  }
}

/** A run taken in a plan, and the lines of it (skill and entry rank) that have to count when it is taken. */
export interface TakenRun {
  readonly run: Run;
  readonly counts: readonly { readonly skill: string; readonly from: number }[];
}
