import { CoverSearch } from "./CoverSearch.js";
import { coverItems } from "./coverItems.js";

/** People, by their places in a list, who together hold all that any of the list holds. */
export interface Cover {
  /** In the order of the list. */
  readonly members: readonly number[];
  /** Whether it is proved that no smaller set does. */
  readonly isSmallest: boolean;
}

/** What the search may cost: some tenths of a second. A count and not a clock, so that the answer is the same everywhere. */
const effort = 300_000;

/**
 * A smallest set of people who together hold everything that anybody holds, and of several such sets the first in the order
 * of the list. `held` has what each person holds, as numbers, each once.
 *
 * Exact for teams, by the search that {@link coverRole} of `ddat-skills/plan` uses too. Where that would cost too much (hundreds
 * of people where nobody holds nearly everything) it is a set that does, and `isSmallest` says what is proved of it.
 */
export function smallestCover(held: readonly (readonly number[])[]): Cover {
  const needs = [...new Set(held.flat())];
  const { people, bitsOf } = coverItems(held, needs, () => 1);
  const search = new CoverSearch(needs.length, people);
  search.allow(effort);
  let left = bitsOf(needs);
  let found = search.greedy(left, people.length) ?? [];
  let size = search.boundOf(left);
  while (size < found.length && search.reach(left, size, size) > size && !search.isStruck) size++;
  if (size < found.length && !search.isStruck) found = search.membersOf(left, size);

  const isSmallest = size === found.length;
  const first: typeof found = [];
  for (const person of isSmallest ? people : []) {
    if (first.length === size || search.isStruck) break;
    const rest = left.map((bits, word) => bits & ~(person.holds[word] ?? 0));
    const seats = size - first.length - 1;
    if (search.reach(rest, seats, seats) > seats) continue;
    first.push(person);
    left = rest;
  }
  const members = first.length === size ? first : found;
  return { members: members.flatMap(({ person }) => person ?? []).sort((a, b) => a - b), isSmallest };
}
