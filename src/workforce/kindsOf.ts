import type { LabelColumn, Workforce } from "./workforce.js";

/** People of one role level, organisation, site and sector are a kind: a number a kind in each column. */
export interface Kinds extends Pick<Workforce, "roleLevels" | "organisations" | "sites" | "sectors"> {
  /** How many people are of it. */
  readonly people: Int32Array;
}

/** The kinds of people that a workforce has, in the order they are first met, and the kind of each person. */
export function kindsOf({ roleLevels, organisations, sites, sectors }: Workforce): {
  readonly kinds: Kinds;
  readonly ofPeople: Int32Array;
} {
  let ofPeople = numbered(roleLevels, (person) => roleLevels[person] ?? -1);
  for (const { names, of } of [organisations, sites, sectors]) {
    if (names.length === 0) continue;
    const before = ofPeople;
    ofPeople = numbered(before, (person) => (before[person] ?? 0) * (names.length + 1) + (of[person] ?? -1) + 1);
  }
  const count = ofPeople.reduce((most, kind) => Math.max(most, kind + 1), 0);
  const people = new Int32Array(count);
  const first = new Int32Array(count);
  for (let person = ofPeople.length - 1; person >= 0; person--) {
    const kind = ofPeople[person] ?? 0;
    people[kind] = (people[kind] ?? 0) + 1;
    first[kind] = person;
  }
  const ofKinds = ({ names, of }: LabelColumn) => ({ names, of: first.map((person) => of[person] ?? -1) });
  return {
    kinds: {
      people,
      roleLevels: first.map((person) => roleLevels[person] ?? -1),
      organisations: ofKinds(organisations),
      sites: ofKinds(sites),
      sectors: ofKinds(sectors),
    },
    ofPeople,
  };
}

/** Numbers from 0 in the place of keys, in the order these are first met. */
function numbered(like: Int32Array, keyOf: (at: number) => number): Int32Array {
  const numbers = new Map<number, number>();
  return like.map((_, at) => {
    const key = keyOf(at);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}
