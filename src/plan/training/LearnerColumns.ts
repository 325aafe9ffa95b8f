import type { Deadline } from "../solve/Deadline.js";
import type { Program, Term } from "../solve/Program.js";
import { canPrecede } from "./canPrecede.js";
import type { Run, SkillAtRank, TeachingFacts } from "./courseFacts.js";
import { type Claim, inOrder } from "./inOrder.js";
import type { Learner, Target } from "./learnerOf.js";
import { type Ways, WaysToRank } from "./WaysToRank.js";

/** One line of what a run teaches, with the column that says it counts. */
interface Effect {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

interface Line extends TeachingFacts {
  readonly run: Run;
  /** Whether its course is entered by it: the lowest of its lines in the skill. */
  readonly isEntry: boolean;
}

/**
 * One learner in a program: a binary column for each run (taken or not), and the rows that every plan of theirs obeys: a
 * course once, prerequisites and entries first, no two runs on the same day, and levels that climb. A line that is not an entry
 * counts only where something brings the learner to its level before the run starts; that is what its own column says.
 * Budgets, places and what is to be reached are the question's to add.
 *
 * Rows look at two runs at a time. Where courses without dates could wait for each other in a circle they do not see it:
 * `order` does, and says so in a row.
 */
export class LearnerColumns {
  readonly learner: Learner;
  readonly runs: readonly Run[];
  /** The steps that rest on an entry nobody has assessed. */
  readonly toConfirm: readonly Term[];
  readonly #program: Program;
  readonly #deadline: Deadline | undefined;
  readonly #columns = new Map<Run, number>();
  readonly #byCourse = new Map<string, Run[]>();
  readonly #effects = new Map<string, Effect[]>();
  readonly #claims = new Map<Run, Claim[]>();

