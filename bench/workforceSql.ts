import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { uk } from "ddat-skills/uk";
import {
  bestRoleLevels,
  createWorkforce,
  heatMap,
  ownGaps,
  type SqlQuestion,
  toSql,
  type Workforce,
} from "ddat-skills/workforce";
import { formatTime, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

const roleLevels = uk.roles.flatMap(({ levels }) => levels);
const rungs = new Map<string, number>(uk.levels.map(({ id }, place) => [id, place + 1]));

/** `count` people, made of a few thousand different ones, in columns and in DuckDB. */
async function fill(connection: DuckDBConnection, count: number): Promise<Workforce> {
  const { schema, load } = toSql(uk, { ask: "mistakes" }, { dialect: "duckdb" });
  for (const statement of [...schema, ...load]) await connection.run(statement);
  const different = madeUpPeople(5_000);
  const builder = createWorkforce(uk);
  const [people, held] = [await connection.createAppender("people"), await connection.createAppender("person_skills")];
  for (let place = 0; place < count; place++) {
    const has = different[place % different.length]?.has ?? {};
    const [person, organisation, own] = [
      `person ${place}`,
      `organisation ${place % 40}`,
      roleLevels[place % roleLevels.length],
    ];
    builder.add(person, { has, organisation, ...(own && { roleLevel: own.id }) });
    for (const value of [person, place, own?.id, organisation]) {
      if (typeof value === "number") people.appendInteger(value);
      else people.appendVarchar(value ?? "");
    }
    people.appendNull();
    people.appendNull();
    people.endRow();
    for (const [skill, level] of Object.entries<string | null>(has)) {
      held.appendVarchar(person);
      held.appendVarchar(skill);
      held.appendInteger(level === null ? 0 : (rungs.get(level) ?? 0));
      held.endRow();
    }
  }
  people.closeSync();
  held.closeSync();
  return builder.seal();
}

/**
 * The five nearest role levels of everybody, by likeness: no question of `toSql`, but the rival of `bestRoleLevels`. The
 * rarity of a skill stands in the table `rarity`.
 */
const fiveBest = `
  WITH mine AS (
    SELECT h.person AS person, SUM(h.rung * y.weight) AS total, SQRT(SUM(h.rung * y.weight * h.rung * y.weight)) AS length
    FROM person_skills h JOIN rarity y ON y.skill = h.skill GROUP BY h.person
  ),
  theirs AS (
    SELECT n.role_level AS role_level, SUM(n.rungs * y.weight) AS total,
      SQRT(SUM(n.rungs * y.weight * n.rungs * y.weight)) AS length
    FROM needs n JOIN rarity y ON y.skill = n.skill GROUP BY n.role_level
  ),
  shared AS (
    SELECT h.person AS person, n.role_level AS role_level,
      SUM(CASE WHEN h.rung < n.rungs THEN h.rung ELSE n.rungs END * y.weight) AS both,
      SUM(h.rung * y.weight * n.rungs * y.weight) AS product
    FROM person_skills h JOIN needs n ON n.skill = h.skill JOIN rarity y ON y.skill = h.skill
    WHERE h.rung > 0 GROUP BY h.person, n.role_level
  ),
  scored AS (
    SELECT s.person AS person, r.place AS place,
      (s.both / m.total + s.both / t.total) / 4 + s.product / (m.length * t.length) / 2 AS score
    FROM shared s JOIN mine m ON m.person = s.person JOIN theirs t ON t.role_level = s.role_level
    JOIN role_levels r ON r.role_level = s.role_level
  ),
  ranked AS (
    SELECT person, place, score, ROW_NUMBER() OVER (PARTITION BY person ORDER BY score DESC, place) AS nth FROM scored
  )
  SELECT CAST(SUM(score) AS DOUBLE) AS scores FROM ranked WHERE nth <= 5`;

/** The median of some runs in nanoseconds, once one has warmed it. */
async function timeOf(run: () => unknown, turns = 3): Promise<number> {
  await run();
  const times: number[] = [];
  while (times.length < turns) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return (times.sort((a, b) => a - b)[(turns - 1) / 2] ?? 0) * 1e6;
}

/** The same 100,000 people in columns and in DuckDB, which has the same cores to itself. */
export async function benchWorkforceSql(): Promise<void> {
  const count = 100_000;
  const named = `${count.toLocaleString("en-GB")} people`;
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const workforce = await fill(connection, count);
  const sql = (question: SqlQuestion) => connection.run(toSql(uk, question as never, { dialect: "duckdb" }).query); // Its ids are the framework's.

  const kernels: [string, SqlQuestion, () => unknown][] = [
    ["own gaps", { ask: "own-gaps" }, () => ownGaps(uk, workforce)],
    [
      "heat map",
      { ask: "heat-map", groupBy: "organisation" },
      () => heatMap(uk, workforce, { groupBy: "organisation" }),
    ],
  ];
  for (const [name, question, kernel] of kernels) {
    const [inDuckdb, inColumns] = [await timeOf(() => sql(question)), await timeOf(kernel)];
    report(`${named}: ${name} in DuckDB, a person`, formatTime(inDuckdb / count));
    report(`${named}: ${name} in columns, a person`, formatTime(inColumns / count));
    report("  times faster", (inDuckdb / inColumns).toFixed(1));
  }

  await connection.run("CREATE TABLE rarity (skill VARCHAR, weight DOUBLE)");
  for (const { id } of uk.skills) {
    const needing = roleLevels.filter(({ needs }) => needs.some(({ skill }) => skill === id)).length;
    if (needing > 0)
      await connection.run(`INSERT INTO rarity VALUES ('${id}', ${Math.log(1 + roleLevels.length / needing)})`);
  }
  const best = () => bestRoleLevels(uk, workforce, { limit: 5, direction: "any", excludePresent: false });
  const [row] = (await connection.runAndReadAll(fiveBest)).getRowObjectsJS();
  const scores = best().scores.reduce((sum, score) => sum + score, 0);
  if (Math.abs(Number(row?.scores) - scores) > 1e-6 * scores) throw new Error("DuckDB has other likenesses");
  const pairs = count * roleLevels.length;
  const [inDuckdb, inColumns] = [await timeOf(() => connection.run(fiveBest), 1), await timeOf(best)];
  report(`${named}: five best in DuckDB, a pair`, `${(inDuckdb / pairs).toFixed(1)} ns`);
  report(`${named}: bestRoleLevels, a pair`, `${(inColumns / pairs).toFixed(2)} ns`);
  report("  times faster", (inDuckdb / inColumns).toFixed(1), "aimed at: 50 or more");
  connection.closeSync();
  database.closeSync();
}
