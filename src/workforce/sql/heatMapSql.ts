import type { WorkforceGroup } from "../groupingOf.js";
import { type HeatColumns, heatMeasures } from "../heatColumns.js";
import { groupRows, skillRows } from "./heatCountsSql.js";
import { countingNeeds, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const inCell: Readonly<Record<keyof HeatColumns, readonly [name: string, means: string]>> = {
  need: ["need", "people whose role level needs the skill"],
  hold: ["hold", "of them, at the level needed or higher"],
  short: ["short", "of them, known to be short"],
  rungsShort: ["rungs_short", "by how many rungs, together"],
  unassessed: ["unassessed", "of them, not assessed"],
};
const measures = heatMeasures.map((measure) => inCell[measure]);

const columns: readonly SqlColumn[] = [
  { name: "skill", type: "text", means: "every skill, in framework order" },
  { name: "group_name", type: "text", perhaps: true, means: "every group; NULL, the last, for people without one" },
  ...measures.map(([name, means]): SqlColumn => {
    return { name, type: "integer", perhaps: true, means: `${means}; NULL where suppressed` };
  }),
  ...measures.map(([name]): SqlColumn => {
    const means = "the same over all groups, in each row of the skill; NULL where suppressed";
    return { name: `total_${name}`, type: "integer", perhaps: true, means };
  }),
];

const cellOf = (table: string) =>
  ["skill", "skill_place", "group_key", "is_rest", "group_place"]
    .map((name) => `${table}.${name} AS ${name}`)
    .join(", ");
const each = (part: (measure: string) => string) => measures.map(([name]) => part(name)).join(", ");

/**
 * The heat map, small numbers suppressed by the very rules of `suppress`. Its greedy choice of partners is a running sum:
 * in the order in which they are taken, each row says whether all the cells up to it are hidden, and a partner is taken if
 * no row before it says so.
 */
export function heatMapSql(naming: SqlNaming, groupBy: WorkforceGroup, minGroup: number, counts?: string): SqlQuery {
  const { skills, role_levels } = naming.tables;
  const groupRowsOf = counts === undefined ? `(${groupRows(naming, groupBy)})` : counts;
  const skillRowsOf = counts === undefined ? `(${skillRows(naming, groupBy)})` : counts;
  const groupKey = "COALESCE(c.group_name, ''), CASE WHEN c.group_name IS NULL THEN 1 ELSE 0 END";
  const keyed = "COALESCE(c.group_name, '') AS group_key, CASE WHEN c.group_name IS NULL THEN 1 ELSE 0 END AS is_rest";
  // The framework itself tells which skills a family never needs.
  const asked =
    groupBy === "family"
      ? `\n  LEFT JOIN (SELECT DISTINCT r.family AS family, n.skill AS skill, 1 AS found FROM ${role_levels} r JOIN ${countingNeeds(naming)} n ON n.role_level = r.role_level) a ON a.family = k.group_key AND a.skill = k.skill`
      : "";
  const couldNeed = groupBy === "family" ? " AND a.found = 1" : "";
  const isSmall = (people: string) => `${people} > 0 AND ${people} < ${minGroup}`;
  const inOrder =
    "PARTITION BY e.skill ORDER BY e.is_small DESC, e.is_open DESC, e.group_size, e.is_rest, e.group_place";
  const upToHere = "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";
  const hides = [
    `z.is_open = 1 AND z.cells_here >= z.small_all AND z.cells_here > 1 AND z.need_here >= ${minGroup}`,
    ...measures.map(([name]) => `(z.${name}_here > 0 OR z.${name}_all = 0)`),
    `((z.cells_here > z.small_all AND z.need_here >= z.at_most_all + (z.cells_here - z.small_all) * ${minGroup})
        OR (z.cells_here = z.small_all AND z.need_here > z.fewest_all AND z.need_here < z.at_most_all))`,
  ].join("\n      AND ");
  const isWithheld = "x.small_all > 0 AND x.is_open = 1 AND (x.is_small = 1 OR x.hidden_before = 0)";
  const isTotalWithheld = "x.small_all > 0 AND x.hidden_ever = 0";
  const query = `WITH grouped AS (
  SELECT ${keyed}, MIN(c.group_place) AS group_place, ${total("c.headcount")} AS group_size
  FROM ${groupRowsOf} c
  WHERE c.skill = ''
  GROUP BY ${groupKey}
),
counted AS (
  SELECT ${keyed}, c.skill AS skill, ${each((measure) => `${total(`c.${measure}`)} AS ${measure}_sum`)}
  FROM ${skillRowsOf} c
  WHERE c.skill <> ''
  GROUP BY ${groupKey}, c.skill
),
cells AS (
  SELECT
    ${cellOf("k")}, k.group_size AS group_size,
    ${each((measure) => `COALESCE(d.${measure}_sum, 0) AS ${measure}`)},
    CASE WHEN (${isSmall("COALESCE(d.need_sum, 0)")}) OR (${isSmall("k.group_size")}${couldNeed}) THEN 1 ELSE 0 END AS is_small
  FROM (
    SELECT s.skill AS skill, s.place AS skill_place, g.group_key AS group_key, g.is_rest AS is_rest, g.group_place AS group_place, g.group_size AS group_size
    FROM ${skills} s
    CROSS JOIN grouped g
  ) k
  LEFT JOIN counted d ON d.skill = k.skill AND d.group_key = k.group_key AND d.is_rest = k.is_rest${asked}
),
eligible AS (
  SELECT
    ${cellOf("y")}, y.group_size AS group_size,
    ${each((measure) => `y.${measure} AS ${measure}`)},
    y.is_small AS is_small,
    CASE WHEN y.is_small = 1 OR y.need > 0 THEN 1 ELSE 0 END AS is_open,
    CASE WHEN y.is_small = 1 AND y.group_size >= ${minGroup} THEN 1 ELSE 0 END AS fewest,
    CASE WHEN y.is_small = 0 THEN 0 WHEN y.group_size >= ${minGroup} THEN ${minGroup - 1} ELSE y.group_size END AS at_most
  FROM cells y
),
summed AS (
  SELECT
    ${cellOf("e")},
    ${each((measure) => `e.${measure} AS ${measure}`)},
    e.is_small AS is_small, e.is_open AS is_open,
    SUM(e.is_small) OVER (PARTITION BY e.skill) AS small_all,
    SUM(e.fewest) OVER (PARTITION BY e.skill) AS fewest_all,
    SUM(e.at_most) OVER (PARTITION BY e.skill) AS at_most_all,
    ${each((measure) => `CAST(SUM(e.${measure}) OVER (PARTITION BY e.skill) AS INTEGER) AS ${measure}_all`)},
    ROW_NUMBER() OVER (${inOrder}) AS cells_here,
    ${each((measure) => `SUM(e.${measure}) OVER (${inOrder} ${upToHere}) AS ${measure}_here`)}
  FROM eligible e
),
judged AS (
  SELECT
    ${cellOf("z")},
    ${each((measure) => `z.${measure} AS ${measure}, z.${measure}_all AS ${measure}_all`)},
    z.is_small AS is_small, z.is_open AS is_open, z.small_all AS small_all, z.cells_here AS cells_here,
    CASE
      WHEN ${hides} THEN 1
      ELSE 0
    END AS is_hidden
  FROM summed z
),
decided AS (
  SELECT
    ${cellOf("j")},
    ${each((measure) => `j.${measure} AS ${measure}, j.${measure}_all AS ${measure}_all`)},
    j.is_small AS is_small, j.is_open AS is_open, j.small_all AS small_all,
    SUM(j.is_hidden) OVER (PARTITION BY j.skill ORDER BY j.cells_here ${upToHere}) - j.is_hidden AS hidden_before,
    SUM(j.is_hidden) OVER (PARTITION BY j.skill) AS hidden_ever
  FROM judged j
)
SELECT
  x.skill AS skill,
  CASE WHEN x.is_rest = 1 THEN NULL ELSE x.group_key END AS group_name,
  ${measures.map(([name]) => `CASE WHEN ${isWithheld} THEN NULL ELSE x.${name} END AS ${name}`).join(",\n  ")},
  ${measures.map(([name]) => `CASE WHEN ${isTotalWithheld} THEN NULL ELSE x.${name}_all END AS total_${name}`).join(",\n  ")}
FROM decided x
ORDER BY x.skill_place, x.is_rest, x.group_place`;
  return { query, columns };
}
