import type { Deadline } from "./Deadline.js";
import type { Program, Term } from "./Program.js";

/** What a solver is given besides the program. */
export interface SolverSupport {
  /** Values that meet the program, to start from. */
  readonly start?: readonly number[];
  /** Called from time to time, with what has been found so far. */
  readonly onProgress?: (progress: SolverProgress) => void;
  /** Absent: until it is proved. */
  readonly deadline?: Deadline;
  /** How often HiGHS may branch: a count, so that the answer is the same everywhere. Absent: as often as it takes. */
  readonly maxNodes?: number;
  /** Whether something is solved next among what is as good as the best, so that it pays to know `settled`. */
  readonly hasNext?: boolean;
  /** Where nothing is minimised, what a relaxation is led by: with nothing to go by a simplex wanders. */
  readonly towards?: readonly Term[];
}

/** How far a solver is: the best it has found, and what it has proved nothing can be better than. */
export interface SolverProgress {
  readonly seconds: number;
  readonly found?: number;
  readonly bound?: number;
}

/**
 * - `optimal`: `values` are proved to be best;
 * - `feasible`: they meet the program; nothing is better than `bound`;
 * - `infeasible`: it is proved that no values do;
 * - `unknown`: the limit struck before any were found.
 */
export type Solution =
  | {
      readonly status: "optimal" | "feasible";
      readonly values: readonly number[];
      readonly value: number;
      readonly bound: number;
      /** Columns that are 0 in everything that is as good. */
      readonly settled?: readonly number[];
    }
  | { readonly status: "infeasible" }
  | { readonly status: "unknown"; readonly bound: number };

/** Finds values of a program that make the sum of some terms least. The same program gives the same values. */
export type Solver = (program: Program, minimise: readonly Term[], support: SolverSupport) => Solution;