  /** @throws {@link PlanError} `timed-out` where the deadline strikes while it is being built. */
  constructor(
    program: Program,
    learner: Learner,
    runs: readonly Run[],
    { overlaps = false, deadline }: { readonly overlaps?: boolean; readonly deadline?: Deadline | undefined } = {},
  ) {
    this.learner = learner;
    this.runs = runs;
    this.#program = program;
    this.#deadline = deadline;
    for (const run of runs) {
      this.#columns.set(run, program.binary());
      const others = this.#byCourse.get(run.course.id);
      if (others) others.push(run);
      else this.#byCourse.set(run.course.id, [run]);
    }
    this.#eachCourseOnce();
    if (!overlaps) this.#oneRunADay();
    this.#prerequisitesFirst();
    const ways = this.#teachSkills();
    this.toConfirm = learner.entry === "course" ? this.#enterCourses(ways) : [];
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

  /**
   * The runs taken at these values, in the order they are taken. Where they wait for each other in a circle, it adds the rows
   * that say so to the program, which has to be solved again.
   */
  order(values: readonly number[]): { readonly runs: readonly Run[]; readonly isCircle: boolean } {
    const isOn = (column: number) => (values[column] ?? 0) > 0.5;
    const taken = this.runs
      .filter((run) => isOn(this.column(run)))
      .map((run) => ({ run, column: this.column(run), claims: this.#claims.get(run) ?? [] }));
    const { runs, circles } = inOrder(taken, isOn);
    for (const terms of circles) this.#program.row(terms, { least: 0 });
    return { runs, isCircle: circles.length > 0 };
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
        const first = (this.#byCourse.get(id) ?? []).filter((other) => canPrecede(other, run));
        const ways = first.map((other) => ({ run: other, column: this.column(other) }));
        this.#claim(run, { column: this.column(run), ways: { terms: this.#ones(first), list: () => ways } });
      }
    }
  }

  /** What each skill that is wanted, or that a course is entered by, is taught by. */
  #teachSkills(): ReadonlyMap<string, WaysToRank> {
    const { targets, entry, isKnown } = this.learner;
    const tops = new Map(targets.map(({ skill, needed }) => [skill as string, needed]));
    if (entry === "course") {
      for (const { course } of this.runs) {
        for (const { skill, rank } of course.entries) tops.set(skill, Math.max(tops.get(skill) ?? 0, rank));
      }
    }
    const lines = new Map<string, Line[]>();
    for (const run of this.runs) {
      for (const line of run.course.teaches) {
        const held = this.learner.held.get(line.skill) ?? 0;
        const top = tops.get(line.skill);
        if (top === undefined || line.to <= held || (line.from >= top && isKnown(line.skill))) continue;
        const isLowest = ({ skill, rank }: SkillAtRank) => skill === line.skill && rank === line.from;
        const one = { ...line, run, isEntry: entry === "course" && run.course.entries.some(isLowest) };
        const others = lines.get(line.skill);
        if (others) others.push(one);
        else lines.set(line.skill, [one]);
      }
    }
    const ways = new Map<string, WaysToRank>();
    for (const skill of tops.keys()) {
      const effects: Effect[] = [];
      const ofRuns = new Map<Run, Effect[]>();
      const own = new WaysToRank(this.#program, effects, !isKnown(skill));
      this.#effects.set(skill, effects);
      ways.set(skill, own);
      const sorted = (lines.get(skill) ?? []).sort((a, b) => Number(b.isEntry) - Number(a.isEntry) || a.from - b.from);
      for (const line of sorted) {
        const ofRun = ofRuns.get(line.run) ?? [];
        ofRuns.set(line.run, ofRun);
        const effect = this.#teach(line, ofRun, own);
        if (!effect) continue;
        effects.push(effect);
        ofRun.push(effect);
      }
    }
    return ways;
  }

  /**
   * The effect of one line, where it may have any, after all entries and all lines that start lower. One that asks for more
   * than is held counts as far as an effect before it reaches its entry, of its own run (`effects`) or of another. That one may
   * be taken to start below the entry: the first to reach it did.
   */
  #teach({ run, skill, from, to, isEntry }: Line, effects: readonly Effect[], ways: WaysToRank): Effect | undefined {
    const taken = this.column(run);
    const held = this.learner.held.get(skill) ?? 0;
    const leading = effects.filter((effect) => effect.from < from && from <= effect.to);
    if (from <= held || isEntry || leading.some(({ column }) => column === taken))
      return { run, from, to, column: taken };
    const before = ways.before(from, run);
    if (before.terms.length === 0 && leading.length === 0) return undefined;
    const column = this.#program.binary();
    this.#program.row(
      [
        { column, times: 1 },
        { column: taken, times: -1 },
      ],
      { most: 0 },
    );
    const terms = [...before.terms, ...leading.map((effect) => ({ column: effect.column, times: 1 }))];
    this.#claim(run, { column, ways: { terms, list: () => [...before.list(), ...leading] } });
    return { run, from, to, column };
  }

  /** Nobody takes a course below its entry: what is not held is reached before, or confirmed where nobody has assessed it. */
  #enterCourses(ways: ReadonlyMap<string, WaysToRank>): Term[] {
    const toConfirm: Term[] = [];
    for (const run of this.runs) {
      let unless: number | undefined;
      for (const { skill, rank } of run.course.entries) {
        if ((this.learner.held.get(skill) ?? 0) >= rank) continue;
        const isKnown = this.learner.isKnown(skill);
        if (!isKnown && unless === undefined) {
          unless = this.#program.binary();
          toConfirm.push({ column: unless, times: 1 });
        }
        const before = ways.get(skill)?.before(rank, run) ?? noWays;
        const claim = { column: this.column(run), ways: before };
        this.#claim(run, isKnown || unless === undefined ? claim : { ...claim, unless });
      }
    }
    return toConfirm;
  }

  /** Demands one of the ways wherever the column of the claim is 1. */
  #claim(run: Run, claim: Claim & { readonly ways: Ways }): void {
    if (this.#program.rows.length > quicklyBuilt) this.#deadline?.hold();
    const { column, ways, unless } = claim;
    const instead = unless === undefined ? [] : [{ column: unless, times: 1 }];
    this.#program.row([...ways.terms, ...instead, { column, times: -1 }], { least: 0 });
    this.#claims.set(run, [...(this.#claims.get(run) ?? []), claim]);
  }

  #ones(runs: readonly Run[]): Term[] {
    return runs.map((run) => ({ column: this.column(run), times: 1 }));
  }
}

/** So many rows take less time than it takes to be told that there is none. */
const quicklyBuilt = 5_000;
const noWays: Ways = { terms: [], list: () => [] };
