import type { FrameworkRows, SqlValue } from "./frameworkRows.js";
import { type SqlNaming, sqlText } from "./sqlNaming.js";
import { allTables, type FrameworkTableName, peopleTables, type TableName } from "./sqlTables.js";

const rowsOfInsert = 500;

/** The statements that make every table, and those that fill the framework's. */
export function databaseOf(
  naming: SqlNaming,
  rows: FrameworkRows,
): { readonly schema: string[]; readonly load: string[] } {
  const names = Object.keys(rows) as FrameworkTableName[]; // Its own keys, as of the tables below.
  return {
    schema: (Object.keys(allTables) as TableName[]).map((name) => createTable(naming, name)),
    load: names.flatMap((name) => inserts(naming, name, rows[name])),
  };
}

function createTable({ differences, tables }: SqlNaming, name: TableName): string {
  const { columns, key } = allTables[name];
  const declared = columns.map((column) => {
    const { needed, perhaps } = differences.types[column.type];
    return `${column.name} ${column.perhaps ? perhaps : needed}`;
  });
  const within = differences.keyWithin(key.join(", "), Object.hasOwn(peopleTables, name));
  return `CREATE TABLE ${tables[name]} (${declared.join(", ")}${within})${differences.keyAfter(key.join(", "))}`;
}

function inserts(naming: SqlNaming, name: TableName, rows: readonly (readonly SqlValue[])[]): string[] {
  const start = `INSERT INTO ${naming.tables[name]} (${allTables[name].columns.map((column) => column.name).join(", ")}) VALUES`;
  const literal = (value: SqlValue) =>
    value === null ? "NULL" : typeof value === "string" ? sqlText(naming, value) : String(value);
  const statements: string[] = [];
  for (let from = 0; from < rows.length; from += rowsOfInsert) {
    const batch = rows.slice(from, from + rowsOfInsert).map((row) => `(${row.map(literal).join(", ")})`);
    statements.push(`${start}\n${batch.join(",\n")}`);
  }
  return statements;
}
