import type { Framework } from "../../model/framework.js";
import type { BestRoleLevels, BestRoleLevelsOptions } from "../bestRoleLevels.js";
import type { PeopleColumns } from "../sliceColumns.js";

/** What a worker is told first. */
export interface Greeting {
  readonly kind: "greeting";
  readonly framework: Framework;
}

/** What a worker is asked about some people, whose names are nothing to it. */
export interface Question {
  readonly kind: "question";
  readonly fingerprint: number;
  readonly columns: PeopleColumns;
  readonly k: number;
  readonly options: BestRoleLevelsOptions;
}

export type Answer = Pick<BestRoleLevels, "places" | "scores" | "ranks">;
