import type { WorkforceGroup } from "../groupingOf.js";
import { countingNeeds, countOf, heldSkills, missedRungs, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  { name: "group_name", type: "text", perhaps: true, means: "the group; NULL for people without one" },
  { name: "skill", type: "text", means: "the skill; an empty text in the one row that is about the group itself" },
  { name: "group_place", type: "integer", means: "what the groups are put in order by, the least of all rows" },
  { name: "headcount", type: "integer", means: "people at a role level; 0 in a row about a skill" },
  { name: "need", type: "integer", means: "people whose role level needs the skill" },
  { name: "hold", type: "integer", means: "of them, at the level needed or higher" },
  { name: "short", type: "integer", means: "of them, known to be short" },
  { name: "rungs_short", type: "integer", means: "by how many rungs, together" },
  { name: "unassessed", type: "integer", means: "of them, not assessed" },
];

/** What a shard counts for a heat map, nothing suppressed: numbers that add up over shards. */
export function heatCountsSql(naming: SqlNaming, groupBy: WorkforceGroup): SqlQuery {
  return { query: `${groupRows(naming, groupBy)}\nUNION ALL\n${skillRows(naming, groupBy)}`, columns };
}

const noCounts = "0 AS need, 0 AS hold, 0 AS short, 0 AS rungs_short, 0 AS unassessed";

/** A row a group. */
export function groupRows({ tables }: SqlNaming, groupBy: WorkforceGroup): string {
  const { people, role_levels, role_families } = tables;
  if (groupBy !== "family") {
    return `SELECT p.${groupBy} AS group_name, '' AS skill, MIN(p.place) AS group_place, ${countOf("r.found = 1")} AS headcount, ${noCounts}
FROM ${people} p
LEFT JOIN (SELECT role_level, 1 AS found FROM ${role_levels}) r ON r.role_level = p.role_level
GROUP BY p.${groupBy}`;
  }
  return `SELECT f.family AS group_name, '' AS skill, f.place AS group_place, COALESCE(m.members, 0) AS headcount, ${noCounts}
FROM ${role_families} f
LEFT JOIN (
  SELECT r.family AS family, ${total("1")} AS members
  FROM ${people} p
  JOIN ${role_levels} r ON r.role_level = p.role_level
  GROUP BY r.family
) m ON m.family = f.family
UNION ALL
SELECT NULL AS group_name, '' AS skill, 0 AS group_place, 0 AS headcount, ${noCounts}
FROM (SELECT COUNT(*) AS lacking FROM ${people} WHERE role_level IS NULL) w
WHERE w.lacking > 0`;
}

/** A row for each skill that somebody of a group needs. */
export function skillRows(naming: SqlNaming, groupBy: WorkforceGroup): string {
  const { people, role_levels, role_families } = naming.tables;
  const isFamily = groupBy === "family";
  const group = isFamily ? "f.family" : `p.${groupBy}`;
  const families = isFamily
    ? `JOIN ${role_levels} r ON r.role_level = p.role_level\nJOIN ${role_families} f ON f.family = r.family\n`
    : "";
  return `SELECT
  ${group} AS group_name,
  n.skill AS skill,
  MIN(${isFamily ? "f" : "p"}.place) AS group_place,
  0 AS headcount,
  ${total("1")} AS need,
  ${countOf("h.assessed = 1 AND h.rung >= n.rungs")} AS hold,
  ${countOf("h.assessed = 1 AND h.rung < n.rungs")} AS short,
  ${total(missedRungs)} AS rungs_short,
  ${total("CASE WHEN h.assessed = 1 THEN 0 ELSE 1 END")} AS unassessed
FROM ${people} p
${families}JOIN ${countingNeeds(naming)} n ON n.role_level = p.role_level
LEFT JOIN ${heldSkills(naming)} h ON h.person = p.person AND h.skill = n.skill
GROUP BY ${group}, n.skill`;
}
