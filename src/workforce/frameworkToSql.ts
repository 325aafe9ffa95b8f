import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { databaseOf } from "./sql/databaseOf.js";
import { frameworkRows, type SqlValue } from "./sql/frameworkRows.js";
import { type SqlOptions, sqlNaming, storable } from "./sql/sqlNaming.js";
import { frameworkTables } from "./sql/sqlTables.js";

/** One of the framework's tables as a file to load. */
export interface SqlTable {
  /** How the database calls it. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** With a header; every text stands in quotes, a quote in it is doubled, and an empty cell is NULL. */
  readonly csv: string;
}

/** A framework for a database. */
export interface FrameworkSql {
  /**
   * A `CREATE TABLE` for each of the framework's tables, and for `people`, `person_skills` and `posts`, which you fill. No
   * statement has a semicolon.
   */
  readonly schema: readonly string[];
  /** The framework's rows: `INSERT` statements of up to 500 rows. */
  readonly load: readonly string[];
  /** The same rows as CSV, for engines that load a file faster. */
  readonly tables: readonly SqlTable[];
}

/**
 * A framework as tables of a database: statements that make them, and the rows as `INSERT` statements or as CSV. Role
 * levels with what they add up to, needs with their rungs and weights, skills, levels, families, and the moves that
 * {@link movesFrom} declares; descriptors and descriptions stay behind, as no statement asks for them.
 *
 * The statement that answers a question, with all this before it, is {@link toSql}.
 *
 * @throws {@link OptionError} for an unknown dialect or option, a prefix that is not a plain name, and for an id or a name that
 * no database keeps as it is (a NUL character, half a surrogate pair).
 * @example
 * ```ts
 * import { frameworkToSql } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const { schema, tables } = frameworkToSql(uk, { dialect: "postgres", prefix: "ddat_" });
 * console.log(schema[0]);
 * // CREATE TABLE ddat_levels (skill_level TEXT NOT NULL, rung INTEGER NOT NULL, title TEXT NOT NULL, PRIMARY KEY (skill_level))
 * console.log(tables.find(({ name }) => name === "ddat_role_levels")?.rows); // 205
 * ```
 */
export function frameworkToSql<Ids extends FrameworkIds>(framework: Framework<Ids>, options: SqlOptions): FrameworkSql {
  const naming = sqlNaming("frameworkToSql", options);
  const rows = frameworkRows(framework);
  const names = Object.keys(frameworkTables) as (keyof typeof frameworkTables)[]; // Its own keys.
  return {
    ...databaseOf(naming, rows),
    tables: names.map((name) => {
      const columns = frameworkTables[name].columns.map((column) => column.name);
      return { name: naming.tables[name], columns, rows: rows[name].length, csv: csvOf([columns, ...rows[name]]) };
    }),
  };
}

function csvOf(rows: readonly (readonly SqlValue[])[]): string {
  const cell = (value: SqlValue) =>
    typeof value === "string" ? `"${storable(value).replaceAll('"', '""')}"` : String(value ?? "");
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
