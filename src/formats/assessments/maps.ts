import { longPeople } from "../people/peopleMaps.js";
import type { TableMap } from "../../reading/tables/tableMap.js";

/** The STAR template: one person against one role level, a row a skill. */
export const starMap: TableMap = {
  shape: "records",
  columns: {
    skill: ["skill", "skills"],
    situation: "situation",
    task: "task",
    action: "action",
    result: "result",
    score: ["scores", "score"],
  },
};

/** A row for each skill of each person, with the score against the level needed, the level itself, or both. */
export const assessmentMap: TableMap = {
  shape: "records",
  columns: {
    ...longPeople.columns,
    level: ["actual level", "actualLevel", "level", "skill level"],
    requiredLevel: ["required level", "requiredLevel", "needed level"],
    score: ["score", "scores"],
    stage: ["stage"],
  },
  optional: [
    ...(longPeople.optional ?? []).filter((field) => field !== "roleLevel"),
    "level",
    "requiredLevel",
    "score",
    "stage",
  ],
};
