import type { WorkforceGroup } from "../groupingOf.js";
import { type HeatColumns, heatMeasures, suppressedMeasures } from "../heatColumns.js";
import { rounds } from "../smallGroups.js";
import { heatCountsSql } from "./heatCountsSql.js";
import { total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const inCell: Readonly<Record<keyof HeatColumns, readonly [name: string, means: string]>> = {
  need: ["need", "people whose role level needs the skill"],
  leftOut: ["left_out", "of them, in a small group, so that the numbers after this one are not about them"],
  hold: ["hold", "of the others, at the level needed or higher"],
  short: ["short", "of the others, known to be short"],
  rungsShort: ["rungs_short", "by how many rungs, together"],
  unassessed: ["unassessed", "of the others, not assessed"],
};
const measures = heatMeasures.map((measure) => inCell[measure]);
const suppressed = new Set<string>(suppressedMeasures.map((measure) => inCell[measure][0]));

const columns: readonly SqlColumn[] = [
  { name: "skill", type: "text", means: "every skill, in framework order" },
  { name: "group_name", type: "text", perhaps: true, means: "every group; NULL, the last, for people without one" },
  ...measures.map(([name, means]): SqlColumn => {
    const isSuppressed = suppressed.has(name);
    return {
      name,
      type: "integer",
      ...(isSuppressed && { perhaps: true }),
      means: `${means}${isSuppressed ? "; NULL where all of them are left out" : ""}`,
    };
  }),
  ...measures.map(([name]): SqlColumn => {
    const isSuppressed = suppressed.has(name);
    const means = `the same over all groups, in each row of the skill${isSuppressed ? "; NULL where all of them are left out" : ""}`;
    return { name: `total_${name}`, type: "integer", ...(isSuppressed && { perhaps: true }), means };
  }),
];

const each = (part: (measure: string) => string) => measures.map(([name]) => part(name)).join(", ");
const keyOf = (table: string, group: string) =>
  `COALESCE(${table}.${group}, '') AS group_key, CASE WHEN ${table}.${group} IS NULL THEN 1 ELSE 0 END AS is_rest`;

/**
 * The heat map, small groups left out by the very rules of `smallGroups`: in each round, people of whom too few in a group of
 * any grouping need the skill stop to count; where that has not ended in the last, nobody who needs it counts.
 */
export function heatMapSql(
  naming: SqlNaming,
  groupBy: WorkforceGroup,
  {
    published,
    minGroup,
    counts,
  }: { published: readonly WorkforceGroup[]; minGroup: number; counts?: string | undefined },
): SqlQuery {
  const { skills, role_families } = naming.tables;
  const rows = counts === undefined ? `(${heatCountsSql(naming).query})` : counts;
  const kind = "family, organisation, site, sector";
  const kindOf = (table: string) =>
    kind
      .split(", ")
      .map((name) => `${table}.${name} AS ${name}`)
      .join(", ");
  const numbers = (table: string) =>
    ["hold", "short", "rungs_short"].map((name) => `${table}.${name} AS ${name}`).join(", ");
  /** Whether too few of a group of any of the groupings are left. */
  const isSmall = (table: string) => published.map((group) => `${table}.by_${group} < ${minGroup}`).join(" OR ");
  const step = (round: number) => `counted${round} AS (
  SELECT c.skill AS skill, ${kindOf("c")}, c.need AS need, ${numbers("c")}, c.told AS told,
    ${published.map((group) => `SUM(c.told) OVER (PARTITION BY c.skill, c.${group}) AS by_${group}`).join(",\n    ")}
  FROM told${round} c
),
told${round + 1} AS (
  SELECT d.skill AS skill, ${kindOf("d")}, d.need AS need, ${numbers("d")},
    CASE WHEN ${isSmall("d")} THEN 0 ELSE d.told END AS told, d.told AS told_before
  FROM counted${round} d
)`;
  const cellOf = (table: string) => measures.map(([name]) => `${table}.${name} AS ${name}`).join(", ");
  const told = (prefix: string, suffix: string) =>
    measures.map(([name]) => {
      const number = `x.${name}${suffix}`;
      const shown = suppressed.has(name)
        ? `CASE WHEN x.need${suffix} > 0 AND x.need${suffix} = x.left_out${suffix} THEN NULL ELSE ${number} END`
        : number;
      return `${shown} AS ${prefix}${name}`;
    });
  const grouped =
    groupBy === "family"
      ? `SELECT f.family AS group_key, 0 AS is_rest, f.place AS group_place
  FROM ${role_families} f
  UNION ALL
  SELECT '' AS group_key, 1 AS is_rest, 0 AS group_place
  FROM (SELECT COUNT(*) AS lacking FROM ${rows} b WHERE b.skill = '' AND b.family IS NULL) w
  WHERE w.lacking > 0`
      : `SELECT ${keyOf("b", groupBy)}, MIN(b.first_place) AS group_place
  FROM ${rows} b
  WHERE b.skill = ''
  GROUP BY COALESCE(b.${groupBy}, ''), CASE WHEN b.${groupBy} IS NULL THEN 1 ELSE 0 END`;
  const query = `WITH grouped AS (
  ${grouped}
),
told0 AS (
  SELECT a.skill AS skill, ${kindOf("a")}, ${["need", "hold", "short", "rungs_short"].map((name) => `${total(`a.${name}`)} AS ${name}`).join(", ")}, ${total("a.need")} AS told
  FROM ${rows} a
  WHERE a.skill <> ''
  GROUP BY ${["skill", ...kind.split(", ")].map((name) => `a.${name}`).join(", ")}
),
${Array.from({ length: rounds + 1 }, (_, round) => step(round)).join(",\n")},
settled AS (
  SELECT e.skill AS skill, ${kindOf("e")}, e.need AS need, ${numbers("e")},
    CASE WHEN e.told > 0 AND MAX(CASE WHEN e.told < e.told_before THEN 1 ELSE 0 END) OVER (PARTITION BY e.skill) = 0 THEN 1 ELSE 0 END AS is_told
  FROM told${rounds + 1} e
),
summed AS (
  SELECT
    s.skill AS skill, ${keyOf("s", groupBy)},
    ${total("s.need")} AS need,
    ${total("CASE WHEN s.is_told = 1 THEN 0 ELSE s.need END")} AS left_out,
    ${total("CASE WHEN s.is_told = 1 THEN s.hold ELSE 0 END")} AS hold,
    ${total("CASE WHEN s.is_told = 1 THEN s.short ELSE 0 END")} AS short,
    ${total("CASE WHEN s.is_told = 1 THEN s.rungs_short ELSE 0 END")} AS rungs_short,
    ${total("CASE WHEN s.is_told = 1 THEN s.need - s.hold - s.short ELSE 0 END")} AS unassessed
  FROM settled s
  GROUP BY s.skill, COALESCE(s.${groupBy}, ''), CASE WHEN s.${groupBy} IS NULL THEN 1 ELSE 0 END
),
cells AS (
  SELECT k.skill AS skill, k.skill_place AS skill_place, k.group_key AS group_key, k.is_rest AS is_rest, k.group_place AS group_place,
    ${each((measure) => `COALESCE(m.${measure}, 0) AS ${measure}`)}
  FROM (
    SELECT z.skill AS skill, z.place AS skill_place, g.group_key AS group_key, g.is_rest AS is_rest, g.group_place AS group_place
    FROM ${skills} z
    CROSS JOIN grouped g
  ) k
  LEFT JOIN summed m ON m.skill = k.skill AND m.group_key = k.group_key AND m.is_rest = k.is_rest
),
totalled AS (
  SELECT y.skill AS skill, y.skill_place AS skill_place, y.group_key AS group_key, y.is_rest AS is_rest, y.group_place AS group_place,
    ${cellOf("y")},
    ${each((measure) => `CAST(SUM(y.${measure}) OVER (PARTITION BY y.skill) AS INTEGER) AS ${measure}_all`)}
  FROM cells y
)
SELECT
  x.skill AS skill,
  CASE WHEN x.is_rest = 1 THEN NULL ELSE x.group_key END AS group_name,
  ${[...told("", ""), ...told("total_", "_all")].join(",\n  ")}
FROM totalled x
ORDER BY x.skill_place, x.is_rest, x.group_place`;
  return { query, columns };
}
