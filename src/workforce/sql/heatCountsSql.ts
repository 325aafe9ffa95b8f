import { countingNeeds, countOf, heldSkills, missedRungs, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  { name: "family", type: "text", perhaps: true, means: "the role family of their role level; NULL without one" },
  { name: "organisation", type: "text", perhaps: true, means: "their organisation; NULL without one" },
  { name: "site", type: "text", perhaps: true, means: "their site; NULL without one" },
  { name: "sector", type: "text", perhaps: true, means: "their sector; NULL without one" },
  { name: "skill", type: "text", means: "the skill; an empty text in the one row that is about the people themselves" },
  { name: "first_place", type: "integer", means: "the least place of these people, by which groups are put in order" },
  { name: "need", type: "integer", means: "people whose role level needs the skill" },
  { name: "hold", type: "integer", means: "of them, at the level needed or higher" },
  { name: "short", type: "integer", means: "of them, known to be short" },
  { name: "rungs_short", type: "integer", means: "by how many rungs, together" },
];

/** What a shard counts for heat maps by any grouping, nothing suppressed: numbers that add up over shards. */
export function heatCountsSql(naming: SqlNaming): SqlQuery {
  const { people, role_levels } = naming.tables;
  const kind = "r.family AS family, p.organisation AS organisation, p.site AS site, p.sector AS sector";
  const query = `SELECT ${kind}, '' AS skill, MIN(p.place) AS first_place, 0 AS need, 0 AS hold, 0 AS short, 0 AS rungs_short
FROM ${people} p
LEFT JOIN (SELECT role_level, family FROM ${role_levels}) r ON r.role_level = p.role_level
GROUP BY r.family, p.organisation, p.site, p.sector
UNION ALL
SELECT
  ${kind},
  n.skill AS skill,
  MIN(p.place) AS first_place,
  ${total("1")} AS need,
  ${countOf("h.assessed = 1 AND h.rung >= n.rungs")} AS hold,
  ${countOf("h.assessed = 1 AND h.rung < n.rungs")} AS short,
  ${total(missedRungs)} AS rungs_short
FROM ${people} p
JOIN ${role_levels} r ON r.role_level = p.role_level
JOIN ${countingNeeds(naming)} n ON n.role_level = p.role_level
LEFT JOIN ${heldSkills(naming)} h ON h.person = p.person AND h.skill = n.skill
GROUP BY r.family, p.organisation, p.site, p.sector, n.skill`;
  return { query, columns };
}
