import type { PeopleField } from "./PeopleMap.js";

/** Where everything stands in a table of people. */
export interface PeopleLayout {
  /** `long`: a row for each skill of each person. `wide`: a row a person, a column a skill. `down`: a row a skill, a column a person. */
  readonly shape: "long" | "wide" | "down";
  /** The last row of the header; 0 for none. */
  readonly headerRow: number;
  /** The headers by place, blank ones at the end left out. */
  readonly headers: readonly string[];
  readonly places: ReadonlyMap<PeopleField, number>;
  /** Fields that have one value for every row. */
  readonly values: ReadonlyMap<PeopleField, string>;
  /** `wide`: the columns of skills; `down`: those of people. */
  readonly skills: readonly number[];
  /** The columns that have a header, hold none of the above and are not to be ignored. */
  readonly others: readonly number[];
  /** Columns whose header has stood further left. */
  readonly repeated: readonly number[];
}
