import type { SqlType } from "./sqlDialect.js";

/** A column of a table that the statements read. */
export interface TableColumn {
  readonly name: string;
  readonly type: SqlType;
  /** Whether it may be empty. */
  readonly perhaps?: true;
}

/** A table that the statements read, with the columns by which its rows are told apart. */
export interface TableShape {
  readonly columns: readonly TableColumn[];
  readonly key: readonly string[];
}

const text = (name: string): TableColumn => ({ name, type: "text" });
const integer = (name: string): TableColumn => ({ name, type: "integer" });
const perhaps = (column: TableColumn): TableColumn => ({ ...column, perhaps: true });

/** What the framework says. No column is called by a word that any of the engines keeps for itself. */
export const frameworkTables = {
  levels: { columns: [text("skill_level"), integer("rung"), text("title")], key: ["skill_level"] },
  skills: {
    columns: [text("skill"), integer("place"), text("title"), perhaps(text("skill_group"))],
    key: ["skill"],
  },
  skill_rungs: { columns: [text("skill"), integer("rung")], key: ["skill", "rung"] },
  role_families: { columns: [text("family"), integer("place"), text("title")], key: ["family"] },
  role_levels: {
    columns: [
      text("role_level"),
      integer("place"),
      text("title"),
      text("role_id"),
      text("role_title"),
      text("family"),
      perhaps(text("track")),
      integer("out_of"),
    ],
    key: ["role_level"],
  },
  needs: {
    columns: [
      text("role_level"),
      text("skill"),
      integer("place"),
      perhaps(text("skill_level")),
      integer("rungs"),
      text("importance"),
      integer("weight"),
    ],
    key: ["role_level", "skill"],
  },
  moves: {
    columns: [text("from_role_level"), text("to_role_level"), text("move_kind"), integer("rungs")],
    key: ["from_role_level", "to_role_level"],
  },
} as const satisfies Record<string, TableShape>;

/** What the caller fills: people, what they have, and posts. */
export const peopleTables = {
  people: {
    columns: [
      text("person"),
      integer("place"),
      perhaps(text("role_level")),
      perhaps(text("organisation")),
      perhaps(text("site")),
      perhaps(text("sector")),
    ],
    key: ["person"],
  },
  person_skills: { columns: [text("person"), text("skill"), integer("rung")], key: ["person", "skill"] },
  posts: {
    columns: [text("post"), text("role_level"), perhaps(text("site")), perhaps(text("hub"))],
    key: ["post"],
  },
} as const satisfies Record<string, TableShape>;

export type FrameworkTableName = keyof typeof frameworkTables;
export type TableName = FrameworkTableName | keyof typeof peopleTables;

export const allTables: { readonly [Name in TableName]: TableShape } = { ...frameworkTables, ...peopleTables };
