import type { Program, Term } from "../solve/Program.js";
import type { SumObjective } from "../solve/solveInOrder.js";
import type { LearnerColumns } from "../training/LearnerColumns.js";
import { type SharedQuestion, sharedProgram } from "../training/sharedProgram.js";
import type { NamedObjective } from "../training/trainingProgram.js";

/** A need of a team that too few hold. */
export interface TeamLack {
  readonly skill: string;
  /** How many more are to hold it. */
  readonly lack: number;
  /** What one of them counts. */
  readonly worth: number;
}

/** Who may learn so that a team covers what it lacks. Each learner has the needs among their targets that they may come to hold. */
export interface TeamQuestion extends SharedQuestion {
  readonly lacks: readonly TeamLack[];
}

export interface TeamProgram {
  readonly program: Program;
  readonly columns: readonly LearnerColumns[];
  /** What the holders that are missing in the end count: to be made least first. */
  readonly missing: SumObjective;
  readonly cheapest: readonly NamedObjective[];
  /** Where nobody learns anything: holders are missing, and nothing else is. */
  readonly start: number[];
}

/**
 * The program of a team: that of each learner, the places and the money that they share, a column for each of them in each need
 * that too few hold (they come to hold it), and a column for each holder that is still missing in the end. So it can always be
 * met, and what stays open is made least first.
 */
export function teamProgram(question: TeamQuestion): TeamProgram {
  const lacking = new Set(question.lacks.map(({ skill }) => skill));
  const learners = question.learners.map(({ learner, limits }) => {
    const targets = learner.targets.filter(({ skill }) => lacking.has(skill));
    return { learner: { ...learner, targets }, limits };
  });
  const { program, columns, cheapest } = sharedProgram({ ...question, learners });
  const missing: Term[] = [];
  for (const { skill, lack, worth } of question.lacks) {
    const holders: Term[] = [];
    for (const own of columns) {
      const target = own.learner.targets.find((one) => one.skill === skill);
      if (!target || own.reaches(target, target.needed).length === 0) continue;
      const holds = { column: program.binary(), times: 1 };
      own.meets(target, [holds]);
      holders.push(holds);
    }
    const open = Array.from({ length: lack }, () => program.binary());
    missing.push(...open.map((column) => ({ column, times: worth })));
    program.row([...holders, ...open.map((column) => ({ column, times: 1 }))], { least: lack });
  }
  const start = program.columns.map(() => 0);
  for (const { column } of missing) start[column] = 1;
  return { program, columns, missing: { kind: "sum", terms: missing }, cheapest, start };
}
