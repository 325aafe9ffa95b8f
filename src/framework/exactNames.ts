import { fold } from "../values/fold.js";
import { wordsOf } from "../values/wordsOf.js";

/** What a text in a file can mean. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}

/** The things that a text in a file means: none, one, or several of one name. */
export type NameLookUp<Thing> = (text: string) => readonly Thing[];

/**
 * A look-up of the things that texts in somebody's file mean: the one with this id; where there is none, with this name
 * or alias; then with this id in other letter case, with one of `moreNames`, with this former name. Where nothing is meant
 * so, the signs between words make no difference either (`Senior developer - management`, `Senior developer (management)`).
 *
 * Unlike a search it never takes a part for the whole, a title for a name, or one word for another. It is quick over a
 * million cells.
 */
export function exactNames<Thing extends Named>(
  things: readonly Thing[],
  moreNames: (thing: Thing) => readonly string[] = () => [],
): NameLookUp<Thing> {
  const ids = new Map(things.map((thing) => [thing.id, [thing]]));
  const namesOf: readonly ((thing: Thing) => readonly string[])[] = [
    ({ name, aliases = [] }) => [name, ...aliases],
    ({ id }) => [id],
    moreNames,
    ({ formerNames = [] }) => formerNames,
  ];
  const folded = namesOf.map((names) => byText(things, names, fold));
  const inWords = namesOf.map((names) => byText(things, names, joinedWords));
  return (text) => {
    const exact = ids.get(text) ?? ids.get(text.trim());
    return exact ?? firstOf(folded, fold(text)) ?? firstOf(inWords, joinedWords(text)) ?? [];
  };
}

function joinedWords(text: string): string {
  return wordsOf(text).join(" ");
}

function firstOf<Thing>(tables: readonly ReadonlyMap<string, readonly Thing[]>[], text: string) {
  if (text === "") return undefined;
  for (const table of tables) {
    const found = table.get(text);
    if (found) return found;
  }
  return undefined;
}

function byText<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
  alike: (name: string) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const table = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const text of new Set(namesOf(thing).map(alike))) {
      const same = table.get(text);
      if (same) same.push(thing);
      else table.set(text, [thing]);
    }
  }
  return table;
}
