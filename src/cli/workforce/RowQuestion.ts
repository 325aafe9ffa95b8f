import type { Framework } from "../../model/framework.js";
import type { Workforce } from "../../workforce/workforce.js";
import type { RowTable } from "./RowTable.js";

/** An answer in a few numbers. */
export type Figures = Readonly<Record<string, number>>;

/** A question about a workforce that is answered in rows. */
export interface RowQuestion {
  readonly name: string;
  /** Whether it is about the role levels that people are at. */
  readonly ofOwnRoleLevels?: true;
  readonly ask: (workforce: Workforce) => {
    readonly table: RowTable;
    readonly figures: Readonly<Record<string, Figures>>;
  };
}

/** The question, once the framework is known and before the people are read. */
export type AskRows = (framework: Framework) => RowQuestion | Promise<RowQuestion>;
