import { Program, type Term } from "../solve/Program.js";
import type { SumObjective } from "../solve/solveInOrder.js";
import { costOfRun, type Run } from "../training/courseFacts.js";
import { LearnerColumns } from "../training/LearnerColumns.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { placesLeft, usableRuns } from "../training/usableRuns.js";
import { backfillOf } from "./time/postOverTime.js";
import { always, costOfMonths, type Days, monthsFilled, type PostInPeriod, type TimeFacts } from "./time/TimeFacts.js";
import type { IsWithinReach } from "./time/withinReach.js";
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
  readonly inPeriod?: PostInPeriod;
}

/** Somebody in one of the posts of a group. */
export interface Placement {
  readonly group: PostGroup;
  readonly prospect: Prospect;
  readonly column: number;
  /** Their courses, where they are trained. */
  readonly block?: LearnerColumns;
}

/** Somebody hired for a post of a group. */
export interface Hire {
  readonly group: PostGroup;
  readonly column: number;
}

/** Something to make least, by its name. */
export interface NamedObjective extends SumObjective {
  readonly of: "kept" | "months" | "cost" | "ready" | "fit" | "others" | "ties";
}

/** One program that decides who has which post and who is trained for it. */
export interface JointProgram {
  readonly program: Program;
  readonly placements: readonly Placement[];
  readonly hires: readonly Hire[];
  /** Over a period what it comes to; then the posts that are ready, then the total fit, and what comes after. */
  readonly objectives: readonly NamedObjective[];
}

/**
 * Builds the program: a column for each person in each group of posts, as they are or trained, and for each person trained
 * for something a block of courses that is only used where they have such a post. Budget and places are shared.
 *
 * Over a period there is a column for each number of months that somebody who is trained may come to fill, which bars the runs
 * that end too late for it, and one for each post that somebody may be hired for.
 */
