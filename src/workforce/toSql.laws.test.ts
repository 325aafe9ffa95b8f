import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { expectSameNumbers } from "../../test/sameNumbers.js";
import { duckdb, type Engine, fill, pglite } from "../../test/sqlEngines.js";
import { type MadeUpWorkforce, nastyFramework } from "../../test/sqlWorkforce.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { createWorkforce } from "./createWorkforce.js";
import { frameworkToSql } from "./frameworkToSql.js";
import type { SqlQuestion } from "./toSql.js";

// Databases give the numbers of the library for any framework, whatever its ids are.

/** What breaks out of a careless literal. */
const nasty = [
  "it's",
  "''",
  "\\",
  "\\'",
  "\\\\n",
  '"; DROP TABLE people; --',
  "'); DROP TABLE people; --",
  "\u0024{env:HOME}",
  "{p:Int32}",
  "\r\n",
  "-- x",
  "$1",
  "%s",
  "?",
];

/** The framework with such texts before its ids. */
function spiked(framework: Framework, spikes: readonly string[]): Framework {
  const spike = (id: string, i: number) => `${spikes[i % spikes.length]}|${i}|${id}`;
  const renamed = (ids: readonly { id: string }[]) => new Map(ids.map(({ id }, i) => [id, spike(id, i)]));
  const [skills, families] = [renamed(framework.skills), renamed(framework.roleFamilies)];
  const get = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? id;
  return parseFramework({
    ...framework,
    skills: framework.skills.map((skill) => ({ ...skill, id: get(skills, skill.id) })),
    roleFamilies: framework.roleFamilies.map((family) => ({ ...family, id: get(families, family.id) })),
    roles: framework.roles.map((role) => ({
      ...role,
      family: get(families, role.family),
      levels: role.levels.map((level, i) => ({
        ...level,
        id: spike(level.id, i),
        needs: level.needs.map((need) => ({ ...need, skill: get(skills, need.skill) })),
      })),
    })),
  });
}

/** A few people with names and groups of the worst kind, and a post for every role level. */
const workforces = fc
  .tuple(frameworks(), fc.shuffledSubarray(nasty, { minLength: 1 }))
  .map(([framework, spikes]) => [spiked(framework, spikes), spikes] as const)
  .chain(([framework, spikes]) => {
    const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
    const entry = fc.record({
      profile: profilesOf(framework),
      roleLevel: fc.option(fc.constantFrom(...roleLevels), { freq: 9 }),
      organisation: fc.option(fc.constantFrom(...spikes, "a", "a", "__proto__")),
      copies: fc.integer({ min: 1, max: 9 }),
    });
    return fc.array(entry, { maxLength: 9 }).map((entries): [Framework, MadeUpWorkforce] => {
      const builder = createWorkforce(framework);
      for (const { copies, profile, roleLevel, organisation } of entries) {
        for (let copy = 0; copy < copies; copy++) {
          const at = { ...(roleLevel !== null && { roleLevel }), ...(organisation !== null && { organisation }) };
          builder.add(`${spikes[0]}${builder.size}`, { has: profile.has, ...at });
        }
      }
      const posts = roleLevels.map((roleLevel, i) => ({ id: `${spikes[0]}${i}`, roleLevel }));
      return [framework, { workforce: builder.seal(), posts }];
    });
  });

describe.each([
  ["DuckDB", duckdb, 12],
  ["PGlite", pglite, 3],
] as const)("%s", (_, start, numRuns) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine?.stop());

  test("INSERT statements and CSV load the same tables, to the letter", { timeout: 60_000 }, async () => {
    const sql = (prefix: string) => frameworkToSql(nastyFramework, { dialect: engine.dialect, prefix });
    for (const statement of [...sql("a_").schema, ...sql("a_").load, ...sql("b_").schema]) await engine.run(statement);
    for (const [i, { name, columns, rows, csv }] of sql("b_").tables.entries()) {
      await engine.copy(name, csv);
      const [inserted, copied] = [sql("a_").tables[i]?.name, name].map(
        async (table) => await engine.query(`SELECT * FROM ${table} ORDER BY ${columns.join(", ")}`),
      );
      expect(await inserted).toHaveLength(rows);
      expect(await copied).toEqual(await inserted);
    }
    const texts = await engine.query("SELECT skill FROM a_skills ORDER BY place");
    expect(texts.map(({ skill }) => skill)).toEqual(nastyFramework.skills.map(({ id }) => id));
  });

  test("random frameworks with awkward ids give the same numbers", { timeout: 60_000 }, async () => {
    let run = 0;
    const law = fc.asyncProperty(workforces, async ([framework, made]) => {
      const prefix = `t${run++}_`;
      await fill(engine, framework, made, prefix);
      const [roleLevel = ""] = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
      const groupings =
        made.workforce.people.length > 0 ? (["organisation", "family"] as const) : (["family"] as const); // No groups, no rows.
      const questions: SqlQuestion[] = [
        { ask: "mistakes" },
        { ask: "own-gaps" },
        { ask: "posts" },
        { ask: "best-people", roleLevel, limit: 3 },
        {
          ask: "best-people",
          roleLevel: { id: "bid", name: "Bid", needs: findRoleLevel(framework, roleLevel).needs },
          limit: 3,
        },
        { ask: "best-people", roleLevel: { id: "none", name: "None", needs: [] } },
        ...groupings.flatMap((groupBy) => [1, 4].map((minGroup) => ({ ask: "heat-map", groupBy, minGroup }) as const)),
      ];
      for (const question of questions) await expectSameNumbers(engine, framework, made, question, prefix);
    });
    await fc.assert(law, { numRuns, endOnFailure: true }); // To shrink a case in a database takes minutes.
  });
});
