import { countingNeeds, earnedRungs, heldSkills, missedRungs, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import { type SqlNaming, sqlText } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  {
    name: "person_rank",
    type: "integer",
    means: "1 for the nearest; people whom nothing known tells apart share one; the order of the rows",
  },
  { name: "person", type: "text", means: "who" },
  { name: "place", type: "integer", means: "the person's place among the people; ties stand in its order" },
  { name: "low", type: "integer", means: "coverage known to be held" },
  { name: "high", type: "integer", means: "coverage if everything unassessed were held" },
  { name: "out_of", type: "integer", means: "what the role level adds up to" },
  { name: "rungs_short", type: "integer", means: "rungs known to be short, together" },
];

/** The nearest people to one role level, the best first. People who are not known to hold any skill are left out. */
export function bestPeopleSql(naming: SqlNaming, roleLevel: string, limit: number): SqlQuery {
  const { people, role_levels } = naming.tables;
  const wanted = sqlText(naming, roleLevel);
  const merit = "b.earned DESC, b.lost, b.missed";
  const query = `SELECT
  CAST(RANK() OVER (ORDER BY ${merit}) AS INTEGER) AS person_rank,
  b.person AS person,
  b.place AS place,
  b.earned AS low,
  CAST(b.adds_up_to - b.lost AS INTEGER) AS high,
  b.adds_up_to AS out_of,
  b.missed AS rungs_short
FROM (
  SELECT p.person AS person, p.place AS place, m.earned AS earned, m.lost AS lost, m.missed AS missed, r.adds_up_to AS adds_up_to
  FROM (
    SELECT
      h.person AS person,
      ${total(`COALESCE((${earnedRungs}) * n.weight, 0)`)} AS earned,
      ${total(`COALESCE((${missedRungs}) * n.weight, 0)`)} AS lost,
      ${total(missedRungs)} AS missed
    FROM ${heldSkills(naming)} h
    LEFT JOIN (SELECT w.skill AS skill, w.rungs AS rungs, w.weight AS weight FROM ${countingNeeds(naming)} w WHERE w.role_level = ${wanted}) n ON n.skill = h.skill
    GROUP BY h.person
    HAVING MAX(h.rung) > 0
  ) m
  JOIN ${people} p ON p.person = m.person
  CROSS JOIN (SELECT out_of AS adds_up_to FROM ${role_levels} WHERE role_level = ${wanted} AND out_of > 0) r
  ORDER BY m.earned DESC, m.lost, m.missed, p.place
  LIMIT ${limit}
) b
ORDER BY ${merit}, b.place`;
  return { query, columns };
}
