import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, expect, test } from "vitest";
import { eachParquetRow } from "./eachParquetRow.js";

// DuckDB writes the files: each column of another kind, most cells of some missing.

const rows = 5_000;
/** What each column holds, in SQL over the number of the row: few words, as many as rows, one, none, or few with gaps. */
const columns = {
  few: "'word ' || (i % 7)",
  unique: "'person ' || i",
  one: "'always'",
  none: "CAST(NULL AS VARCHAR)",
  gaps: "CASE WHEN i % 3 = 0 THEN 'level ' || (i % 4) END",
  late: "CASE WHEN i > 4000 THEN 'late ' || (i % 300) END",
  runs: "'run ' || (i // 500)",
  number: "i % 11",
} as const;

let run: (statement: string) => Promise<unknown>;
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  run = (statement) => connection.run(statement);
});

const cell: Readonly<Record<keyof typeof columns, (i: number) => string>> = {
  few: (i) => `word ${i % 7}`,
  unique: (i) => `person ${i}`,
  one: () => "always",
  none: () => "",
  gaps: (i) => (i % 3 === 0 ? `level ${i % 4}` : ""),
  late: (i) => (i > 4_000 ? `late ${i % 300}` : ""),
  runs: (i) => `run ${Math.floor(i / 500)}`,
  number: (i) => String(i % 11),
};

test.each([
  "CODEC 'snappy'",
  "CODEC 'uncompressed', ROW_GROUP_SIZE 2048",
  "CODEC 'zstd', PARQUET_VERSION 'V2'",
  "CODEC 'gzip', DICTIONARY_SIZE_LIMIT 5", // More words than that are no dictionary.
  "CODEC 'brotli', DICTIONARY_SIZE_LIMIT 100, ROW_GROUP_SIZE 2048",
])("what DuckDB writes is read cell by cell: %s", async (options) => {
  const path = join(mkdtempSync(join(tmpdir(), "parquet-")), "table.parquet");
  const selected = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`);
  await run(
    `COPY (SELECT ${selected.join(", ")} FROM range(${rows}) AS t(i)) TO '${path}' (FORMAT parquet, ${options})`,
  );
  const read: string[][] = [];
  const headers = await eachParquetRow(readFileSync(path), {
    open: () => undefined,
    take: (cells) => read.push([...cells]),
    group: () => {},
  });
  expect(headers).toStrictEqual(Object.keys(columns));
  expect(read).toStrictEqual(Array.from({ length: rows }, (_, i) => Object.values(cell).map((text) => text(i))));
});
