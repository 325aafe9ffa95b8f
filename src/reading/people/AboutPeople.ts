import { Growing } from "../../values/growing.js";
import { isNameText } from "../words/isNameText.js";
import { Words } from "../words/Words.js";

/** One fact of each person that rows may tell again and again, as codes of words. */
export class AboutPeople {
  readonly words = new Words();
  readonly #of = new Growing((length) => new Uint32Array(length));
  readonly #rows = new Growing((length) => new Uint32Array(length));
  /** What is told besides the first, where rows tell different things. */
  readonly #others = new Map<number, { readonly code: number; readonly row: number }[]>();

  /** Takes what a row tells; 0 tells nothing. */
  take(person: number, code: number, row: number): void {
    if (code === 0) return;
    while (this.#of.length <= person) {
      this.#of.push(0);
      this.#rows.push(0);
    }
    const first = this.#of.at(person);
    if (first === code) return;
    if (first === 0) {
      this.#of.set(person, code);
      this.#rows.set(person, row);
      return;
    }
    const others = this.#others.get(person) ?? [];
    this.#others.set(person, others);
    if (!others.some((other) => other.code === code)) others.push({ code, row });
  }

  /** Whether a word can be a name; looked at once. */
  isSound(code: number): boolean {
    for (let next = this.#sound.length; next <= code; next++) this.#sound.push(isNameText(this.words.text(next)));
    return this.#sound[code] === true;
  }
  readonly #sound: boolean[] = [];

  /** The one thing that is told of people; 0 for nothing, -1 for several. */
  only(people: readonly number[]): number {
    if (this.#of.length === 0) return 0;
    const [person = 0] = people;
    if (people.length > 1 || this.#others.has(person)) return this.told(people).length === 0 ? 0 : -1;
    return person < this.#of.length ? this.#of.at(person) : 0;
  }

  /** The different things that are told of people, each with the first row that does. */
  told(people: readonly number[]): readonly { readonly code: number; readonly row: number }[] {
    if (this.#of.length === 0) return nothing;
    const [person] = people;
    if (people.length === 1 && person !== undefined && !this.#others.has(person)) {
      const code = person < this.#of.length ? this.#of.at(person) : 0;
      return code === 0 ? nothing : [{ code, row: this.#rows.at(person) }];
    }
    return people.flatMap((one) => {
      const code = one < this.#of.length ? this.#of.at(one) : 0;
      return code === 0 ? [] : [{ code, row: this.#rows.at(one) }, ...(this.#others.get(one) ?? [])];
    });
  }
}

const nothing: readonly never[] = [];