export function jointProgram(
  groups: readonly PostGroup[],
  { catalogue, limits }: Pick<TrainingQuestion, "catalogue" | "limits">,
  time?: TimeFacts,
  isWithinReach: IsWithinReach = () => true,
): JointProgram {
  const program = new Program();
  const placements: Placement[] = [];
  const hires: Hire[] = [];
  const [ready, fit, filled]: [Term[], Term[], Term[]] = [[], [], []];
  const [kept, months, spent]: [Term[], Term[], Term[]] = [[], [], []];
  const ofPerson = new Map<number, Term[]>();
  const blocks = new Map<
    string,
    { readonly block: LearnerColumns; readonly uses: (Term & { readonly latest: number })[] }
  >();
  const runsOf = new Map<string, readonly Run[]>();
  const posts = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  for (const group of groups) {
    const inGroup: Term[] = [];
    const { inPeriod } = group;
    const days = (person: number) => time?.people[person] ?? always;
    for (const prospect of group.asTheyAre) {
      if (!isWithinReach(group, prospect, prospect.isReady, -Infinity)) continue;
      const fills = inPeriod && prospect.isReady ? monthsFilled(inPeriod, days(prospect.person)) : 0;
      place(group, prospect, prospect.isReady, inGroup, fills);
    }
    for (const prospect of group.trained) {
      const key = JSON.stringify([prospect.person, group.asked]);
      const runs = runsOf.get(key) ?? usableRuns(catalogue, prospect.learner, limits);
      runsOf.set(key, runs);
      const all = inPeriod ? readyWays(inPeriod, days(prospect.person), runs) : anyTime;
      const ways = all.filter(({ latest }) => isWithinReach(group, prospect, true, latest));
      if (ways.length === 0) continue;
      const known = blocks.get(key) ?? { block: new LearnerColumns(program, prospect.learner, runs), uses: [] };
      blocks.set(key, known);
      for (const { fills, latest } of ways) {
        known.uses.push({ column: place(group, prospect, true, inGroup, fills, known.block), times: 1, latest });
      }
    }
    if (inPeriod?.hired !== undefined) for (const _ of group.rows) hire(group, inPeriod, inPeriod.hired, inGroup);
    program.row(inGroup, { most: group.rows.length });
  }
  for (const terms of ofPerson.values()) program.row(terms, { most: 1 });
  for (const { block, uses } of blocks.values()) {
    learnsWhereUsed(program, block, uses);
    endsInTime(program, block, uses);
  }
  const all = [...blocks.values()].map(({ block }) => block);
  const sumOf = (of: (run: Run) => number) => all.flatMap((block) => block.sum(of));
  const cost = sumOf(costOfRun);
  if (limits.budget !== undefined) program.atMost(cost, limits.budget);
  if (time) {
    const ofRuns = sumOf((run) => costOfRun(run) + backfillOf(time, run));
    spent.push(...ofRuns);
    const ofHires = hires.map(({ column }) => ({ column, times: time.hire }));
    if (time.budget !== undefined) program.atMost([...ofRuns, ...ofHires], time.budget);
  }
  for (const run of catalogue.offerings.values()) {
    const takers = sumOf(({ offering }) => (offering && offering.id === run.id ? 1 : 0));
    if (takers.length > 0) program.row(takers, { most: placesLeft(run, limits) });
  }
  const greatestFit = placements.reduce((most, { prospect }) => Math.max(most, prospect.fit), 0);
  const objectives: NamedObjective[] = [
    { of: "ready", kind: "sum", terms: ready },
    { of: "fit", kind: "sum", terms: fit, most: posts * greatestFit },
    { of: "others", kind: "sum", terms: filled, most: posts * (posts + 2) },
    { of: "others", kind: "sum", terms: sumOf(({ cost }) => (cost === undefined ? 1 : 0)) },
    { of: "others", kind: "sum", terms: cost, ...(limits.budget !== undefined && { most: limits.budget }) },
    { of: "ties", kind: "sum", terms: all.flatMap(({ toConfirm }) => toConfirm) },
    { of: "ties", kind: "sum", terms: sumOf(() => 1) },
  ];
  return { program, placements, hires, objectives: [...overTime(), ...objectives] };

  function overTime(): NamedObjective[] {
    if (!time) return [];
    return [
      { of: "kept", kind: "sum", terms: kept },
      ...(time.aim === "filled" ? [{ of: "months", kind: "sum", terms: months } as const] : []),
      { of: "cost", kind: "sum", terms: spent },
    ];
  }

  function place(
    group: PostGroup,
    prospect: Prospect,
    isReady: boolean,
    inGroup: Term[],
    fills: number,
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
    if (prospect.isKept) kept.push({ column, times: -1 });
    if (group.inPeriod) fill(group.inPeriod, column, fills);
    placements.push({ group, prospect, column, ...(block && { block }) });
    return column;
  }

  function hire(group: PostGroup, inPeriod: PostInPeriod, fills: number, inGroup: Term[]): void {
    const column = program.binary();
    inGroup.push({ column, times: 1 });
    fill(inPeriod, column, fills, time?.hire);
    hires.push({ group, column });
  }

  /** What a column changes against a post that stays vacant. */
  function fill(inPeriod: PostInPeriod, column: number, fills: number, more = 0): void {
    months.push({ column, times: -fills });
    spent.push({ column, times: costOfMonths(inPeriod, fills) - costOfMonths(inPeriod, 0) + more });
  }
}

/** Nothing that is asked depends on when. */
const anyTime = [{ fills: 0, latest: Infinity }];

/** How many months somebody may come to fill, and by when their last course has to end for it. */
function readyWays(
  inPeriod: PostInPeriod,
  days: Days,
  runs: readonly Run[],
): readonly { readonly fills: number; readonly latest: number }[] {
  const ends = runs.flatMap((run) => run.days?.end ?? []).sort((a, b) => a - b);
  const latest = new Map([-Infinity, ...ends].map((end) => [monthsFilled(inPeriod, days, end), end]));
  return [...latest].map(([fills, end]) => ({ fills, latest: end }));
}

/** Whoever is to be ready by a day takes no run that ends later. */
function endsInTime(
  program: Program,
  block: LearnerColumns,
  uses: readonly (Term & { readonly latest: number })[],
): void {
  for (const run of block.runs) {
    const { end } = run.days ?? { end: -Infinity };
    const inTime = uses.filter(({ latest }) => latest >= end);
    if (inTime.length === uses.length) continue;
    const unless = inTime.map(({ column }) => ({ column, times: -1 }));
    program.row([{ column: block.column(run), times: 1 }, ...unless], { most: 0 });
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
