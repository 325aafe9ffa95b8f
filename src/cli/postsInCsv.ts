import type { JsonPath } from "../model/issue.js";
import { describeIssue } from "../parse/describeIssue.js";

/** One post as a file has it, before it is looked at. */
export interface PostFound {
  readonly data: unknown;
  /** Where in the file something of it stands, for people. */
  readonly placeOf: (path: JsonPath) => string;
}

/** The posts that a file holds, and what is wrong with it, a line each. */
export interface PostsFound {
  readonly posts: readonly PostFound[];
  readonly problems: readonly string[];
}

/** The posts in a CSV, a row each. */
export async function postsInCsv(text: string): Promise<PostsFound> {
  const { readCsvTable } = await import("../formats/readCsvTable.js"); // papaparse, for who has a CSV.
  const header = readCsvTable("posts", text, ["id"], ["id"]);
  if ("issues" in header) return refused(header.issues.map((facts) => describeIssue(facts).message));
  const others = header.notes.flatMap(({ where }) => (where.column === undefined ? [] : [folded(where.column)]));
  const roleLevel = others.includes("rolelevel") ? "roleLevel" : "role level";
  const site = others.includes("site") ? "site" : "id"; // A column that is not there is read as one that is, and left out.
  const hub = others.includes("hub") ? "hub" : "id";
  const columns = ["id", roleLevel, site, hub] as const;
  const table = readCsvTable("posts", text, columns, columns);
  if ("issues" in table) return refused(table.issues.map((facts) => describeIssue(facts).message));
  const ragged = table.notes.filter(({ code }) => code === "ragged-row");
  return {
    posts: table.rows.map(({ row, cells }) => {
      const [id = "", level = "", at = "", of = ""] = cells.map((cell) =>
        cell.replace(/[\s\u200B\uFEFF]+/gu, " ").trim(),
      );
      return {
        data: {
          id,
          roleLevel: level,
          ...(site === "site" && at !== "" && { site: at }),
          ...(hub === "hub" && of !== "" && { hub: of }),
        },
        placeOf: ([key]) => (key === undefined ? `row ${row}` : `row ${row}, ${key}`),
      };
    }),
    problems: ragged.map(({ message, where }) => `row ${where.row}: ${message.split(";", 1)[0]}`),
  };
}

function refused(problems: readonly string[]): PostsFound {
  return { posts: [], problems };
}

function folded(name: string): string {
  return name.replace(/\s+/gu, " ").trim().toLowerCase();
}
