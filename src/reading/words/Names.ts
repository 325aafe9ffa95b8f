import { fold } from "../../values/fold.js";
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

/**
 * What the texts of a table mean among skills or role levels: the one with this id; where there is none, with this name;
 * then with this alias, this id in other letter case, this former name. A part of a name never counts, and a near miss
 * is a hint and nothing more.
 */
export class Names<Thing extends Named> {
  readonly #things: readonly Thing[];
  readonly #ids: ReadonlyMap<string, Thing>;
  readonly #byText: readonly ReadonlyMap<string, readonly Thing[]>[];
  #spaced: ReadonlyMap<string, readonly Thing[]> | undefined;
  #hintsLeft = mostHints;

  /** `namesOf` gives more names of a thing, such as a role level's with its role. */
  constructor(things: readonly Thing[], namesOf: (thing: Thing) => readonly string[] = () => []) {
    this.#things = things;
    this.#ids = new Map(things.map((thing) => [thing.id, thing]));
    this.#byText = [
      byText(things, ({ name }) => [name]),
      byText(things, (thing) => [...(thing.aliases ?? []), ...namesOf(thing)]),
      byText(things, ({ id }) => [id]),
      byText(things, ({ formerNames = [] }) => formerNames),
    ];
  }

  /** All that a text means: none, one, or several of one name. */
  meant(text: string): readonly Thing[] {
    const exact = this.#ids.get(text);
    if (exact) return [exact];
    const folded = fold(text);
    if (folded === "") return [];
    for (const table of this.#byText) {
      const found = table.get(folded);
      if (found) return found;
    }
    return [];
  }

  /** The same of a text that may be written as a header is, such as `agile_working` or `agileWorking`. */
  meantByHeader(text: string): readonly Thing[] {
    const found = this.meant(text);
    if (found.length > 0 || !/[_-]|\p{Ll}\p{Lu}/u.test(text)) return found;
    this.#spaced ??= byText(this.#things, ({ name, id, aliases = [] }) => [name, id, ...aliases].map(spaced));
    return this.#spaced.get(fold(spaced(text))) ?? [];
  }

  /** `; near: ...` with the names most like a text, or nothing. */
  hint(text: string): string {
    if (this.#hintsLeft-- <= 0) return "";
    const near = nearest(text, new Set(this.#things.map(({ name }) => name)));
    return near.length > 0 ? `; near: ${near.map((name) => JSON.stringify(name)).join(", ")}` : "";
  }
}

/** Blanks for `_` and `-`, and before a capital letter behind a small one. */
function spaced(text: string): string {
  return text.replace(/[_-]+/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

function byText<Thing>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const table = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const text of new Set(textsOf(thing).map(fold))) {
      const same = table.get(text);
      if (same) same.push(thing);
      else table.set(text, [thing]);
    }
  }
  return table;
}
