import { countingNeeds, earnedRungs, heldSkills, missedRungs, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  { name: "person", type: "text", means: "who" },
  { name: "place", type: "integer", means: "the person's place among the people; the order of the rows" },
  { name: "role_level", type: "text", perhaps: true, means: "the role level the person is at" },
  { name: "low", type: "integer", means: "coverage known to be held" },
  { name: "high", type: "integer", means: "coverage if everything unassessed were held" },
  { name: "out_of", type: "integer", means: "what the role level adds up to" },
  { name: "rungs_short", type: "integer", means: "rungs known to be short, together" },
  { name: "unassessed", type: "integer", means: "needs that count and that nobody has assessed" },
  {
    name: "readiness",
    type: "text",
    means: "ready, ready-if-confirmed, not-ready, nothing-asked; none without a role level",
  },
];

/** A row a person, those without a role level and those at a role level that asks nothing among them. */
export function ownGapsSql(naming: SqlNaming): SqlQuery {
  const { people, role_levels } = naming.tables;
  const query = `SELECT
  p.person AS person,
  p.place AS place,
  p.role_level AS role_level,
  COALESCE(g.earned, 0) AS low,
  CAST(COALESCE(r.adds_up_to, 0) - COALESCE(g.lost, 0) AS INTEGER) AS high,
  COALESCE(r.adds_up_to, 0) AS out_of,
  COALESCE(g.missed, 0) AS rungs_short,
  COALESCE(g.not_assessed, 0) AS unassessed,
  CASE
    WHEN COALESCE(r.found, 0) = 0 THEN 'none'
    WHEN r.adds_up_to = 0 THEN 'nothing-asked'
    WHEN COALESCE(g.earned, 0) = r.adds_up_to THEN 'ready'
    WHEN COALESCE(g.lost, 0) = 0 THEN 'ready-if-confirmed'
    ELSE 'not-ready'
  END AS readiness
FROM ${people} p
LEFT JOIN (SELECT role_level, out_of AS adds_up_to, 1 AS found FROM ${role_levels}) r ON r.role_level = p.role_level
LEFT JOIN (
  SELECT
    w.person AS person,
    ${total(`(${earnedRungs}) * n.weight`)} AS earned,
    ${total(`(${missedRungs}) * n.weight`)} AS lost,
    ${total(missedRungs)} AS missed,
    ${total("CASE WHEN h.assessed = 1 THEN 0 ELSE 1 END")} AS not_assessed
  FROM ${people} w
  JOIN ${countingNeeds(naming)} n ON n.role_level = w.role_level
  LEFT JOIN ${heldSkills(naming)} h ON h.person = w.person AND h.skill = n.skill
  GROUP BY w.person
) g ON g.person = p.person
ORDER BY p.place`;
  return { query, columns };
}
