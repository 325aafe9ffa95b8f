interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}

/** Upper and lower case, accents' spelling and runs of blanks make no difference, as in `searchSkills`. */
function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * A function from a text in somebody's table to the things that have it as their id or as a name in full: one, none, or
 * several. An id wins over names, a present name over former ones. Unlike a search it never takes a part for the whole,
 * and it stays quick over a million cells.
 */
export function nameTable<Thing extends Named>(things: readonly Thing[]): (text: string) => readonly Thing[] {
  const ids = new Map(things.map((thing) => [thing.id, [thing]]));
  const names = byName(things, ({ name, aliases = [] }) => [name, ...aliases]);
  const formerNames = byName(things, (thing) => thing.formerNames ?? []);
  return (text) => {
    const name = folded(text);
    return ids.get(text) ?? ids.get(text.trim()) ?? names.get(name) ?? formerNames.get(name) ?? [];
  };
}

function byName<Thing>(things: readonly Thing[], namesOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const table = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing).map(folded))) {
      const same = table.get(name);
      if (same) same.push(thing);
      else table.set(name, [thing]);
    }
  }
  return table;
}
