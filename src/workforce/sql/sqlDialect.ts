/** The engines whose SQL the statements are written for. */
export type SqlDialect = "duckdb" | "postgres" | "clickhouse";

/** What a column holds. */
export type SqlType = "text" | "integer";

/** All in which one engine's SQL differs from another's. Whatever is not here is the same text on each. */
export interface DialectDifferences {
  /** How a type is called, of a column that must have a value and of one that may have none. */
  readonly types: { readonly [Type in SqlType]: { readonly needed: string; readonly perhaps: string } };
  /** What stands in the brackets of `CREATE TABLE` after the columns; a table of people may be very long. */
  readonly keyWithin: (key: string, isOfPeople: boolean) => string;
  /** What stands after them. */
  readonly keyAfter: (key: string) => string;
  /** A text as a literal. It is known to have neither NUL nor half a surrogate pair. */
  readonly literal: (text: string) => string;
}

const plainTypes = (text: string, integer: string): DialectDifferences["types"] => ({
  text: { needed: `${text} NOT NULL`, perhaps: text },
  integer: { needed: `${integer} NOT NULL`, perhaps: integer },
});

const doubled = (text: string) => `'${text.replaceAll("'", "''")}'`;

export const dialects: { readonly [Dialect in SqlDialect]: DialectDifferences } = {
  duckdb: {
    types: plainTypes("VARCHAR", "INTEGER"),
    // It keeps an index for a key, with which a million rows take four times as long to load; `mistakes` finds doubles.
    keyWithin: (key, isOfPeople) => (isOfPeople ? "" : `, PRIMARY KEY (${key})`),
    keyAfter: () => "",
    literal: doubled,
  },
  postgres: {
    types: plainTypes("TEXT", "INTEGER"),
    keyWithin: (key) => `, PRIMARY KEY (${key})`,
    keyAfter: () => "",
    // E'' means the same with `standard_conforming_strings` on and off; without a backslash, so does ''.
    literal: (text) => (text.includes("\\") ? `E${doubled(text.replaceAll("\\", "\\\\"))}` : doubled(text)),
  },
  clickhouse: {
    types: {
      text: { needed: "String", perhaps: "Nullable(String)" },
      integer: { needed: "Int32", perhaps: "Nullable(Int32)" },
    },
    keyWithin: () => "",
    keyAfter: (key) => ` ENGINE = MergeTree ORDER BY (${key})`,
    literal: (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  },
};
