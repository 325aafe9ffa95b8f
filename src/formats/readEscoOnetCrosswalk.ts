import Papa from "papaparse";
import { type Crosswalk, crosswalkSchema, type RelationPredicate, type SkillRelation } from "../model/crosswalk.js";
import type { Note } from "../model/note.js";
import { relationPredicates } from "../model/relationPredicates.js";
import { describeIssue } from "../parse/describeIssue.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { ParseError } from "../parse/ParseError.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { decodeText } from "../reading/text/decodeText.js";
import { Notes } from "./json/Notes.js";

/** What the reader of the ESCO-O*NET table mends, drops or decides. */
export type EscoOnetNoteCode = "preamble" | "row-incomplete" | "match-not-read" | "repeated-row" | "release-not-given";

/** The releases that the table does not name in a column. */
export interface EscoOnetOptions {
  readonly onet?: string;
  readonly esco?: string;
}

const what = "ESCO-O*NET crosswalk";
const columns = ["O*NET Id", "ESCO or ISCO URI", "Type of Match"] as const;
/** The preamble of the published table has 16 lines. */
const farthestHeader = 200;

/**
 * Reads the table of matches between O*NET and ESCO occupations that the two publish, whose header stands below a
 * preamble. It relates **occupations**: `from` is an O*NET code, `to` the address of an ESCO occupation or ISCO group, and
 * those are the ids of roles in what `readOnet` and `readEsco` give. A crosswalk of skills comes of `readSssom`.
 *
 * @throws {@link ParseError} for what is no such table.
 * @example
 * ```ts
 * import { readEscoOnetCrosswalk } from "ddat-skills/formats";
 *
 * const table = `Made up,,
 * O*NET Id,O*NET Title,ESCO or ISCO URI,ESCO or ISCO Title,Type of Match
 * 51-0000.00,Bakers,https://example.org/baker,baker,closeMatch`;
 * const { value } = readEscoOnetCrosswalk(table, { onet: "29.2", esco: "1.2.0" });
 * console.log(value.relations);
 * // [ { from: '51-0000.00', to: 'https://example.org/baker', predicate: 'close' } ]
 * ```
 */
export function readEscoOnetCrosswalk(
  input: string | Uint8Array,
  options: EscoOnetOptions = {},
): { readonly value: Crosswalk; readonly notes: readonly Note<EscoOnetNoteCode>[] } {
  const read = decodeText(input, "input");
  if ("issue" in read) throw new ParseError(what, [describeIssue(read.issue)]);
  const { data, errors } = Papa.parse<string[]>(read.text, { delimiter: delimiterOf(read.text) });
  const headerAt = data.slice(0, farthestHeader).findIndex((cells) => cells.some((cell) => cell.trim() === columns[0]));
  const header = (data[headerAt] ?? data[0] ?? []).map((cell) => cell.trim());
  const places = columns.map((column) => header.indexOf(column));
  const issues = [
    ...columns.flatMap((column, i) =>
      places[i] === -1
        ? [
            {
              code: "missing-column" as const,
              path: ["input"],
              column,
              columns: header.slice(0, 100).map((cell) => cell.slice(0, 100)),
            },
          ]
        : [],
    ),
    ...errors.flatMap(({ type, message, row = 0 }) =>
      type === "Quotes" ? [{ code: "malformed-csv" as const, path: ["input", row + 1], reason: message }] : [],
    ),
  ];
  if (issues.length > 0) throw new ParseError(what, issues.map(describeIssue));

  const notes = new Notes<EscoOnetNoteCode>();
  if (headerAt > 0)
    notes.add("preamble", `the header stands in row ${headerAt + 1}; what is above it is not read`, { row: 1 });
  const relations = new Map<string, SkillRelation>();
  for (const [i, cells] of data.entries()) {
    if (i <= headerAt || (cells.length === 1 && cells[0]?.trim() === "")) continue;
    const where = { row: i + 1 };
    const [from = "", to = "", match = ""] = places.map((place) => cells[place]?.trim() ?? "");
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
  }
  if (options.onet === undefined || options.esco === undefined) {
    notes.add(
      "release-not-given",
      "the table has no column for the releases; called unknown where the caller does not say",
    );
  }
  const value: Crosswalk = {
    id: "onet-to-esco-occupations",
    from: { id: "onet", version: options.onet ?? "unknown" },
    to: { id: "esco", version: options.esco ?? "unknown" },
    relations: [...relations.values()],
  };
  const wrong = shapeIssues(crosswalkSchema, value, ["crosswalk"]);
  if (wrong.length > 0) throw new ParseError(what, wrong.map(describeIssue));
  return { value: frozenCopy(value), notes: notes.list() };
}

/** `exactMatch`, also as `skos:exactMatch` or "Exact match". */
function predicateOf(match: string): RelationPredicate | undefined {
  const word = /(?:^|[:#])\s*([a-z]+)\s*match$/iu.exec(match)?.[1]?.toLowerCase();
  return relationPredicates.find((predicate) => predicate === word);
}

/** The delimiter of the header line, which is told by its first column. */
function delimiterOf(text: string): string {
  const after = /O\*NET Id"?([,;\t])/u.exec(text.slice(0, 100_000))?.[1];
  return after ?? ",";
}
