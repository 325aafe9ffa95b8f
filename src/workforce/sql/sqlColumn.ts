import type { SqlType } from "./sqlDialect.js";

/** A column of the rows that a statement gives. */
export interface SqlColumn {
  readonly name: string;
  readonly type: SqlType;
  /** Whether it may be NULL. */
  readonly perhaps?: true;
  readonly means: string;
}

/** One statement, and what its rows are. */
export interface SqlQuery {
  /** One `SELECT`, without a semicolon: it may stand in a view, or in brackets as a table. */
  readonly query: string;
  /** Of each row, in this order. */
  readonly columns: readonly SqlColumn[];
}
