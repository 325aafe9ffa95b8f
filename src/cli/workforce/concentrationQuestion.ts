import type { Framework } from "../../model/framework.js";
import { type ConcentrationOptions, concentration, type WorkforceCover } from "../../workforce/concentration.js";
import type { RowQuestion } from "./RowQuestion.js";
import type { RowColumn } from "./RowTable.js";

const covers: readonly WorkforceCover[] = ["shared", "few", "unknown", "none"];

const columns: readonly RowColumn[] = [
  { name: "skill", type: "text" },
  { name: "needed", type: "text" },
  { name: "need", type: "whole" },
  { name: "leftOut", type: "whole" },
  { name: "holders", type: "whole", optional: true },
  { name: "cover", type: "text", optional: true },
];
const columnsOfGroups: readonly RowColumn[] = [
  { name: "where", type: "text", optional: true },
  { name: "groups", type: "whole", optional: true },
  { name: "largest", type: "whole", optional: true },
];

/** Which skills hang on few people: a row a skill and level that somebody needs. */
export function concentrationQuestion(framework: Framework, options: ConcentrationOptions): RowQuestion {
  const { groupBy, minGroup = 5, published } = options;
  return {
    name: "concentration",
    ofOwnRoleLevels: true,
    ask: (workforce) => {
      const { skills } = concentration(framework, workforce, {
        minGroup,
        ...(groupBy && { groupBy }),
        ...(published && { published }),
      });
      return {
        table: {
          columns: [...columns, ...(groupBy ? columnsOfGroups : [])],
          count: skills.length,
          unit: "rows",
          rowsEach: 1,
          rowsOf: (from, to) => skills.slice(from, to),
        },
        figures: {
          cover: Object.fromEntries(covers.map((name) => [name, skills.filter(({ cover }) => cover === name).length])),
        },
      };
    },
  };
}
