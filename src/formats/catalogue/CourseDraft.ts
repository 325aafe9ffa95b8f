import type { Course, Teaching } from "../../model/course.js";
import type { Offering } from "../../model/offering.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import type { WrittenMoney } from "../../values/moneyIn.js";

/** Where something stands, for a note that may never be made. */
export type Where = () => TableNote["where"];

/** The table that rows are of. Drafts ask it where they stand when there is a note to make, as a long list has thousands. */
export interface RowPlaces {
  placeOfCourse(row: OpenRow): TableNote["where"];
  placeOfRun(row: OpenRow): TableNote["where"];
}

/** What rows say of a course. */
export interface CourseFacts {
  readonly title: string | undefined;
  readonly provider: string | undefined;
  readonly mode: Course["mode"] | undefined;
  readonly url: string | undefined;
  readonly cost: WrittenMoney | undefined;
  /** ISO 8601 as it is written: the door may not take it yet. */
  readonly duration: string | undefined;
}

/** What rows say of a run. */
export interface RunFacts {
  readonly site: string | undefined;
  readonly mode: Offering["mode"] | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Infinity: no limit. */
  readonly capacity: number | undefined;
  /** What a place on it costs, where that is its own price. */
  readonly cost: WrittenMoney | undefined;
  /** The fewest with whom it takes place. */
  readonly minimum: number | undefined;
  readonly fixedCost: WrittenMoney | undefined;
  /** ISO 8601 as it is written, where the row says how long this run lasts. */
  readonly duration: string | undefined;
}

/** What a row says of its course, and so of its run. */
export type BesideRun = Pick<RunFacts, "mode" | "duration">;

/** A run that rows have told of. */
export class RunDraft {
  readonly course: CourseDraft;
  /** What tells the runs of one course apart. */
  readonly key: string;
  /** As the table has it; empty for none. */
  readonly id: string;
  readonly facts: RunFacts;
  /** Whether something of it cannot be read or be right, so that it cannot be offered. */
  isLost = false;
  readonly #places: RowPlaces;
  readonly #row: OpenRow;

  constructor(course: CourseDraft, key: string, id: string, facts: RunFacts, places: RowPlaces, row: OpenRow) {
    this.course = course;
    this.key = key;
    this.id = id;
    this.facts = facts;
    this.#places = places;
    this.#row = row;
  }

  /** The row that told of it first. */
  where(): TableNote["where"] {
    return this.#places.placeOfRun(this.#row);
  }
}

const nothing: readonly Teaching[] = Object.freeze([]);

/** A course that rows have told of. Most have one run and say what they teach once: more are kept by key. */
export class CourseDraft {
  readonly id: string;
  readonly facts: CourseFacts;
  /** How many runs it has of which something cannot be read or be right. */
  runsLost = 0;
  /** How many it has that are on at any time. */
  runsAtAnyTime = 0;
  /** How many can be offered. */
  runsOffered = 0;
  /** The last row that has a run and of which nothing was to be noted, with what it says of the run besides. */
  lastRow: OpenRow | undefined = undefined;
  beside: BesideRun | undefined = undefined;
  readonly #places: RowPlaces;
  readonly #row: OpenRow;
  #teaches = nothing;
  #byKey: Map<string, Teaching> | undefined = undefined;
  #run: RunDraft | undefined = undefined;
  #runs: Map<string, RunDraft> | undefined = undefined;

  constructor(id: string, facts: CourseFacts, places: RowPlaces, row: OpenRow) {
    this.id = id;
    this.facts = facts;
    this.#places = places;
    this.#row = row;
  }

  /** The row that told of it first. */
  where(): TableNote["where"] {
    return this.#places.placeOfCourse(this.#row);
  }

  /** What it teaches, each once, as rows came. Frozen. */
  get teaches(): readonly Teaching[] {
    return this.#byKey ? Object.freeze([...this.#byKey.values()]) : this.#teaches;
  }

  /** Adds what a row says that it teaches: a frozen list that others may share. */
  teach(taught: readonly Teaching[]): void {
    if (taught.length === 0 || taught === this.#teaches) return;
    if (!this.#byKey && this.#teaches === nothing && taught.length === 1) {
      this.#teaches = taught;
      return;
    }
    this.#byKey ??= new Map(this.#teaches.map((teaching) => [keyOf(teaching), teaching]));
    for (const teaching of taught) this.#byKey.set(keyOf(teaching), teaching);
  }

  run(key: string): RunDraft | undefined {
    return this.#runs ? this.#runs.get(key) : this.#run?.key === key ? this.#run : undefined;
  }

  addRun(run: RunDraft): void {
    if (this.#run === undefined) this.#run = run;
    else this.#runs = (this.#runs ?? new Map([[this.#run.key, this.#run]])).set(run.key, run);
  }
}

function keyOf({ skill, from, to }: Teaching): string {
  return `${skill}\n${from ?? ""}\n${to}`;
}
