import type { SqlColumn, SqlQuery } from "./sqlColumn.js";
import type { SqlNaming } from "./sqlNaming.js";

const columns: readonly SqlColumn[] = [
  { name: "mistake", type: "text", means: "person-twice, place-twice, skill-twice, post-twice, unknown-person, …" },
  { name: "found_in", type: "text", means: "the table: people, person_skills or posts" },
  { name: "who", type: "text", means: "the person or the post" },
  { name: "what", type: "text", means: "the id that is wrong, or that two people have" },
];

/** A row for each thing in the people's tables that the other statements take for granted and that is not so. */
export function mistakesSql({ tables }: SqlNaming): SqlQuery {
  const { people, person_skills, posts, role_levels, skills, skill_rungs } = tables;
  const known = (table: string, columns: string) => `(SELECT ${columns}, 1 AS found FROM ${table})`;
  const select = (mistake: string, table: string, who: string, what: string) =>
    `SELECT '${mistake}' AS mistake, '${table}' AS found_in, ${who} AS who, ${what} AS what`;
  const isMissing = (alias: string) => `COALESCE(${alias}.found, 0) = 0`;
  const parts = [
    `${select("person-twice", "people", "p.person", "p.person")} FROM ${people} p GROUP BY p.person HAVING COUNT(*) > 1`,
    `${select("place-twice", "people", "MIN(p.person)", "MAX(p.person)")} FROM ${people} p GROUP BY p.place HAVING COUNT(*) > 1`,
    `${select("unknown-role-level", "people", "p.person", "p.role_level")} FROM ${people} p
  LEFT JOIN ${known(role_levels, "role_level")} r ON r.role_level = p.role_level WHERE p.role_level IS NOT NULL AND ${isMissing("r")}`,
    `${select("skill-twice", "person_skills", "h.person", "h.skill")} FROM ${person_skills} h GROUP BY h.person, h.skill HAVING COUNT(*) > 1`,
    `${select("unknown-person", "person_skills", "h.person", "h.skill")} FROM ${person_skills} h
  LEFT JOIN ${known(people, "person")} p ON p.person = h.person WHERE ${isMissing("p")}`,
    `${select("unknown-skill", "person_skills", "h.person", "h.skill")} FROM ${person_skills} h
  LEFT JOIN ${known(skills, "skill")} s ON s.skill = h.skill WHERE ${isMissing("s")}`,
    `${select("undefined-level", "person_skills", "h.person", "h.skill")} FROM ${person_skills} h
  JOIN ${skills} s ON s.skill = h.skill
  LEFT JOIN ${known(skill_rungs, "skill, rung")} d ON d.skill = h.skill AND d.rung = h.rung WHERE h.rung <> 0 AND ${isMissing("d")}`,
    `${select("post-twice", "posts", "o.post", "o.post")} FROM ${posts} o GROUP BY o.post HAVING COUNT(*) > 1`,
    `${select("unknown-role-level", "posts", "o.post", "o.role_level")} FROM ${posts} o
  LEFT JOIN ${known(role_levels, "role_level")} r ON r.role_level = o.role_level WHERE ${isMissing("r")}`,
  ];
  const query = `SELECT m.mistake AS mistake, m.found_in AS found_in, m.who AS who, m.what AS what
FROM (
${parts.join("\nUNION ALL\n")}
) m
ORDER BY m.found_in, m.mistake, m.who, m.what`;
  return { query, columns };
}
