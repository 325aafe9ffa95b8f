import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { describeSameNumbers, rowsInTypeScript } from "../../test/sameNumbers.js";
import { duckdb, fill } from "../../test/sqlEngines.js";
import { madeUpWorkforce, nastyFramework } from "../../test/sqlWorkforce.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { createWorkforce } from "./createWorkforce.js";
import { frameworkToSql } from "./frameworkToSql.js";
import type { SqlDialect } from "./sql/sqlDialect.js";
import { type SqlQuestion, toSql } from "./toSql.js";

describeSameNumbers("DuckDB", duckdb);

const dialects: readonly SqlDialect[] = ["duckdb", "postgres", "clickhouse"];

test("each engine has its own literals, and what none can keep is refused", () => {
  const start = (dialect: SqlDialect) => frameworkToSql(nastyFramework, { dialect }).load.join("\n");
  expect(start("duckdb")).toContain(String.raw`('\''', 2, '\''', NULL)`);
  expect(start("postgres")).toContain(String.raw`(E'\\''', 2, E'\\''', NULL)`);
  expect(start("clickhouse")).toContain(String.raw`('\\\'', 2, '\\\'', NULL)`);
  for (const id of ["a\u0000b", "a\ud800"]) {
    const broken = parseFramework({ ...nastyFramework, skills: [...nastyFramework.skills, { id, name: "x" }] });
    expect(() => frameworkToSql(broken, { dialect: "duckdb" })).toThrow(/cannot be kept in a database/);
  }
});

const everyQuestion: readonly SqlQuestion[] = [
  { ask: "own-gaps" },
  ...(["organisation", "site", "sector", "family"] as const).flatMap((groupBy) => [
    { ask: "heat-map", groupBy } as const,
    { ask: "heat-map", groupBy, counts: "shards" } as const,
  ]),
  { ask: "heat-counts" },
  { ask: "best-people", roleLevel: "baker/head", limit: 3 },
  { ask: "posts" },
  { ask: "mistakes" },
];

test("a statement is the same text for each engine, in what all of them understand", () => {
  for (const question of everyQuestion) {
    const texts = dialects.map((dialect) => toSql<FrameworkIds>(kitchen, question, { dialect }).query);
    expect(new Set(texts).size).toBe(1);
    const [text = ""] = texts;
    expect(text).not.toMatch(
      /\b(QUALIFY|FILTER|LEAST|GREATEST|IIF|USING|NATURAL|FULL|LATERAL|BOOLEAN|TRUE)\b|::|["`;\\]/i,
    );
    const aliases = [...text.matchAll(/\bAS (\w+)/g)].map(([, alias = ""]) => alias);
    expect(
      aliases.filter((alias) => /^(level|role|rank|position|group|order|user|value|index|unknown)$/.test(alias)),
    ).toEqual([]);
  }
});

test("the tables differ in their types and keys alone", () => {
  const plain = (statement: string) =>
    statement
      .replace(/(, PRIMARY KEY \(.*?\))?\)( ENGINE.*)?$/, ")")
      .replace(/Nullable\((\w+)\)/g, "$1 perhaps")
      .replace(/\b(VARCHAR|TEXT|String)\b/g, "text")
      .replace(/\b(INTEGER|Int32)\b/g, "integer");
  const [first, ...others] = dialects.map((dialect) =>
    frameworkToSql(nastyFramework, { dialect }).schema.map((statement) => {
      const text = plain(statement);
      return dialect === "clickhouse"
        ? text
        : text.replace(/(text|integer)(?=[,)])/g, "$1 perhaps").replaceAll(" NOT NULL", "");
    }),
  );
  for (const other of others) expect(other).toEqual(first);
  expect(frameworkToSql(nastyFramework, { dialect: "clickhouse", prefix: "p_" }).schema.at(-1)).toBe(
    "CREATE TABLE p_posts (post String, role_level String, site Nullable(String), hub Nullable(String)) ENGINE = MergeTree ORDER BY (post)",
  );
});

