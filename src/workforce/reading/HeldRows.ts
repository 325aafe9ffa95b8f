import { Growing } from "../../values/growing.js";

/** What rows say of one person, in the order of the skills; of one skill in the order of the rows. */
export interface HeldOfPerson {
  readonly slots: readonly number[];
  /** The number of the row that says what stands at a place of `slots`. */
  readonly rowAt: (place: number) => number;
}

/**
 * What people hold, in the order in which it is told, wherever the rows of a person stand. Rows of one person that stand
 * together, as they do in most files, take two bytes each and eight the person.
 */
export class HeldRows {
  readonly #slots: Growing<Uint16Array | Uint32Array>;
  /** Entries in a row about one person: where they begin, and who it is. */
  readonly #runs = { starts: new Growing(uint32), people: new Growing(uint32) };
  /** Entries whose rows stand one below the other: where they begin, and at which row. */
  readonly #rows = { starts: new Growing(uint32), first: new Growing(uint32) };
  #lastPerson = -1;
  #nextRow = -1;

  /** `slots`: how many there are. */
  constructor(slots: number) {
    this.#slots = new Growing<Uint16Array | Uint32Array>(
      slots <= 65_536 ? (length) => new Uint16Array(length) : uint32,
    );
  }

  push(person: number, slot: number, row: number): void {
    const entry = this.#slots.length;
    if (person !== this.#lastPerson) {
      this.#runs.starts.push(entry);
      this.#runs.people.push(person);
      this.#lastPerson = person;
    }
    if (row !== this.#nextRow) {
      this.#rows.starts.push(entry);
      this.#rows.first.push(row);
    }
    this.#nextRow = row + 1;
    this.#slots.push(slot);
  }

  /**
   * Visits people from 0 up to `count`, each time in the same lists.
   *
   * @param skillOf the skill of each slot
   */
  eachPerson(count: number, skillOf: Uint32Array, visit: (person: number, held: HeldOfPerson) => void): void {
    const { order, starts } = runsByPerson(this.#runs.people, count);
    const slots: number[] = [];
    const entries: number[] = [];
    const held = { slots, rowAt: (place: number) => this.#rowOf(entries[place] ?? -1) };
    for (let person = 0; person < count; person++) {
      slots.length = 0;
      entries.length = 0;
      const last = starts[person + 1] as number; // One longer than people.
      for (let i = starts[person] as number; i < last; i++) {
        const run = order[i] as number; // As many as there are runs.
        const end = run + 1 < this.#runs.starts.length ? this.#runs.starts.at(run + 1) : this.#slots.length;
        for (let entry = this.#runs.starts.at(run); entry < end; entry++) {
          slots.push(this.#slots.at(entry));
          entries.push(entry);
        }
      }
      if (!isBySkill(slots, skillOf)) sortBySkill(slots, entries, skillOf);
      visit(person, held);
    }
  }

  /** The row of an entry: counted from the last one at or before it whose row is written down. */
  #rowOf(entry: number): number {
    const { starts, first } = this.#rows;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts.at(middle) <= entry) low = middle;
      else high = middle;
    }
    return first.at(low) + entry - starts.at(low);
  }
}

function uint32(length: number): Uint32Array {
  return new Uint32Array(length);
}

function isBySkill(slots: readonly number[], skillOf: Uint32Array): boolean {
  for (let i = 1; i < slots.length; i++) {
    // Each slot has a skill.
    if ((skillOf[slots[i] as number] as number) < (skillOf[slots[i - 1] as number] as number)) return false;
  }
  return true;
}

/** Sorts both lists by skill, what is of one skill by entry: where it stands for the few skills of a person. */
function sortBySkill(slots: number[], entries: number[], skillOf: Uint32Array): void {
  const skillAt = (i: number) => skillOf[slots[i] as number] as number; // Each slot has a skill.
  if (slots.length > 200) {
    const order = slots.map((_, i) => i).sort((a, b) => skillAt(a) - skillAt(b) || a - b);
    const [unsortedSlots, unsortedEntries] = [slots.slice(), entries.slice()];
    for (const [i, from] of order.entries()) {
      slots[i] = unsortedSlots[from] as number; // From within the list.
      entries[i] = unsortedEntries[from] as number;
    }
    return;
  }
  for (let i = 1; i < slots.length; i++) {
    const [slot, entry, skill] = [slots[i] as number, entries[i] as number, skillAt(i)]; // Within the lists.
    let to = i;
    for (; to > 0 && skillAt(to - 1) > skill; to--) {
      slots[to] = slots[to - 1] as number;
      entries[to] = entries[to - 1] as number;
    }
    slots[to] = slot;
    entries[to] = entry;
  }
}

/** Runs by person, of one person in their order: those of person `p` are `order[starts[p]]` up to `order[starts[p + 1]]`. */
function runsByPerson(people: Growing<Uint32Array>, count: number) {
  const starts = new Uint32Array(count + 1);
  for (let run = 0; run < people.length; run++) {
    const next = people.at(run) + 1;
    starts[next] = (starts[next] as number) + 1; // One longer than people.
  }
  for (let person = 0; person < count; person++) {
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  }
  const order = new Uint32Array(people.length);
  const next = starts.slice();
  for (let run = 0; run < people.length; run++) {
    const person = people.at(run);
    const place = next[person] as number;
    order[place] = run;
    next[person] = place + 1;
  }
  return { starts, order };
}
