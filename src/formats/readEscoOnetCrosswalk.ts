import { requireOptions } from "../framework/requireOptions.js";
import type { Crosswalk, RelationPredicate, SkillRelation } from "../model/crosswalk.js";
import { relationPredicates } from "../model/relationPredicates.js";
import { describeIssue } from "../parse/describeIssue.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { ParseError } from "../parse/ParseError.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { crosswalkShape } from "../parse/shapes/crosswalkShape.js";
import type { TableNote, TableNoteCode } from "../reading/notes/TableNote.js";
import { TableReading } from "./tableFiles/TableReading.js";

/** What the reader of the ESCO-O*NET table mends, drops or decides. */
export type EscoOnetNoteCode =
  | TableNoteCode
  | "row-incomplete"
  | "match-not-read"
  | "repeated-row"
  | "release-not-given";

/** The releases that the table does not name in a column. */
export interface EscoOnetOptions {
  readonly onet?: string;
  readonly esco?: string;
}

const what = "ESCO-O*NET crosswalk";
const columns = ["O*NET Id", "ESCO or ISCO URI", "Type of Match"] as const;

/**
 * Reads the table of matches between O*NET and ESCO occupations that the two publish, as CSV or as a
 * workbook; its header stands below a preamble. It relates **occupations**: `from` is an O*NET code, `to` the address of an ESCO occupation or ISCO group, and
 * those are the ids of roles in what {@link readOnet} and {@link readEsco} give. A crosswalk of skills comes of {@link readSssom}.
 *
 * @throws {@link ParseError} for a source that is not such a table.
 * @example
 * ```ts
 * import { readEscoOnetCrosswalk } from "ddat-skills/formats";
 *
 * const table = `Made up,,
 * O*NET Id,O*NET Title,ESCO or ISCO URI,ESCO or ISCO Title,Type of Match
 * 51-0000.00,Bakers,https://example.org/baker,baker,closeMatch`;
 * const { value } = await readEscoOnetCrosswalk(table, { onet: "29.2", esco: "1.2.0" });
 * console.log(value.relations);
 * // [ { from: '51-0000.00', to: 'https://example.org/baker', predicate: 'close' } ]
 * ```
 */
export async function readEscoOnetCrosswalk(
  input: string | Uint8Array,
  options: EscoOnetOptions = {},
): Promise<{ readonly value: Crosswalk; readonly notes: readonly TableNote<EscoOnetNoteCode>[] }> {
  requireOptions("readEscoOnetCrosswalk", options, ["onet", "esco"]);
  const reading = await TableReading.open<EscoOnetNoteCode>(what, [input], columns, () => "input");
  const { notes } = reading;
  const tables = reading.having(...columns);
  for (const table of reading.tables) {
    const column = columns.find((name) => !table.header.includes(name));
    if (column === undefined) continue;
    const shown = table.header.slice(0, 100).map((name) => name.slice(0, 100));
    if (tables.length === 0) reading.issues.push({ code: "missing-column", path: ["input"], column, columns: shown });
    else notes.add("sheet-not-read", "the sheet has not the columns of the table; not read", table.place);
  }
  reading.refuse();
  const relations = new Map<string, SkillRelation>();
  reading.each(tables, columns, (cells, where) => {
    const [from, to, match] = [cells[0].trim(), cells[1].trim(), cells[2].trim()];
    const predicate = predicateOf(match);
    if (from === "" || to === "")
      notes.add("row-incomplete", "the row has no O*NET code or no address; left out", where);
    else if (predicate === undefined)
      notes.add("match-not-read", `the match ${JSON.stringify(match.slice(0, 60))} is left out`, where);
    else {
      const key = JSON.stringify([from, to, predicate]);
      if (relations.has(key)) notes.add("repeated-row", "the match stands in an earlier row already", where);
      else relations.set(key, { from, to, predicate });
    }
  });
  if (options.onet === undefined || options.esco === undefined) {
    notes.add(
      "release-not-given",
      "the table has no column for the releases; called unknown where the caller does not say",
      {},
    );
  }
  const value: Crosswalk = {
    id: "onet-to-esco-occupations",
    from: { id: "onet", version: options.onet ?? "unknown" },
    to: { id: "esco", version: options.esco ?? "unknown" },
    relations: [...relations.values()],
  };
  const wrong = shapeIssues(crosswalkShape, value, ["crosswalk"]);
  if (wrong.length > 0) throw new ParseError(what, wrong.map(describeIssue));
  return { value: frozenCopy(value), notes: notes.inOrder() };
}

/** `exactMatch`, also as `skos:exactMatch` or "Exact match". */
function predicateOf(match: string): RelationPredicate | undefined {
  const word = /(?:^|[:#])\s*([a-z]+)\s*match$/iu.exec(match)?.[1]?.toLowerCase();
  return relationPredicates.find((predicate) => predicate === word);
}
