import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { postgresPrograms, startPostgres } from "../examples/three-machines/localPostgres.js";
import type { Framework } from "../src/model/framework.js";
import { frameworkToSql } from "../src/workforce/frameworkToSql.js";
import type { SqlDialect } from "../src/workforce/sql/sqlDialect.js";
import { type MadeUpWorkforce, peopleRows } from "./sqlWorkforce.js";

type Rows = readonly (readonly (string | number | null)[])[];
export type Row = Readonly<Record<string, string | number | null>>;

/** A database that a test talks to. */
export interface Engine {
  readonly dialect: SqlDialect;
  run(statement: string): Promise<unknown>;
  query(statement: string): Promise<readonly Row[]>;
  insert(table: string, rows: Rows): Promise<unknown>;
  /** Loads the CSV of `frameworkToSql`. */
  copy(table: string, csv: string): Promise<unknown>;
  stop(): Promise<unknown>;
}

export async function duckdb(): Promise<Engine> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  return {
    dialect: "duckdb",
    run: (statement) => connection.run(statement),
    query: async (statement) => (await connection.runAndReadAll(statement)).getRowObjectsJS() as Row[], // Texts, integers and NULL alone.
    insert: async (table, rows) => {
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const value of row) {
          if (value === null) appender.appendNull();
          else if (typeof value === "string") appender.appendVarchar(value);
          else appender.appendInteger(value);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    copy: async (table, csv) => {
      const folder = mkdtempSync(join(tmpdir(), "ddat-csv-"));
      try {
        writeFileSync(join(folder, "table.csv"), csv);
        await connection.run(
          `COPY ${table} FROM '${join(folder, "table.csv")}' (FORMAT csv, HEADER, NULL '', DELIM ',', QUOTE '"', ESCAPE '"')`,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    stop: async () => {
      connection.closeSync();
      database.closeSync();
    },
  };
}

export async function pglite(): Promise<Engine> {
  const database = await PGlite.create();
  const copy = (table: string, csv: string, options: string) => {
    const blob = new Blob([csv]);
    return database.query(`COPY ${table} FROM '/dev/blob' WITH (${options})`, [], { blob });
  };
  return {
    dialect: "postgres",
    run: (statement) => database.exec(statement),
    query: async (statement) => (await database.query<Row>(statement)).rows,
    insert: (table, rows) => copy(table, csvText(rows), "FORMAT csv"),
    copy: (table, csv) => copy(table, csv, "FORMAT csv, HEADER"),
    stop: () => database.close(),
  };
}

/** A PostgreSQL of its own, where its programs are installed. */
export function postgres(): (() => Promise<Engine>) | undefined {
  const programs = postgresPrograms();
  if (programs === undefined) return undefined;
  return async () => {
    const { psql, stop } = startPostgres(programs);
    return {
      dialect: "postgres",
      run: async (statement) => psql(`${statement};`),
      query: async (statement) =>
        JSON.parse(psql(`SELECT COALESCE(json_agg(t), '[]') FROM (\n${statement}\n) t;`)) as Row[], // Texts, integers and null alone.
      insert: async (table, rows) => psql(`COPY ${table} FROM STDIN WITH (FORMAT csv);\n${csvText(rows)}\\.\n`),
      copy: async (table, csv) => psql(`COPY ${table} FROM STDIN WITH (FORMAT csv, HEADER);\n${csv}\\.\n`),
      stop: async () => stop(),
    };
  };
}

/** ClickHouse within the process, for whoever has installed `chdb` (546 MB) and asks for it with DDAT_CHDB=1. */
export function clickhouse(): (() => Promise<Engine>) | undefined {
  if (process.env.DDAT_CHDB !== "1") return undefined;
  return async () => {
    const name: string = "chdb"; // Not known to the compiler: it is not installed with the rest.
    const { Session } = await import(name);
    const session = new Session();
    session.query("CREATE DATABASE IF NOT EXISTS ddat");
    const query = (statement: string, format: string): string => session.query(`USE ddat; ${statement}`, format);
    return {
      dialect: "clickhouse",
      run: async (statement) => query(statement, "CSV"),
      query: async (statement) => {
        const lines = query(statement, "JSONEachRow").split("\n");
        return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
      },
      insert: async (table, rows) => {
        for (let at = 0; at < rows.length; at += 10_000) {
          const values = rows.slice(at, at + 10_000).map((row) => `(${row.map(literal).join(",")})`);
          query(`INSERT INTO ${table} VALUES ${values.join(",")}`, "CSV");
        }
      },
      copy: async (table, csv) => query(`INSERT INTO ${table} FORMAT CSVWithNames\n${csv}`, "CSV"),
      stop: async () => session.cleanup(),
    };
  };
}

function literal(value: string | number | null): string {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** Texts in quotes, and nothing for NULL. */
function csvText(rows: Rows): string {
  const cell = (value: string | number | null) =>
    typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** Makes the tables, and loads a framework and people into them. */
export async function fill(engine: Engine, framework: Framework, made: MadeUpWorkforce, prefix = ""): Promise<void> {
  const { schema, load } = frameworkToSql(framework, { dialect: engine.dialect, prefix });
  for (const statement of [...schema, ...load]) await engine.run(statement);
  for (const [name, rows] of Object.entries(peopleRows(framework, made))) await engine.insert(prefix + name, rows);
}
