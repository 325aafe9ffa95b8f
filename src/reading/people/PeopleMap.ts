import type { TableMap } from "../tables/tableMap.js";

/** What a row of a table of people may tell, besides the level of a skill. */
export const peopleFields = [
  "id",
  "person",
  "firstName",
  "lastName",
  "skill",
  "level",
  "roleLevel",
  "role",
  "organisation",
  "site",
  "sector",
  "assessor",
  "date",
  "evidence",
  "frameworkVersion",
  "validUntil",
] as const;
export type PeopleField = (typeof peopleFields)[number];

/** What a caller says of a table of people; a column that it does not name is found by the usual names. */
export type PeopleMap = Partial<TableMap>;
