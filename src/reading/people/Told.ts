import { Codes } from "../../values/Codes.js";
import { Growing } from "../../values/growing.js";

/** What may stand beside the level of a skill. */
export const recordFields = ["assessor", "date", "evidence", "frameworkVersion", "validUntil"] as const;
export type RecordField = (typeof recordFields)[number];

const uint32 = (length: number) => new Uint32Array(length);

/**
 * What is told of the skills of people, as codes of words: a few bytes each, wherever the rows of a person stand. Rows of
 * one person that stand together take eight bytes more, and so do rows that are not one below the other.
 */
export class Told {
  readonly skills = new Codes();
  readonly levels = new Codes();
  readonly #records = new Map<RecordField, Codes>();
  readonly #people = { starts: new Growing(uint32), people: new Growing(uint32) };
  readonly #rows = { starts: new Growing(uint32), first: new Growing(uint32), steps: new Codes() };
  #person = -1;
  #nextRow = -1;
  #step = 1;

  get length(): number {
    return this.skills.length;
  }

  /** `step`: how many rows further the next entry is likely to be, 1 in a long table and 0 in a wide one. */
  push(person: number, row: number, step: 0 | 1, skill: number, level: number): void {
    const entry = this.skills.length;
    if (person !== this.#person) {
      this.#people.starts.push(entry);
      this.#people.people.push(person);
      this.#person = person;
    }
    if (row !== this.#nextRow || step !== this.#step) {
      this.#rows.starts.push(entry);
      this.#rows.first.push(row);
      this.#rows.steps.push(step);
      this.#step = step;
    }
    this.#nextRow = row + step;
    this.skills.push(skill);
    this.levels.push(level);
  }

  /** Adds what stands beside the entry that was pushed last. */
  beside(field: RecordField, code: number): void {
    let column = this.#records.get(field);
    if (column === undefined) {
      if (code === 0) return;
      column = new Codes();
      this.#records.set(field, column);
    }
    column.fill(this.length - 1);
    column.push(code);
  }

  /** What stands beside entries, 0 where nothing does; `undefined` where nothing does anywhere. */
  record(field: RecordField): Codes | undefined {
    return this.#records.get(field);
  }

  /** The row of an entry: counted from the last one at or before it whose row is written down. */
  rowOf(entry: number): number {
    const { starts, first, steps } = this.#rows;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts.at(middle) <= entry) low = middle;
      else high = middle;
    }
    return first.at(low) + (entry - starts.at(low)) * steps.at(low);
  }

  /**
   * Visits people from 0 up to `count` with their entries in the order of rows, each time in the same list.
   *
   * @param personOf who each code of a person stands for
   */
  eachPerson(count: number, personOf: Uint32Array, visit: (person: number, entries: readonly number[]) => void): void {
    const { order, starts } = runsByPerson(this.#people.people, count, personOf);
    const entries: number[] = [];
    for (let person = 0; person < count; person++) {
      entries.length = 0;
      const last = starts[person + 1] as number; // One longer than people.
      for (let i = starts[person] as number; i < last; i++) {
        const run = order[i] as number; // As many as there are runs.
        const end = run + 1 < this.#people.starts.length ? this.#people.starts.at(run + 1) : this.length;
        for (let entry = this.#people.starts.at(run); entry < end; entry++) entries.push(entry);
      }
      visit(person, entries);
    }
  }
}

/** Runs by person, of one person in their order: those of person `p` are `order[starts[p]]` up to `order[starts[p + 1]]`. */
function runsByPerson(people: Growing<Uint32Array>, count: number, personOf: Uint32Array) {
  const starts = new Uint32Array(count + 1);
  const of = (run: number) => personOf[people.at(run)] as number; // Each code has a person.
  for (let run = 0; run < people.length; run++) starts[of(run) + 1] = (starts[of(run) + 1] as number) + 1;
  for (let person = 0; person < count; person++) {
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  }
  const order = new Uint32Array(people.length);
  const next = starts.slice();
  for (let run = 0; run < people.length; run++) {
    const person = of(run);
    const place = next[person] as number;
    order[place] = run;
    next[person] = place + 1;
  }
  return { starts, order };
}
