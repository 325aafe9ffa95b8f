import { earnedRungs, heldSkills, missedRungs, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import { type SqlNaming, sqlText } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  { name: "standing", type: "integer", means: "rank: whom nothing known tells apart share one; the order of the rows" },
  { name: "person", type: "text", means: "who" },
  { name: "place", type: "integer", means: "the person's place among the people; ties stand in its order" },
  { name: "low", type: "integer", means: "coverage known to be held" },
  { name: "high", type: "integer", means: "coverage if everything unassessed were held" },
  { name: "out_of", type: "integer", means: "what the role level adds up to" },
  { name: "short", type: "integer", means: "rungs known to be short" },
];

/** The nearest people to one role level, the best first. Who is not known to hold any skill is left out. */
export function bestPeopleSql(naming: SqlNaming, roleLevel: string, k: number): SqlQuery {
  const { people, role_levels, needs } = naming.tables;
  const wanted = sqlText(naming, roleLevel);
  const merit = "b.earned DESC, b.lost, b.missed";
  const query = `SELECT
  CAST(RANK() OVER (ORDER BY ${merit}) AS INTEGER) AS standing,
  b.person AS person,
  b.place AS place,
  b.earned AS low,
  CAST(b.adds_up_to - b.lost AS INTEGER) AS high,
  b.adds_up_to AS out_of,
  b.missed AS short
FROM (
  SELECT p.person AS person, p.place AS place, m.earned AS earned, m.lost AS lost, m.missed AS missed, r.adds_up_to AS adds_up_to
  FROM (
    SELECT
      h.person AS person,
      ${total(`COALESCE((${earnedRungs}) * n.weight, 0)`)} AS earned,
      ${total(`COALESCE((${missedRungs}) * n.weight, 0)`)} AS lost,
      ${total(missedRungs)} AS missed
    FROM ${heldSkills(naming)} h
    LEFT JOIN (SELECT skill, rungs, weight FROM ${needs} WHERE role_level = ${wanted}) n ON n.skill = h.skill
    GROUP BY h.person
    HAVING MAX(h.rung) > 0
  ) m
  JOIN ${people} p ON p.person = m.person
  CROSS JOIN (SELECT out_of AS adds_up_to FROM ${role_levels} WHERE role_level = ${wanted}) r
  ORDER BY m.earned DESC, m.lost, m.missed, p.place
  LIMIT ${k}
) b
ORDER BY ${merit}, b.place`;
  return { query, columns };
}
