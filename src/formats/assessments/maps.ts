import { columnNames } from "../../reading/tables/columnNames.js";
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
    person: [...columnNames.id, ...columnNames.person],
    skill: columnNames.skill,
    roleLevel: columnNames.roleLevel,
    role: columnNames.role,
    assessor: columnNames.assessor,
    date: columnNames.date,
    evidence: columnNames.evidence,
    frameworkVersion: columnNames.frameworkVersion,
    level: columnNames.level,
    requiredLevel: ["required level", "requiredLevel", "needed level"],
    score: ["score", "scores"],
    stage: ["stage"],
  },
  optional: ["role", "assessor", "date", "evidence", "frameworkVersion", "level", "requiredLevel", "score", "stage"],
};
