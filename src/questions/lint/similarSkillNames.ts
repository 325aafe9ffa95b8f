import type { SimilarSkillNamesFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { listed } from "../../values/listed.js";
import { wordsOf } from "../../values/wordsOf.js";

/** In a shorter word one letter makes another, as in "CAD" and "CAM". */
const shortestWithTypo = 5;
/** A longer name has room for more than a slip, and each of its letters would cost. */
const longestWithTypo = 100;

/**
 * Skills whose names may mean one thing: the same but for case, punctuation, a plural, the order of their words; or but
 * for one letter that is missing, extra, another or elsewhere in a word of 5 letters or more. A finding for each set.
 *
 * Linear in the number of skills: names meet in a table of what is left of each when any one letter is left out. Digits
 * tell names apart, as in "Level 1" and "Level 2".
 */
export function similarSkillNames({ skills }: Framework): SimilarSkillNamesFinding[] {
  const groups = new Groups(skills.length);
  const firstWith = new Map<string, number>();
  for (const [place, { name }] of skills.entries()) {
    for (const key of keysOf(name)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, place);
      else groups.join(first, place);
    }
  }
  return groups.all().map((places) => {
    const alike = places.flatMap((place) => skills[place] ?? []);
    const names = alike.map(({ name }) => name);
    return {
      code: "similar-skill-names",
      path: ["skills", places[0] ?? 0, "name"],
      message: `${listed(names)} are names almost alike`,
      explanation:
        "Skills whose names differ by a letter, a plural or the order of their words may be one skill written twice: then people who hold the one lack the other. If they are two, their names should say so.",
      skills: alike.map(({ id }) => id),
      names,
    };
  });
}

/** What two names have in common if they are almost alike. */
function keysOf(name: string): Set<string> {
  const words = wordsOf(name)
    .filter((word) => !/^(and|of|the)$/.test(word))
    .map((word) => (/..[^su]s$/u.test(word) ? word.slice(0, -1) : word));
  if (words.length === 0) return new Set([name]); // All signs: nothing but the name itself is alike.
  const digits = words.join(" ").replace(/\P{N}+/gu, " ");
  words.sort();
  const keys = new Set([`${words.join(" ")}|${digits}`]);
  if (name.length > longestWithTypo) return keys;
  for (const [at, word] of words.entries()) {
    const letters = [...word];
    if (letters.length < shortestWithTypo || /\p{N}/u.test(word)) continue;
    for (let i = 0; i < letters.length; i++) {
      const shorter = letters
        .slice(0, i)
        .concat(letters.slice(i + 1))
        .join("");
      keys.add(`${words.with(at, shorter).join(" ")}|${digits}`);
    }
  }
  return keys;
}

/** Sets of places that grow together. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, place) => place);
  }

  #rootOf(place: number): number {
    let root = place;
    for (let next = this.#parent[root]; next !== undefined && next !== root; next = this.#parent[root]) {
      this.#parent[root] = this.#parent[next] ?? next; // Halves the way for whoever asks next.
      root = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** Those of two places or more, each in order. */
  all(): number[][] {
    const members = new Map<number, number[]>();
    for (const place of this.#parent.keys()) {
      const root = this.#rootOf(place);
      const group = members.get(root);
      if (group) group.push(place);
      else members.set(root, [place]);
    }
    return [...members.values()].filter(({ length }) => length > 1);
  }
}
