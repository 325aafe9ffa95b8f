import { Program, type Term } from "../solve/Program.js";
import type { SumObjective } from "../solve/solveInOrder.js";
import { costOfRun, type Run } from "../training/courseFacts.js";
import { LearnerColumns } from "../training/LearnerColumns.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { placesLeft, usableRuns } from "../training/usableRuns.js";
import type { Prospect } from "./whoCanBeTrained.js";

/** Posts that nothing tells apart, and who may have them. */
export interface PostGroup {
  /** What they ask for, as a key. */
  readonly asked: string;
  /** The posts, by their places. */
  readonly rows: readonly number[];
  /** Who may have one as they are, and what the total fit gains by it. */
  readonly asTheyAre: readonly (Prospect & { readonly isReady: boolean })[];
  /** Who may have one once they have learnt what they lack. */
  readonly trained: readonly Prospect[];
}

/** Somebody in one of the posts of a group. */
export interface Placement {
  readonly group: PostGroup;
  readonly prospect: Prospect;
  readonly column: number;
  /** Their courses, where they are trained. */
  readonly block?: LearnerColumns;
}

/** One program that decides who has which post and who is trained for it. */
export interface JointProgram {
  readonly program: Program;
  readonly placements: readonly Placement[];
  /** First the posts that are ready, then the total fit, and what comes after. */
  readonly objectives: readonly [ready: SumObjective, fit: SumObjective, ...others: SumObjective[]];
}

/**
 * Builds the program: a column for each person in each group of posts, as they are or trained, and for each person trained
 * for a role level a block of courses that is only used where they have such a post. Budget and places are shared.
 */
export function jointProgram(
  groups: readonly PostGroup[],
  { catalogue, limits }: Pick<TrainingQuestion, "catalogue" | "limits">,
): JointProgram {
  const program = new Program();
  const placements: Placement[] = [];
  const ready: Term[] = [];
  const fit: Term[] = [];
  const filled: Term[] = [];
  const ofPerson = new Map<number, Term[]>();
  const blocks = new Map<string, { readonly block: LearnerColumns; readonly uses: Term[] }>();
  const posts = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  for (const group of groups) {
    const inGroup: Term[] = [];
    for (const prospect of group.asTheyAre) place(group, prospect, prospect.isReady, inGroup);
    for (const prospect of group.trained) {
      const key = JSON.stringify([prospect.person, group.asked]);
      const known = blocks.get(key) ?? { block: blockFor(prospect), uses: [] };
      blocks.set(key, known);
      known.uses.push({ column: place(group, prospect, true, inGroup, known.block), times: 1 });
    }
    program.row(inGroup, { most: group.rows.length });
  }
  for (const terms of ofPerson.values()) program.row(terms, { most: 1 });
  for (const { block, uses } of blocks.values()) learnsWhereUsed(program, block, uses);
  const all = [...blocks.values()].map(({ block }) => block);
  const sumOf = (of: (run: Run) => number) => all.flatMap((block) => block.sum(of));
  const cost = sumOf(costOfRun);
  if (limits.budget !== undefined) program.atMost(cost, limits.budget);
  for (const run of catalogue.offerings.values()) {
    const takers = sumOf(({ offering }) => (offering && offering.id === run.id ? 1 : 0));
    if (takers.length > 0) program.row(takers, { most: placesLeft(run, limits) });
  }
  const greatestFit = placements.reduce((most, { prospect }) => Math.max(most, prospect.fit), 0);
  const objectives: JointProgram["objectives"] = [
    { kind: "sum", terms: ready },
    { kind: "sum", terms: fit, most: posts * greatestFit },
    { kind: "sum", terms: filled, most: posts * (posts + 2) },
    { kind: "sum", terms: sumOf(({ cost }) => (cost === undefined ? 1 : 0)) },
    { kind: "sum", terms: cost, ...(limits.budget !== undefined && { most: limits.budget }) },
    { kind: "sum", terms: all.flatMap(({ toConfirm }) => toConfirm) },
    { kind: "sum", terms: sumOf(() => 1) },
  ];
  return { program, placements, objectives };

  function place(
    group: PostGroup,
    prospect: Prospect,
    isReady: boolean,
    inGroup: Term[],
    block?: LearnerColumns,
  ): number {
    const column = program.binary();
    const one = { column, times: 1 };
    inGroup.push(one);
    ofPerson.set(prospect.person, [...(ofPerson.get(prospect.person) ?? []), one]);
    // What is to be great is made least with its sign turned. More locks go before more posts, and so on down.
    ready.push({ column, times: -(Number(prospect.isKept) * (posts + 1) + Number(isReady)) });
    fit.push({ column, times: -prospect.fit });
    filled.push({ column, times: Number(prospect.isAgainst) - (posts + 1) });
    placements.push({ group, prospect, column, ...(block && { block }) });
    return column;
  }

  function blockFor({ learner }: Prospect): LearnerColumns {
    return new LearnerColumns(program, learner, usableRuns(catalogue, learner, limits));
  }
}

/**
 * A person learns all that a role level asks for where they have a post of it. Where they have none nothing has to be said:
 * their courses would take money and places, and are not part of the answer.
 */
function learnsWhereUsed(program: Program, block: LearnerColumns, uses: readonly Term[]): void {
  const [first, ...others] = uses;
  let use = first?.column ?? -1;
  if (others.length > 0) {
    use = program.binary();
    program.row([...uses, { column: use, times: -1 }], { least: 0, most: 0 });
  }
  for (const target of block.learner.targets) block.meets(target, [{ column: use, times: 1 }]);
}
