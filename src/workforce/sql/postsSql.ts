import { countingNeeds, countOf, earnedRungs, heldSkills, missedRungs, total } from "./ownNeeds.js";
import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  { name: "post", type: "text", means: "every post" },
  { name: "role_level", type: "text", means: "the role level to be filled" },
  { name: "site", type: "text", perhaps: true, means: "where" },
  { name: "hub", type: "text", perhaps: true, means: "the hub it is of" },
  { name: "out_of", type: "integer", means: "what the role level adds up to" },
  { name: "people_ready", type: "integer", means: "people who meet every need that counts" },
  {
    name: "people_if_confirmed",
    type: "integer",
    means: "people not known to be short, some of it assessed and some not",
  },
  { name: "people_unknown", type: "integer", means: "people who have not been assessed in anything that it needs" },
  {
    name: "people_nothing_asked",
    type: "integer",
    means: "all people, where the role level asks nothing: nobody is ready for that",
  },
  {
    name: "best_low",
    type: "integer",
    perhaps: true,
    means: "coverage of the nearest person, as bestPeople has it; NULL where there is none",
  },
  { name: "best_high", type: "integer", perhaps: true, means: "what the nearest person may cover" },
];

/**
 * A row a post: how many of all people could take it, and how near the nearest is. People who are not known to hold any
 * skill are left out. Only people with an assessed skill that the role level needs are gone through: the rest all stand alike, with
 * nothing known to be held and nothing known to be short. {@link gap} calls both them and those before "ready-if-confirmed".
 */
export function postsSql(naming: SqlNaming): SqlQuery {
  const { people, person_skills, posts, role_levels } = naming.tables;
  const query = `WITH known AS (
  SELECT k.person AS person
  FROM ${person_skills} k
  JOIN ${people} p ON p.person = k.person
  GROUP BY k.person
  HAVING MAX(k.rung) > 0
),
touched AS (
  SELECT
    n.role_level AS role_level,
    h.person AS person,
    ${total(`(${earnedRungs}) * n.weight`)} AS earned,
    ${total(`(${missedRungs}) * n.weight`)} AS lost
  FROM (SELECT DISTINCT role_level FROM ${posts}) o
  JOIN ${countingNeeds(naming)} n ON n.role_level = o.role_level
  JOIN ${heldSkills(naming)} h ON h.skill = n.skill
  JOIN known w ON w.person = h.person
  GROUP BY n.role_level, h.person
),
placed AS (
  SELECT
    t.role_level AS role_level,
    t.earned AS earned,
    t.lost AS lost,
    r.out_of AS adds_up_to,
    ROW_NUMBER() OVER (PARTITION BY t.role_level ORDER BY t.earned DESC, t.lost) AS order_no
  FROM touched t
  JOIN ${role_levels} r ON r.role_level = t.role_level
),
summed AS (
  SELECT
    q.role_level AS role_level,
    ${total("1")} AS people_touched,
    ${countOf("q.earned = q.adds_up_to")} AS ready,
    ${countOf("q.earned < q.adds_up_to AND q.lost = 0")} AS if_confirmed,
    ${total("CASE WHEN q.order_no = 1 THEN q.earned ELSE 0 END")} AS best_earned,
    ${total("CASE WHEN q.order_no = 1 THEN q.lost ELSE 0 END")} AS best_lost
  FROM placed q
  GROUP BY q.role_level
),
posted AS (
  SELECT
    o.post AS post, o.role_level AS role_level, o.site AS site, o.hub AS hub,
    r.place AS place, r.out_of AS adds_up_to, e.people_known AS people_known,
    e.people_known - COALESCE(s.people_touched, 0) AS untouched,
    COALESCE(s.ready, 0) AS ready, COALESCE(s.if_confirmed, 0) AS if_confirmed,
    COALESCE(s.best_earned, 0) AS best_earned, COALESCE(s.best_lost, 0) AS best_lost
  FROM ${posts} o
  JOIN ${role_levels} r ON r.role_level = o.role_level
  LEFT JOIN summed s ON s.role_level = o.role_level
  CROSS JOIN (SELECT CAST(COUNT(*) AS INTEGER) AS people_known FROM known) e
)
SELECT
  v.post AS post,
  v.role_level AS role_level,
  v.site AS site,
  v.hub AS hub,
  v.adds_up_to AS out_of,
  v.ready AS people_ready,
  v.if_confirmed AS people_if_confirmed,
  CAST(CASE WHEN v.adds_up_to > 0 THEN v.untouched ELSE 0 END AS INTEGER) AS people_unknown,
  CAST(CASE WHEN v.adds_up_to > 0 THEN 0 ELSE v.people_known END AS INTEGER) AS people_nothing_asked,
  CASE WHEN v.people_known = 0 OR v.adds_up_to = 0 THEN NULL ELSE v.best_earned END AS best_low,
  CASE
    WHEN v.people_known = 0 OR v.adds_up_to = 0 THEN NULL
    WHEN v.best_earned = 0 AND v.untouched > 0 THEN v.adds_up_to
    ELSE CAST(v.adds_up_to - v.best_lost AS INTEGER)
  END AS best_high
FROM posted v
ORDER BY v.place, v.post`;
  return { query, columns };
}
