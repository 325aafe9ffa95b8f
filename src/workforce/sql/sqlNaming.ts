import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { quoted } from "../../values/quoted.js";
import { type DialectDifferences, dialects, type SqlDialect } from "./sqlDialect.js";
import { allTables, type TableName } from "./sqlTables.js";

/** What every statement needs to know: how the engine differs, and how the tables are called. */
export interface SqlNaming {
  readonly differences: DialectDifferences;
  readonly tables: { readonly [Name in TableName]: string };
}

/** For which engine, and how its tables are called. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** What the name of every table begins with: lower-case letters, digits and `_`. Absent: nothing. */
  readonly prefix?: string;
}

/** The naming for some options. @throws {@link OptionError} for an unknown dialect or option, and a prefix that is not a plain name. */
export function sqlNaming(functionName: string, options: SqlOptions): SqlNaming {
  requireOptions(functionName, options, ["dialect", "prefix"]);
  const { dialect, prefix = "" } = options;
  if (!Object.hasOwn(dialects, dialect)) {
    throw new OptionError(
      `dialect must be ${Object.keys(dialects)
        .map((known) => JSON.stringify(known))
        .join(", ")}, not ${quoted(dialect)}`,
    );
  }
  if (prefix !== "") requireSqlName("prefix", prefix);
  const named = Object.keys(allTables).map((name) => [name, prefix + name]);
  return {
    differences: dialects[dialect],
    tables: Object.fromEntries(named) as SqlNaming["tables"], // One for each table that there is.
  };
}

/** Refuses whatever is more than a plain name: it goes into statements as it is. */
export function requireSqlName(what: string, name: unknown): void {
  if (typeof name === "string" && /^[a-z_][a-z0-9_]{0,30}$/.test(name)) return;
  throw new OptionError(
    `${what} must be a name of 1 to 31 lower-case letters, digits and _, not beginning with a digit; not ${JSON.stringify(name)}`,
  );
}

/** A text as a literal of the engine. @throws {@link OptionError} for what no engine keeps as it is: NUL, half a surrogate pair. */
export function sqlText({ differences }: SqlNaming, text: string): string {
  return differences.literal(storable(text));
}

/** The text itself, once it is known that a database gives back what it was given. */
export function storable(text: string): string {
  if (text.includes("\u0000") || /\p{Surrogate}/u.test(text)) {
    throw new OptionError(
      `${quoted(text)} cannot be kept in a database: it has a NUL character or half a surrogate pair`,
    );
  }
  return text;
}
