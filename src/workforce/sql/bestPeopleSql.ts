import type { Asked } from "../../framework/askedBy.js";
import { earnedRungs, heldSkills, missedRungs, total } from "./ownNeeds.js";
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

/**
 * The nearest people to what is asked, the best first. People who are not known to hold any skill are left out. What is
 * needed stands in the statement, so that a role profile, of which the tables know nothing, is asked about like a role level.
 */
export function bestPeopleSql(naming: SqlNaming, { needs, outOf }: Asked, limit: number): SqlQuery {
  const merit = "b.earned DESC, b.lost, b.missed";
  const query = `SELECT
  CAST(RANK() OVER (ORDER BY ${merit}) AS INTEGER) AS person_rank,
  b.person AS person,
  b.place AS place,
  b.earned AS low,
  CAST(${outOf} - b.lost AS INTEGER) AS high,
  CAST(${outOf} AS INTEGER) AS out_of,
  b.missed AS rungs_short
FROM (
  SELECT p.person AS person, p.place AS place, m.earned AS earned, m.lost AS lost, m.missed AS missed
  FROM (
    SELECT
      h.person AS person,
      ${total(`COALESCE((${earnedRungs}) * n.weight, 0)`)} AS earned,
      ${total(`COALESCE((${missedRungs}) * n.weight, 0)`)} AS lost,
      ${total(missedRungs)} AS missed
    FROM ${heldSkills(naming)} h
    LEFT JOIN (
      ${needed(naming, needs)}
    ) n ON n.skill = h.skill
    GROUP BY h.person
    HAVING MAX(h.rung) > 0
  ) m
  JOIN ${naming.tables.people} p ON p.person = m.person
  WHERE ${outOf} > 0
  ORDER BY m.earned DESC, m.lost, m.missed, p.place
  LIMIT ${limit}
) b
ORDER BY ${merit}, b.place`;
  return { query, columns };
}

/** The needs that count, as rows; where none does, one of a skill that nobody has. */
function needed(naming: SqlNaming, needs: Asked["needs"]): string {
  const row = (skill: string, rungs: number, weight: number) =>
    `SELECT ${sqlText(naming, skill)} AS skill, CAST(${rungs} AS INTEGER) AS rungs, CAST(${weight} AS INTEGER) AS weight`;
  const rows = needs.flatMap(({ skill, rungs, weight, counts }) => (counts ? [row(skill, rungs, weight)] : []));
  return rows.length === 0 ? row("", 0, 0) : rows.join("\n      UNION ALL ");
}
