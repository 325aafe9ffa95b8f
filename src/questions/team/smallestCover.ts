/** People, by their places in a list, who together hold all that any of the list holds. */
export interface Cover {
  /** In the order of the list. */
  readonly members: readonly number[];
  /** Whether it is proved that no smaller set does. */
  readonly isSmallest: boolean;
}

/** What the exact search may cost, in skills looked at: some tenths of a second. A count, not a clock: the same everywhere. */
const effort = 3_000_000;

/**
 * A smallest set of people who together hold every one of `wanted` skills that anybody holds, and of several such sets the
 * first in the order of the list. `held[i]` is what person `i` holds, as numbers below `wanted`, each once.
 *
 * Exact for teams: a search by size that branches on the holders of the rarest skill left. Where that would cost too much
 * (many hundreds of people of whom nobody holds nearly everything) it is the set that taking the best person left, again
 * and again, leads to, and `isSmallest` says that nothing smaller has been ruled out.
 */
export function smallestCover(wanted: number, held: readonly (readonly number[])[]): Cover {
  const candidates = distinct(held);
  const holders = Array.from({ length: wanted }, (): Candidate[] => []);
  for (const candidate of candidates) for (const skill of candidate.skills) holders[skill]?.push(candidate);
  const rarestFirst = holders
    .map((those, skill) => ({ skill, those }))
    .filter(({ those }) => those.length > 0)
    .sort((a, b) => a.those.length - b.those.length);
  const most = candidates.reduce((largest, { skills }) => Math.max(largest, skills.length), 1);
  const chosen = new Chosen(wanted, rarestFirst.length);
  let spent = 0;

  const greedy = bestAgainAndAgain();
  const least = Math.ceil(rarestFirst.length / most);
  let smallest = greedy;
  for (let size = least; size < greedy.length; size++) {
    const found: Candidate[] = [];
    if (!canCover(size, found)) continue;
    smallest = found;
    break;
  }
  if (spent > effort) return { members: placesOf(smallest), isSmallest: smallest.length === least };
  return { members: placesOf(firstOfSize(smallest)), isSmallest: true };

  /** Whether so many more people can hold all that is open; those it finds it puts into `found`. */
  function canCover(people: number, found: Candidate[]): boolean {
    if (chosen.open === 0) return true;
    if (chosen.open > people * most || spent > effort) return false;
    const rarest = rarestFirst.find(({ skill }) => !chosen.hold(skill));
    spent += rarestFirst.length;
    for (const candidate of rarest?.those ?? []) {
      chosen.add(candidate);
      spent += candidate.skills.length;
      const done = canCover(people - 1, found);
      chosen.remove(candidate);
      if (done) {
        found.push(candidate);
        return true;
      }
    }
    return false;
  }

  /** The first set in list order of the size of one that is known to do. */
  function firstOfSize(known: readonly Candidate[]): readonly Candidate[] {
    const members: Candidate[] = [];
    for (const candidate of candidates) {
      if (chosen.open === 0) break;
      chosen.add(candidate);
      if (canCover(known.length - members.length - 1, [])) members.push(candidate);
      else chosen.remove(candidate);
    }
    return spent > effort ? known : members;
  }

  function bestAgainAndAgain(): Candidate[] {
    const members: Candidate[] = [];
    while (chosen.open > 0) {
      let [best, most] = [candidates[0], 0];
      for (const candidate of candidates) {
        const adds = candidate.skills.filter((skill) => !chosen.hold(skill)).length;
        if (adds > most) [best, most] = [candidate, adds];
      }
      if (best === undefined) break;
      chosen.add(best);
      members.push(best);
    }
    for (const member of members) chosen.remove(member);
    return members;
  }
}

interface Candidate {
  readonly place: number;
  readonly skills: readonly number[];
}

/** Everybody who holds something that nobody before them holds in just the same way. */
function distinct(held: readonly (readonly number[])[]): Candidate[] {
  const seen = new Set([""]);
  const candidates: Candidate[] = [];
  for (const [place, skills] of held.entries()) {
    const key = skills.join();
    if (!seen.has(key)) candidates.push({ place, skills });
    seen.add(key);
  }
  return candidates;
}

function placesOf(members: readonly Candidate[]): number[] {
  return members.map(({ place }) => place).sort((a, b) => a - b);
}

/** Those chosen so far, as the skills they hold. */
class Chosen {
  /** How many skills none of them holds. */
  open: number;
  readonly #holders: Int32Array;

  constructor(wanted: number, open: number) {
    this.#holders = new Int32Array(wanted);
    this.open = open;
  }

  hold(skill: number): boolean {
    return this.#holders[skill] !== 0;
  }

  add({ skills }: Candidate): void {
    for (const skill of skills) {
      const holders = this.#holders[skill] ?? 0;
      if (holders === 0) this.open--;
      this.#holders[skill] = holders + 1;
    }
  }

  remove({ skills }: Candidate): void {
    for (const skill of skills) {
      const holders = (this.#holders[skill] ?? 0) - 1;
      if (holders === 0) this.open++;
      this.#holders[skill] = holders;
    }
  }
}
