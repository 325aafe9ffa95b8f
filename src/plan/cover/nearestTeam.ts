import { type CoverQuestion, coverProgram, weightOfPerson } from "./coverProgram.js";
import { eachCover } from "./eachCover.js";
import { leastCover } from "./leastCover.js";

/** The team within a size that gives up least. */
export interface NearestTeam {
  readonly people: readonly number[];
  /** Whether it gives something up at all. */
  readonly lacks: boolean;
  /** Whether it is proved that no other gives up less. */
  readonly isBest: boolean;
}

/**
 * Of all teams of the size allowed one whose needs held are worth most together; of equal ones the cheapest, then the
 * smallest, then the first in canonical order. It is the same search as for a cover, in which a need may be given up for
 * more than any team costs.
 */
export function nearestTeam(question: CoverQuestion): NearestTeam {
  const { worth, held, mustInclude, maxEffort } = question;
  const covered = new Set(mustInclude.flatMap((person) => held[person] ?? []));
  const holdable = new Set(held.flat());
  const open = worth.map((_, need) => need).filter((need) => holdable.has(need) && !covered.has(need));
  const seats = Math.min(open.length, question.maxPeople - mustInclude.length);
  const program = coverProgram(question, open, new Set(mustInclude), givenUp(question, open.length));
  const least = leastCover({ ...program, seats, ceiling: Number.POSITIVE_INFINITY });
  let members = least.members ?? [];
  if (least.isProved) {
    program.search.allow(maxEffort);
    eachCover(program.search, program.items, program.open, least.weight, seats, (places) => {
      members = places.flatMap((place) => program.items[place] ?? []);
      return false;
    });
  }
  return {
    people: [...mustInclude, ...members.flatMap(({ person }) => person ?? [])].sort((a, b) => a - b),
    lacks: members.some(({ person }) => person === undefined),
    isBest: least.isProved,
  };
}

/** More than any team of the size allowed weighs. */
function givenUp({ costs, mustInclude, maxPeople }: CoverQuestion, open: number): number {
  const dearest = costs ? costs.reduce((a, b) => Math.max(a, b), 0) : 0;
  return Math.min(open, maxPeople - mustInclude.length) * weightOfPerson(dearest, open) + 1;
}
