import { exactNames } from "../../framework/exactNames.js";
import { nearest } from "../../values/nearest.js";

/** What can be meant by a text: by its id, its name, or another name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}

/** A hint costs a look at every name: only the first mistakes of a file get one. */
const mostHints = 100;

/** What the texts of a table mean among things that are the table's own, such as its courses, and hints for those that mean none. */
export class Names<Thing extends Named> {
  readonly #things: readonly Thing[];
  /** All that a text means: none, one, or several of one name. */
  readonly meant: (text: string) => readonly Thing[];
  #hintsLeft = mostHints;

  constructor(things: readonly Thing[]) {
    this.#things = things;
    this.meant = exactNames(things);
  }

  /** The same of a text that may be written as a header is, such as `agileWorking`. */
  meantByHeader(text: string): readonly Thing[] {
    const found = this.meant(text);
    return found.length > 0 ? found : this.meant(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  }

  /** `; near: ...` with the names most like a text, or nothing. */
  hint(text: string): string {
    if (this.#hintsLeft-- <= 0) return "";
    const near = nearest(text, new Set(this.#things.map(({ name }) => name)));
    return near.length > 0 ? `; near: ${near.map((name) => JSON.stringify(name)).join(", ")}` : "";
  }
}
