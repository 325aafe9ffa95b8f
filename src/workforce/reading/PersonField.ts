import { Growing } from "../../values/growing.js";

/** A number for each person that rows may tell again and again: the first stays. */
export class PersonField {
  readonly #of = new Growing((length) => new Int32Array(length));
  #person = -1;
  #text = "";

  /** Whether the row before said the very same of the same person. */
  isSame(person: number, text: string): boolean {
    if (person === this.#person && text === this.#text) return true;
    this.#person = person;
    this.#text = text;
    return false;
  }

  /** Takes a number; `false` where another has been told before. */
  take(person: number, value: number): boolean {
    while (this.#of.length <= person) this.#of.push(-1);
    const before = this.#of.at(person);
    if (before < 0) this.#of.set(person, value);
    return before < 0 || before === value;
  }

  /** -1 where nothing has been told. */
  of(person: number): number {
    return person < this.#of.length ? this.#of.at(person) : -1;
  }
}
