import { countCovers } from "./countCovers.js";
import { type CoverQuestion, coverProgram } from "./coverProgram.js";
import { eachCover } from "./eachCover.js";
import { leastCover } from "./leastCover.js";
import { leastCoverByHighs } from "./leastCoverByHighs.js";
import { type NearestTeam, nearestTeam } from "./nearestTeam.js";

/** What {@link coverTeams} found. Every team lists its people in their order, and teams are in the order of their people. */
export interface CoverTeams {
  readonly status: "optimal" | "feasible" | "impossible" | "undecided";
  readonly teams: readonly (readonly number[])[];
  /** No team that covers it has fewer people, or where there are costs a lower cost. */
  readonly bound?: number;
  /** How many optimal teams there are, where that could be counted. */
  readonly count?: number;
  /** Whether all optimal teams are listed. */
  readonly isComplete: boolean;
  /** Where no team within the size allowed is known to cover it. */
  readonly nearest?: NearestTeam;
}

/** The least teams that cover all that anybody holds. */
export async function coverTeams(question: CoverQuestion): Promise<CoverTeams> {
  const { costs, maxPeople, limit, maxEffort } = question;
  const { always, open } = settled(question);
  const places = Math.min(open.length, maxPeople - always.length);
  if (places < 0) return notWithin(question, "impossible", 0);

  const program = coverProgram(question, open, new Set(always));
  const weights = new Set(program.items.map(({ weight }) => weight));
  const [step = 1] = weights;
  const isEven = weights.size <= 1; // Then a limit of weight is a limit of seats.
  const seats = isEven ? open.length : places;
  const ceiling = isEven ? places * step : Number.POSITIVE_INFINITY;
  const searched = leastCover({ ...program, seats, ceiling, ...(isEven && { step }) });
  const most = isEven ? places : seats;
  const least = searched.isProved ? searched : await leastCoverByHighs(program, most, searched, maxEffort);
  // Of a weight, at most one for each open need is for people; the rest is cost.
  const bound = costs
    ? costOf(costs, always) + Math.max(0, Math.ceil((least.bound - open.length) / (open.length + 1)))
    : always.length + least.bound;
  if (least.members === undefined) return notWithin(question, least.isProved ? "impossible" : "undecided", bound);

  const teamOf = (people: readonly (number | undefined)[]) =>
    [...always, ...people.flatMap((person) => person ?? [])].sort((a, b) => a - b);
  const found = teamOf(least.members.map(({ person }) => person));
  if (!least.isProved) return { status: "feasible", teams: [found], bound, isComplete: false };
  const teams: number[][] = [];
  program.search.allow(maxEffort);
  const isComplete = eachCover(program.search, program.items, program.open, least.weight, seats, (chosen) => {
    if (teams.length === limit) return false;
    teams.push(teamOf(chosen.map((place) => program.items[place]?.person)));
    return true;
  });
  const covers = { weight: least.weight, seats, ...(isEven && { size: least.members.length }) };
  const count = isComplete ? teams.length : countCovers(program, covers, maxEffort);
  return {
    status: "optimal",
    teams: teams.length > 0 ? teams : [found],
    bound: costs ? costOf(costs, found) : found.length,
    ...(count !== undefined && { count }),
    isComplete,
  };
}

/** Who is in every team, asked for or alone in holding a need; and the needs that are left, each with two holders or more. */
function settled({ worth, held, mustInclude }: CoverQuestion): { always: number[]; open: number[] } {
  const holders = worth.map((): number[] => []);
  for (const [person, needs] of held.entries()) for (const need of needs) holders[need]?.push(person);
  const always = new Set(mustInclude);
  const covered = new Set(mustInclude.flatMap((person) => held[person] ?? []));
  for (const [need, [only, other]] of holders.entries()) {
    if (only !== undefined && other === undefined && !covered.has(need)) always.add(only);
  }
  for (const person of always) for (const need of held[person] ?? []) covered.add(need);
  const open = [...holders.keys()].filter((need) => !covered.has(need) && (holders[need]?.length ?? 0) > 0);
  return { always: [...always], open };
}

/** No team of the size allowed is known to cover it all: the nearest, which may yet turn out to. */
function notWithin(question: CoverQuestion, status: "impossible" | "undecided", bound: number): CoverTeams {
  const nearest = nearestTeam(question);
  const { people, lacks, isBest } = nearest;
  if (lacks) {
    const known = isBest ? "impossible" : status; // The best lacks something: so does every other.
    return { status: known, teams: [], isComplete: known === "impossible", nearest };
  }
  if (!isBest) return { status: "feasible", teams: [people], bound, isComplete: false };
  const value = question.costs ? costOf(question.costs, people) : people.length;
  return { status: "optimal", teams: [people], bound: value, isComplete: false };
}

function costOf(costs: readonly number[], people: readonly number[]): number {
  return people.reduce((sum, person) => sum + (costs[person] ?? 0), 0);
}
