import type { Framework } from "../../model/framework.js";
import { ownGaps, readinessNames } from "../../workforce/ownGaps.js";
import { ownGapRows } from "../../workforce/rows/ownGapRows.js";
import type { RowQuestion } from "./RowQuestion.js";

/** How everybody stands to their own role level, a row a person. */
export function ownGapsQuestion(framework: Framework): RowQuestion {
  return {
    name: "gaps",
    ofOwnRoleLevels: true,
    ask: (workforce) => {
      const gaps = ownGaps(framework, workforce);
      const counts = readinessNames.map(() => 0);
      for (const place of gaps.readiness) counts[place] = (counts[place] ?? 0) + 1;
      return {
        table: {
          columns: [
            { name: "person", type: "text" },
            { name: "roleLevel", type: "text", optional: true },
            { name: "low", type: "whole" },
            { name: "high", type: "whole" },
            { name: "outOf", type: "whole" },
            { name: "rungsShort", type: "whole" },
            { name: "unassessed", type: "whole" },
            { name: "readiness", type: "text" },
          ],
          count: workforce.people.length,
          unit: "people",
          rowsEach: 1,
          rowsOf: (from, to) => ownGapRows(framework, workforce, gaps, { from, to }),
        },
        figures: { readiness: Object.fromEntries(readinessNames.map((name, place) => [name, counts[place] ?? 0])) },
      };
    },
  };
}
