import { type CoverItem, CoverSearch } from "../../questions/team/cover/CoverSearch.js";
import { coverItems } from "../../questions/team/cover/coverItems.js";
import { withoutDominated } from "./withoutDominated.js";

/** A cover to be found, in numbers: people and needs are places in their lists, people in the canonical order. */
export interface CoverQuestion {
  /** What each need counts where not all can be had: a whole number of 1 or more. */
  readonly worth: readonly number[];
  /** The needs that each person holds, each once. */
  readonly held: readonly (readonly number[])[];
  /** Whole numbers. Absent: as few people as can be. */
  readonly costs?: readonly number[];
  readonly mustInclude: readonly number[];
  readonly maxPeople: number;
  readonly limit: number;
  readonly maxEffort: number;
}

/** The question as a search can take it. */
export interface CoverProgram {
  /** The open needs, a bit each, the rarest first. */
  readonly open: Int32Array;
  readonly needs: number;
  /** Everybody who holds something that is open, in order, and after them the needs that may be given up. */
  readonly items: readonly CoverItem[];
  readonly search: CoverSearch;
}

/**
 * The program for these open needs and everybody but those `apart`. `givenUp` is what giving a need up weighs for each
 * unit of its worth; absent, it is not allowed.
 */
export function coverProgram(
  { worth, held, costs, maxEffort }: CoverQuestion,
  open: readonly number[],
  apart: ReadonlySet<number>,
  givenUp?: number,
): CoverProgram {
  const there = held.map((needs, person) => (apart.has(person) ? [] : needs));
  const { people, bitsOf } = coverItems(there, open, (person) => weightOfPerson(costs?.[person] ?? 0, open.length));
  const gaps = (givenUp === undefined ? [] : open).map((need): CoverItem => {
    return { holds: bitsOf([need]), weight: (givenUp ?? 0) * (worth[need] ?? 0), seats: 0 };
  });
  const firsts = withoutDominated(classesOf(people).map(({ first }) => first));
  const search = new CoverSearch(open.length, [...firsts, ...gaps]);
  search.allow(maxEffort);
  return { open: bitsOf(open), needs: open.length, items: [...people, ...gaps], search };
}

/** The cost first, then one for the person: no least team has more people than there are open needs. */
export function weightOfPerson(cost: number, open: number): number {
  return cost * (open + 1) + 1;
}

/** Whether no sum of weights that may come up is rounded. */
export function isExact({ worth, costs = [], mustInclude, maxPeople }: CoverQuestion): boolean {
  const dearest = costs.reduce((a, b) => Math.max(a, b), 0);
  const atStake = maxPeople === Number.POSITIVE_INFINITY ? 1 : worth.reduce((sum, one) => sum + one, 1);
  const people = mustInclude.length + worth.length;
  return people * weightOfPerson(dearest, worth.length) * atStake <= Number.MAX_SAFE_INTEGER;
}

/** Items that hold and weigh the same are one class, in the order of their first. */
export function classesOf(items: readonly CoverItem[]): { readonly first: CoverItem; readonly size: number }[] {
  const classes = new Map<string, { readonly first: CoverItem; size: number }>();
  for (const item of items) {
    const key = `${item.weight}:${item.holds.join()}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { first: item, size: 1 });
    else known.size++;
  }
  return [...classes.values()];
}
