import { isNearBeginning, isNearWord } from "../../values/isNearWord.js";
import { shortestBeginning } from "./matchWords.js";
import type { SearchEntry } from "./SearchEntry.js";
import { mostWords, type Reading } from "./TypedWords.js";

/** The words of the entries that are found by beginnings, and which entries have them. */
export class Vocabulary {
  readonly #places = new Map<string, number[]>();
  readonly #sorted: readonly string[];
  /** The words of names and titles: what a misspelt word can have been meant to be. */
  readonly #spellings = new Set<string>();

  constructor(entries: readonly SearchEntry[]) {
    for (const [place, { kind, written, folded, wholeOnly }] of entries.entries()) {
      for (const words of kind === "id" || kind === "place-id" ? [] : [written, folded]) {
        for (const word of words) this.#spellings.add(word);
      }
      for (const words of wholeOnly ? [] : [written, folded]) {
        for (const [i, word] of words.entries()) {
          this.#add(word, place);
          const next = words[i + 1];
          if (next !== undefined) this.#add(word + next, place); // Written as one: `helpdesk`.
        }
      }
    }
    this.#sorted = [...this.#places.keys()].sort();
  }

  #add(word: string, place: number): void {
    const places = this.#places.get(word);
    if (!places) this.#places.set(word, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }

  /** The entries that the first word of a text begins a word of, in their order: none of the others can fit the text. */
  candidates({ written, folded }: Reading): number[] {
    const found = new Set<number>();
    for (const { words } of [written, folded]) {
      const [first, second] = words;
      if (first === undefined || words.length > mostWords) continue;
      if (first.length >= shortestBeginning) this.#addBeginning(first, found);
      else {
        for (const place of this.#places.get(first) ?? []) found.add(place);
        if (second !== undefined) this.#addBeginning(first + second, found);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  #addBeginning(beginning: string, found: Set<number>): void {
    for (let i = this.#firstFrom(beginning); this.#sorted[i]?.startsWith(beginning); i++) {
      for (const place of this.#places.get(this.#sorted[i] ?? "") ?? []) found.add(place);
    }
  }

  /** Whether a word begins so. */
  has(beginning: string): boolean {
    return this.#sorted[this.#firstFrom(beginning)]?.startsWith(beginning) ?? false;
  }

  /** Whether a name or a title has this word. */
  hasWord(word: string): boolean {
    return this.#spellings.has(word);
  }

  /** The words that a word is most likely meant to be, where it is none itself. */
  near(word: string): string[] {
    if (/^(?:nad|adn|annd)$/.test(word)) return ["and"]; // Other short words have a neighbour in everything.
    const near = [...this.#spellings].filter((other) => isNearWord(word, other));
    return near.length > 0 ? near : [...this.#spellings].filter((other) => isNearBeginning(word, other));
  }

  #firstFrom(beginning: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? "") < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
