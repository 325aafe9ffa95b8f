import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { uk } from "ddat-skills/uk";
import { readWorkforce } from "ddat-skills/workforce";
import { report } from "./compare.js";

const maker = fileURLToPath(new URL("../examples/makeWorkforce.ts", import.meta.url));

/** The tables of people and of what they have, as DuckDB groups them out of the rows of a file. */
const tablesOf = (rows: string) => [
  `CREATE OR REPLACE TEMP TABLE raw AS SELECT * FROM ${rows}`,
  `CREATE OR REPLACE TEMP TABLE people AS SELECT person, any_value(roleLevel) AS role_level, any_value(organisation) AS organisation,
     any_value(site) AS site, any_value(sector) AS sector FROM raw GROUP BY person`,
  `CREATE OR REPLACE TEMP TABLE person_skills AS SELECT person, skill, CASE WHEN count(DISTINCT level) = 1 THEN any_value(level) END AS level
     FROM raw GROUP BY person, skill`,
];

async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1_000;
}

/** About 1.95 million rows of 100,000 made-up people, file to columns, beside DuckDB on two threads, file to the same tables: turn about, the better of three. */
export async function benchReadBesideDuckDb(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ddat-skills-bench-"));
  const [csv, parquet] = [join(folder, "people.csv"), join(folder, "people.parquet")];
  execFileSync(process.execPath, ["--import", "tsx", maker, "100000", csv], { stdio: "inherit" });
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${csv}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`);
  const duckDb = async (rows: string) => {
    for (const statement of tablesOf(rows)) await connection.run(statement);
  };
  const columnsOf = async () => {
    const blob = await openAsBlob(parquet);
    return { byteLength: blob.size, slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer() };
  };
  const formats = [
    [
      "CSV",
      `read_csv('${csv}', all_varchar = true)`,
      () => readWorkforce(uk, createReadStream(csv), { format: "csv" }),
    ],
    ["Parquet", `read_parquet('${parquet}')`, async () => readWorkforce(uk, await columnsOf(), { format: "parquet" })],
  ] as const;
  for (const [name, rows, ours] of formats) {
    const times: [rival: number, own: number][] = [];
    for (let turn = 0; turn < 3; turn++) times.push([await secondsOf(() => duckDb(rows)), await secondsOf(ours)]);
    const best = (at: 0 | 1) => Math.min(...times.map((pair) => pair[at]));
    const { counts } = await ours();
    report(`${counts.rows.toLocaleString("en-GB")} rows of ${name} to tables, DuckDB`, `${best(0).toFixed(2)} s`);
    report(
      `${counts.rows.toLocaleString("en-GB")} rows of ${name} to columns, readWorkforce`,
      `${best(1).toFixed(2)} s`,
    );
    report("  times as long", (best(1) / best(0)).toFixed(2), "aimed at: 1 or less");
  }
  rmSync(folder, { recursive: true });
}
