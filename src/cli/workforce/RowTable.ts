/** What a cell may hold. Absent and `null` are both an empty cell. */
export type Cell = string | number | boolean | null | undefined;

export interface RowColumn {
  /** The key of the column's cell in each row. */
  readonly name: string;
  readonly type: "text" | "whole" | "number" | "flag";
  /** Whether a cell may be empty. */
  readonly optional?: true;
}

/** An answer as rows that are made when they are asked for, a slice at a time. */
export interface RowTable {
  readonly columns: readonly RowColumn[];
  /** How many things there are to make rows of, and what they are called. */
  readonly count: number;
  readonly unit: "people" | "skills" | "rows";
  /** About how many rows one of them makes. */
  readonly rowsEach: number;
  /** The rows of the things from `from` up to `to`: the same whenever they are asked for. Their keys are the columns. */
  readonly rowsOf: (from: number, to: number) => Iterable<object>;
}
