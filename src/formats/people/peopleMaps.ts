import type { TableMap } from "../../reading/tables/tableMap.js";

const person = [
  "person",
  "person id",
  "employee",
  "employee id",
  "employee number",
  "staff number",
  "staff id",
  "name",
  "full name",
];
const roleLevel = ["role level", "roleLevel", "role level id"];
const role = ["role", "job role", "role name"];

/** A row for each skill of each person, under the headers that people give such columns. */
export const longPeople: TableMap = {
  shape: "long",
  columns: {
    person,
    skill: ["skill", "skill id", "skill name", "capability", "competency"],
    level: ["level", "skill level", "actual level", "actualLevel", "current level", "rating", "proficiency"],
    roleLevel,
    role,
    assessor: ["assessor", "assessed by"],
    date: ["date", "assessment date", "assessed on"],
    evidence: ["evidence"],
    frameworkVersion: ["framework version", "frameworkVersion"],
  },
  optional: ["roleLevel", "role", "assessor", "date", "evidence", "frameworkVersion"],
};

/** A row a person and a column a skill. */
export const widePeople: TableMap = {
  shape: "wide",
  columns: { person, roleLevel, role },
  optional: ["roleLevel", "role"],
};
