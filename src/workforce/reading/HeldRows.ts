import { Growing } from "../growing.js";

/** What rows say of one person, in the order of the skills; of one skill in the order of the rows. */
export interface HeldOfPerson {
  readonly slots: readonly number[];
  readonly rows: readonly number[];
}

/**
 * What people hold, in the order in which it is told: three numbers for each, however many people there are and wherever
 * their rows stand. It is sorted by person at the end.
 */
export class HeldRows {
  readonly #people = new Growing((length) => new Uint32Array(length));
  readonly #slots = new Growing((length) => new Uint32Array(length));
  readonly #rows = new Growing((length) => new Uint32Array(length));

  push(person: number, slot: number, row: number): void {
    this.#people.push(person);
    this.#slots.push(slot);
    this.#rows.push(row);
  }

  /**
   * Visits people from 0 up to `count`, each time in the same lists.
   *
   * @param skillOf the skill of each slot
   */
  eachPerson(count: number, skillOf: Uint32Array, visit: (person: number, held: HeldOfPerson) => void): void {
    const { order, starts } = sortedByPerson(this.#people.values, count);
    const [allSlots, allRows] = [this.#slots.values, this.#rows.values];
    const slots: number[] = [];
    const rows: number[] = [];
    for (let person = 0; person < count; person++) {
      const start = starts[person] as number; // One longer than people.
      const length = (starts[person + 1] as number) - start;
      slots.length = 0;
      rows.length = 0;
      for (let i = 0; i < length; i++) {
        const entry = order === undefined ? start + i : (order[start + i] as number); // As long as the columns.
        slots.push(allSlots[entry] as number);
        rows.push(allRows[entry] as number);
      }
      if (!isBySkill(slots, skillOf)) sortBySkill(slots, rows, skillOf);
      visit(person, { slots, rows });
    }
  }
}

function isBySkill(slots: readonly number[], skillOf: Uint32Array): boolean {
  for (let i = 1; i < slots.length; i++) {
    // Each slot has a skill.
    if ((skillOf[slots[i] as number] as number) < (skillOf[slots[i - 1] as number] as number)) return false;
  }
  return true;
}

/** Sorts both lists by skill, what is of one skill by row: where it stands for the few skills of a person. */
function sortBySkill(slots: number[], rows: number[], skillOf: Uint32Array): void {
  const skillAt = (i: number) => skillOf[slots[i] as number] as number; // Each slot has a skill.
  if (slots.length > 200) {
    const order = slots.map((_, i) => i).sort((a, b) => skillAt(a) - skillAt(b) || a - b);
    const [unsortedSlots, unsortedRows] = [slots.slice(), rows.slice()];
    for (const [i, from] of order.entries()) {
      slots[i] = unsortedSlots[from] as number; // From within the list.
      rows[i] = unsortedRows[from] as number;
    }
    return;
  }
  for (let i = 1; i < slots.length; i++) {
    const [slot, row, skill] = [slots[i] as number, rows[i] as number, skillAt(i)]; // Within the lists.
    let to = i;
    for (; to > 0 && skillAt(to - 1) > skill; to--) {
      slots[to] = slots[to - 1] as number;
      rows[to] = rows[to - 1] as number;
    }
    slots[to] = slot;
    rows[to] = row;
  }
}

/** A counting sort that keeps the order of the rows; rows that stand together already are left where they are. */
function sortedByPerson(people: Uint32Array, count: number) {
  const starts = new Uint32Array(count + 1);
  let [inOrder, last] = [true, 0];
  for (const person of people) {
    starts[person + 1] = (starts[person + 1] as number) + 1; // One longer than people.
    inOrder &&= person >= last;
    last = person;
  }
  for (let person = 0; person < count; person++) {
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  }
  if (inOrder) return { starts };
  const order = new Uint32Array(people.length);
  const next = starts.slice();
  for (let entry = 0; entry < people.length; entry++) {
    const person = people[entry] as number; // Within the column.
    const place = next[person] as number;
    order[place] = entry;
    next[person] = place + 1;
  }
  return { starts, order };
}