test("mistakes in the people's tables are found, each once", async () => {
  const engine = await duckdb();
  const people = createWorkforce<typeof kitchen extends Framework<infer Ids> ? Ids : never>(kitchen);
  people.add("sam", { roleLevel: "baker/head", has: { baking: "learning" } });
  await fill(engine, kitchen, { workforce: people.seal(), posts: [{ id: "post", roleLevel: "baker/head" }] });
  const question = { ask: "mistakes" } as const;
  expect(await engine.query(toSql(kitchen, question, { dialect: "duckdb" }).query)).toEqual([]);
  await engine.insert("people", [
    ["sam", 1, null, null, null, null],
    ["kim", 0, "baker/boss", null, null, null],
  ]);
  await engine.insert("person_skills", [
    ["sam", "baking", 2],
    ["kim", "hygiene", 2], // Defined at the first rung and the third.
    ["kim", "plating", 5],
    ["kim", "tasting", 0],
    ["kim", "cakes", 1],
    ["alex", "tasting", 1],
  ]);
  await engine.insert("posts", [["post", "baker/boss", null, null]]);
  const rows = await engine.query(toSql(kitchen, question, { dialect: "duckdb" }).query);
  const texts = rows.map(({ found_in, mistake, who, what }) => `${found_in}: ${mistake} ${who} ${what}`);
  expect(texts).toEqual([
    "people: person-twice sam sam",
    "people: place-twice kim sam",
    "people: unknown-role-level kim baker/boss",
    "person_skills: skill-twice sam baking",
    "person_skills: undefined-level kim hygiene",
    "person_skills: undefined-level kim plating",
    "person_skills: unknown-person alex tasting",
    "person_skills: unknown-skill kim cakes",
    "posts: post-twice post post",
    "posts: unknown-role-level post baker/boss",
  ]);
  await engine.stop();
});

test("shards add up: the counts of parts give the heat map of the whole", async () => {
  const engine = await duckdb();
  const whole = madeUpWorkforce(uk, 3_000);
  await fill(engine, uk, whole);
  const options = { dialect: "duckdb" } as const;
  const { query } = toSql(uk, { ask: "heat-counts" }, options);
  for (const shard of [0, 1]) {
    const part = query.replaceAll("FROM people p", `FROM (SELECT * FROM people WHERE place % 2 = ${shard}) p`);
    await engine.run(`CREATE TABLE shard${shard} AS ${part}`);
  }
  await engine.run("CREATE VIEW shards AS SELECT * FROM shard0 UNION ALL SELECT * FROM shard1");
  for (const groupBy of ["site", "family"] as const) {
    const added = await engine.query(toSql(uk, { ask: "heat-map", groupBy, counts: "shards" }, options).query);
    expect(added).toEqual(rowsInTypeScript(uk, whole, { ask: "heat-map", groupBy }));
  }
  await engine.stop();
});

test("what goes into a statement is checked", () => {
  const ask = (question: object, options: object = {}) =>
    toSql<FrameworkIds>(kitchen, question as SqlQuestion, { dialect: "duckdb", ...options }); // Whatever a caller without types gives.
  expect(() => ask({ ask: "gaps" })).toThrow(/ask must be "own-gaps", .*not "gaps"/);
  expect(() => ask({ ask: "toString" })).toThrow(RangeError);
  expect(() => ask({ ask: "heat-map", groupBy: "site", minGrop: 3 })).toThrow(/"minGrop"; did you mean "minGroup"/);
  expect(() => ask({ ask: "own-gaps", groupBy: "site" })).toThrow(/has no option "groupBy"/);
  expect(() => ask({ ask: "own-gaps" }, { prefx: "x_" })).toThrow(/toSql has no option "prefx"; did you mean "prefix"/);
  expect(() => ask({ ask: "own-gaps" }, { dialect: "constructor" })).toThrow(/dialect must be "duckdb", /);
  expect(() => ask({ ask: "best-people", roleLevel: "baker/haed", limit: 1 })).toThrow(UnknownIdError);
  const dialect = "duckdb";
  // @ts-expect-error With the ids of the framework a misspelt role level does not compile either.
  expect(() => toSql(kitchen, { ask: "best-people", roleLevel: "baker/haed", limit: 1 }, { dialect })).toThrow(
    "baker/head",
  );
  for (const count of [-1, 1.5, Number.NaN, "1; DROP TABLE people"]) {
    expect(() => ask({ ask: "best-people", roleLevel: "baker/head", limit: count })).toThrow(RangeError);
    expect(() => ask({ ask: "heat-map", groupBy: "site", minGroup: count })).toThrow(RangeError);
  }
  expect(() => ask({ ask: "heat-map", groupBy: "site", minGroup: 0 })).toThrow(RangeError);
  for (const groupBy of ["person", "family; --", undefined]) {
    expect(() => ask({ ask: "heat-map", groupBy })).toThrow(/groupBy must be/);
    expect(() => ask({ ask: "heat-map", groupBy: "site", published: [groupBy] })).toThrow(/groupBy must be/);
  }
  for (const name of ["A", "1a", "a.b", 'a"', "a b", "a".repeat(32), "a\n", 7]) {
    expect(() => ask({ ask: "own-gaps" }, { prefix: name })).toThrow(/prefix must be a name/);
    expect(() => ask({ ask: "heat-map", groupBy: "site", counts: name })).toThrow(/counts must be a name/);
  }
});
