import type { Framework } from "../../model/framework.js";
import type { BestRoleLevelsOptions } from "../../workforce/bestRoleLevels.js";
import { bestRoleLevels } from "../../workforce/bestRoleLevels.js";
import { bestRoleLevelRows } from "../../workforce/rows/bestRoleLevelRows.js";
import type { RowQuestion } from "./RowQuestion.js";

export interface FitsOptions {
  readonly limit: number;
  readonly direction?: "any";
  readonly includePresent?: true;
}

/** The role levels nearest to everybody, up to `limit` rows a person. */
export function fitsQuestion(framework: Framework, { limit, direction, includePresent }: FitsOptions): RowQuestion {
  const options: BestRoleLevelsOptions = {
    ...(direction && { direction }),
    ...(includePresent && { excludePresent: false }),
  };
  return {
    name: "fits",
    ask: (workforce) => {
      const roleLevels = framework.roles.reduce((sum, { levels }) => sum + levels.length, 0);
      const most = Math.min(limit, Math.max(1, roleLevels)); // More there are not, and each takes room.
      return {
        table: {
          columns: [
            { name: "person", type: "text" },
            { name: "rank", type: "whole" },
            { name: "roleLevel", type: "text" },
            { name: "likeness", type: "number" },
          ],
          count: workforce.people.length,
          unit: "people",
          rowsEach: most,
          rowsOf: (from, to) => {
            const best = bestRoleLevels(framework, workforce, { ...options, limit: most, from, to });
            return bestRoleLevelRows(framework, workforce, best);
          },
        },
        figures: {},
      };
    },
  };
}
