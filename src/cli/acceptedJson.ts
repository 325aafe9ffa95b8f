import { describeIssue } from "../parse/describeIssue.js";
import { accepted } from "./accepted.js";
import { readJson } from "./readJson.js";
import { schemaIssues } from "./schemaIssues.js";
import type { Terminal } from "./Terminal.js";

/** One of our zod schemas, without zod: what it is a schema of. */
type SchemaOf<Value> = Parameters<typeof schemaIssues>[0] & { readonly _zod: { readonly output: Value } };

/** What a JSON file holds, of the shape asked for. @throws {@link BadInput} with every issue where it has another. */
export async function acceptedJson<Value>(terminal: Terminal, file: string, schema: SchemaOf<Value>): Promise<Value> {
  const data = await readJson(terminal, file);
  const issues = schemaIssues(schema, data).map(describeIssue);
  return accepted(file, issues.length > 0 ? { ok: false, issues } : { ok: true, value: data as Value }); // The schema has nothing against it.
}
