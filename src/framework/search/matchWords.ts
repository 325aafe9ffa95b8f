import type { TypedWords } from "./TypedWords.js";

/** How the words of a text fit the words of a name. */
export interface WordMatch {
  /** Words of the text that are only the beginning of a word. */
  readonly begun: number;
  /** Words of the name that the text does not say. */
  readonly spare: number;
  /** How the words lie in the name: from its first word on, next to each other, or scattered. */
  readonly lie: "first" | "together" | "scattered";
  /** Whether the text says the first word of the name. */
  readonly hasFirst: boolean;
}

/** From this length on, part of a word says which word is meant: `R`, `PM` and `GIS` are words or nothing. */
export const shortestBeginning = 4;

/**
 * Whether every word of a text begins a word of a name, each another one, in any order. Two words of the one may be one
 * word of the other (`help desk`, `helpdesk`). Up to three letters are a whole word, unless they are the last of several
 * words: that one is still being typed.
 */
export function matchWords(typed: TypedWords, words: readonly string[]): WordMatch | undefined {
  const fit = new Fit(typed.words, words);
  for (const i of typed.longestFirst) if (!fit.place(i)) return undefined;
  return fit.match();
}

/** The places in a name of the words of a text, as far as they have been found. A loop for each keystroke: no closures. */
class Fit {
  readonly #typed: readonly string[];
  readonly #words: readonly string[];
  readonly #places: number[] = [];
  /** The words of the name that are taken, as bits. */
  #taken = 0;
  #begun = 0;

  constructor(typed: readonly string[], words: readonly string[]) {
    this.#typed = typed;
    this.#words = words;
    for (let i = 0; i < typed.length; i++) this.#places.push(-1);
  }

  /** Finds a place for one word of the text; false where there is none. */
  place(i: number): boolean {
    if ((this.#places[i] ?? -1) >= 0) return true; // Taken along with its neighbour.
    const word = this.#typed[i] ?? "";
    const isBeginning = word.length >= shortestBeginning || (i > 0 && i === this.#typed.length - 1);
    let place = -1;
    for (let j = 0; j < this.#words.length; j++) {
      const other = this.#words[j] ?? "";
      if (this.#isTaken(j) || !other.startsWith(word)) continue;
      if (other.length === word.length) return this.#take(i, j);
      if (isBeginning && place < 0) place = j;
    }
    this.#begun++;
    if (place >= 0) return this.#take(i, place);
    return (isBeginning && this.#takeJoined(i, word)) || this.#takePair(i - 1, i) || this.#takePair(i, i + 1);
  }

  match(): WordMatch {
    const size = Math.min(this.#words.length, 31);
    let spare = 0;
    for (let j = 0; j < size; j++) if (!this.#isTaken(j)) spare++;
    const first = this.#places[0] ?? 0;
    let isTogether = true;
    for (let i = 1; i < this.#places.length; i++) {
      if ((this.#places[i] ?? 0) < (this.#places[i - 1] ?? 0)) isTogether = false;
    }
    const run = this.#taken >>> first;
    if (first > 0 && this.#taken & ((1 << first) - 1)) isTogether = false;
    if (run & (run + 1)) isTogether = false;
    const lie = !isTogether ? "scattered" : first === 0 ? "first" : "together";
    return { begun: this.#begun, spare, lie, hasFirst: this.#isTaken(0) };
  }

  /** Two words of the name that the text writes as one. */
  #takeJoined(i: number, word: string): boolean {
    for (let j = 0; j + 1 < this.#words.length; j++) {
      const first = this.#words[j] ?? "";
      if (this.#isTaken(j) || this.#isTaken(j + 1) || !word.startsWith(first)) continue;
      if (word.length === first.length || !(this.#words[j + 1] ?? "").startsWith(word.slice(first.length))) continue;
      this.#taken |= 1 << (j + 1);
      return this.#take(i, j);
    }
    return false;
  }

  /** Two words of the text that are one word of the name. */
  #takePair(i: number, next: number): boolean {
    const [first, second] = [this.#typed[i], this.#typed[next]];
    if (first === undefined || second === undefined || first.length + second.length < shortestBeginning) return false;
    const taken = Math.max(this.#places[i] ?? -1, this.#places[next] ?? -1);
    for (let j = 0; j < this.#words.length; j++) {
      if (taken < 0 ? this.#isTaken(j) : j !== taken) continue;
      if (this.#words[j]?.startsWith(first + second)) {
        this.#places[next] = j;
        return this.#take(i, j);
      }
    }
    return false;
  }

  /** Words past the 31st are never taken: no name is as long. */
  #isTaken(j: number): boolean {
    return j > 30 || (this.#taken & (1 << j)) !== 0;
  }

  #take(i: number, j: number): boolean {
    this.#places[i] = j;
    this.#taken |= 1 << j;
    return true;
  }
}
