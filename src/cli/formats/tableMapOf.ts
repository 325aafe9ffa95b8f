import { describeIssue } from "../../parse/describeIssue.js";
import { shapeIssues } from "../../parse/shapeIssues.js";
import { type TableMap, tableMapSchema } from "../../reading/tables/tableMap.js";
import { accepted } from "../accepted.js";
import type { Loader } from "./loaderOf.js";

/** The map of `--map`, where there is one. @throws {@link BadInput} with everything that is wrong with it. */
export async function tableMapOf(load: Loader, file: string): Promise<TableMap>;
export async function tableMapOf(load: Loader, file: string | undefined): Promise<TableMap | undefined>;
export async function tableMapOf(load: Loader, file: string | undefined): Promise<TableMap | undefined> {
  if (file === undefined) return undefined;
  const map = await load.json(file);
  const issues = shapeIssues(tableMapSchema, map).map(describeIssue);
  return accepted(file, issues.length > 0 ? { ok: false, issues } : { ok: true, value: map as TableMap }); // The schema has nothing against it.
}
