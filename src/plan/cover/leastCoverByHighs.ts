import { type CoverItem, needsIn } from "../../questions/team/cover/CoverSearch.js";
import { PlanError } from "../PlanError.js";
import { Program } from "../solve/Program.js";
import { solveLarge } from "../solve/solveLarge.js";
import { type CoverProgram, classesOf } from "./coverProgram.js";
import type { LeastCover } from "./leastCover.js";
import { withoutDominated } from "./withoutDominated.js";

/** What one branching of HiGHS counts for, in looks at a person. */
const looksOfNode = 10_000;

/**
 * The least cover by HiGHS, where the search of our own has spent its effort: `known` is what that found. Where HiGHS cannot be
 * loaded, or no effort is left for it, that is the answer.
 */
export async function leastCoverByHighs(
  { items, needs }: CoverProgram,
  seats: number,
  known: LeastCover,
  maxEffort: number,
): Promise<LeastCover> {
  const maxNodes = Math.floor(maxEffort / looksOfNode);
  if (maxNodes === 0) return known;
  const people = withoutDominated(classesOf(items).map(({ first }) => first));
  const program = new Program();
  const columns = people.map((item) => ({ item, column: program.binary() }));
  for (let need = 0; need < needs; need++) {
    const holders = columns.filter(({ item }) => needsIn(item.holds).includes(need));
    program.row(
      holders.map(({ column }) => ({ column, times: 1 })),
      { least: 1 },
    );
  }
  const ones = columns.map(({ column, item }) => ({ column, times: item.seats }));
  if (seats < columns.length) program.row(ones, { most: seats });
  const terms = columns.map(({ column, item }) => ({ column, times: item.weight }));
  const found = known.members && new Set<CoverItem>(known.members);
  const start = found && columns.map(({ item }) => Number(found.has(item)));
  const isStart = start !== undefined && start.filter((one) => one === 1).length === found?.size;
  const support = { maxNodes, ...(isStart && program.isMetBy(start) && { start }) };
  try {
    const solution = await solveLarge(program, [{ kind: "sum", terms }], support);
    if (solution.status === "infeasible") return { weight: known.weight, bound: known.bound, isProved: true };
    const [{ value, bound } = { value: known.weight, bound: known.bound }] = solution.reached;
    if (known.members && known.weight < value) return { ...known, bound: Math.max(known.bound, bound) };
    const members = columns.filter(({ column }) => solution.values[column] === 1).map(({ item }) => item);
    return { members, weight: value, bound: Math.max(known.bound, bound), isProved: solution.status === "optimal" };
  } catch (error) {
    if (error instanceof PlanError && error.state !== "failed") return known;
    throw error;
  }
}
