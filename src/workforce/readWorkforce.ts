import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { describeIssue, type IssueFacts } from "../parse/describeIssue.js";
import { type AsOfOptions, asOfRule } from "../questions/provenance/asOfRule.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { type NoteCounts, TableNotes } from "../reading/notes/TableNotes.js";
import type { ParquetSource } from "../reading/parquet/parquetFile.js";
import { PeopleIntake } from "../reading/people/PeopleIntake.js";
import { type PeopleField, peopleFields } from "../reading/people/PeopleMap.js";
import { fitsPeople, lackingIssues, readPeopleSheets } from "../reading/people/readPeopleSheets.js";
import { readPeopleStream } from "../reading/people/readPeopleStream.js";
import { settlePeople } from "../reading/people/settlePeople.js";
import { readSheets } from "../reading/tables/readSheets.js";
import { type ByteSource, byteChunks } from "../reading/text/byteChunks.js";
import { SourceError } from "../reading/text/SourceError.js";
import { textPieces } from "../reading/text/textPieces.js";
import { quoted } from "../values/quoted.js";
import { layoutOf } from "./layout.js";
import type { ReadProgress } from "./readProgress.js";
import { WorkforceColumns } from "./WorkforceColumns.js";
import { WorkforceError } from "./WorkforceError.js";
import type { Workforce } from "./workforce.js";

export type { NoteCounts } from "../reading/notes/TableNotes.js";
export type { ParquetFile, ParquetSource } from "../reading/parquet/parquetFile.js";
export type { ByteSource } from "../reading/text/byteChunks.js";
export type { ReadProgress } from "./readProgress.js";

/** How the columns of a file are called, where it is not as they usually are: field to header (in JSON Lines, to key). */
export type WorkforceMap = { readonly [Field in PeopleField]?: string };

/** The formats that {@link readWorkforce} reads: bit by bit, and `table` whole: a workbook, or rows as JSON. */
export const workforceFormats = ["csv", "jsonl", "parquet", "table"] as const;
/** One of {@link workforceFormats}. */
export type WorkforceFormat = (typeof workforceFormats)[number];

/** How {@link readWorkforce} reads. */
export interface ReadWorkforceOptions {
  readonly format: WorkforceFormat;
  /** How the columns are called, where not as usual. In JSON Lines: the keys, `has` aside. */
  readonly map?: WorkforceMap;
  /** How dates such as 03/04/2026 are written. Absent: as another date of the column proves. */
  readonly dates?: "day-first" | "month-first";
  /** The encoding of a text that is neither UTF-8 nor UTF-16, such as `windows-1252`. It is never guessed. */
  readonly encoding?: string;
  /** The day of the question, and which records count on it, as {@link profileAsOf} says. Absent: all that there are. */
  readonly asOf?: AsOfOptions;
  /** Called now and then with how far the reading has come, and at the end. What it throws ends the reading. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** How many different notes are kept; all are counted. Absent: 1,000. */
  readonly maxNotes?: number;
}

/** A workforce as it was read, and what there is to say of the reading. */
export interface ReadWorkforce {
  readonly value: Workforce;
  /** The first different ones, by row or line. */
  readonly notes: readonly TableNote[];
  readonly counts: {
    /** Rows or lines in which something stands, a header aside. */
    readonly rows: number;
    readonly people: number;
    /** Rows or lines that were left out, for reasons that are noted. */
    readonly refused: number;
    readonly notes: NoteCounts;
  };
}

/**
 * Reads a workforce from a file of any length, part by part: only the columns that it becomes are kept, and a file of a
 * million rows takes no more than they do. It is the workforce that {@link createWorkforce} makes of the same people, in the order
 * in which they are first named; their rows may stand anywhere.
 *
 * - `csv` (or with `;` or tabs): as {@link readPeople} reads it, long, wide or with the skills in rows.
 * - `parquet`: the same columns.
 * - `jsonl`: a row a line, or a person a line, `{ "person": "sam", "roleLevel": "...", "has": { "agile-working": "working" } }`; a
 *   `Profile` is one too.
 * - `table`: a workbook, rows as JSON, or anything else that {@link readPeople} takes, whole in memory.
 *
 * What rows mean is what {@link readPeople} says, by the same code: the same table is the same people, and the same notes. Records
 * of who assessed and when decide which level counts (with `asOf` those that count on a day); they are not kept, nor is evidence. What cannot be taken is noted and
 * counted, never silently dropped.
 *
 * @throws {@link WorkforceError} for a source that is not in its format, lacks a column, is cut short, or is not text.
 * @throws RangeError for wrong options. Errors of the source itself, such as a disk's, pass through as they are.
 * @example
 * ```ts
 * import { uk } from "ddat-skills/uk";
 * import { readWorkforce } from "ddat-skills/workforce";
 *
 * const csv = "person,skill,level\nsam,Agile working,Working\nrobin,user-focus,none\nsam,Agile workin,Expert\n";
 * const { value, notes, counts } = await readWorkforce(uk, csv, { format: "csv" });
 * console.log(value.people); // [ 'sam', 'robin' ]
 * console.log(counts.rows, counts.refused, counts.notes); // 3 1 { 'unknown-skill': 1 }
 * console.log(notes[0]?.where); // { row: 4, column: 'skill' }
 * ```
 */
export function readWorkforce<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: ByteSource | string,
  options: ReadWorkforceOptions & { readonly format: "csv" | "jsonl" | "table" },
): Promise<ReadWorkforce>;
export function readWorkforce<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: ParquetSource,
  options: ReadWorkforceOptions & { readonly format: "parquet" },
): Promise<ReadWorkforce>;
export async function readWorkforce<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: ByteSource | ParquetSource | string,
  { format, map = {}, dates, encoding, asOf, onProgress = () => undefined, maxNotes = 1_000 }: ReadWorkforceOptions,
): Promise<ReadWorkforce> {
  requireCount("maxNotes", maxNotes, 0);
  if (!workforceFormats.includes(format)) throw new OptionError(`format must be ${workforceFormats.join(", ")}`);
  requireMap(map);
  const notes = new TableNotes(maxNotes);
  const intake = new PeopleIntake(
    framework,
    { columns: map, ...(dates && { dates }) },
    notes,
    asOf && asOfRule(framework, asOf),
  );
  const onBytes = (bytes: number) => onProgress({ bytes, rows: intake.rows });
  try {
    await readInto(intake, source, format, map, encoding, onBytes);
  } catch (error) {
    throw error instanceof SourceError
      ? new WorkforceError("invalid-source", error.message, { cause: error.cause })
      : error;
  }
  const value = workforceOf(framework, intake);
  const { rows, refused } = intake;
  return {
    value,
    notes: notes.inOrder().filter(({ code }) => code !== "too-many-notes"), // All are counted.
    counts: { rows, people: value.people.length, refused, notes: notes.counts },
  };
}

async function readInto(
  intake: PeopleIntake,
  source: ByteSource | ParquetSource | string,
  format: WorkforceFormat,
  map: WorkforceMap,
  encoding: string | undefined,
  onBytes: (bytes: number) => void,
): Promise<void> {
  if (format === "parquet") {
    const { readPeopleParquet } = await import("../reading/people/readPeopleParquet.js"); // Its libraries load for Parquet alone.
    return refuse(await readPeopleParquet(requireSource(source, isParquetSource), intake, onBytes));
  }
  const text = requireSource(source, isTextSource);
  if (format === "csv") return refuse(await readPeopleStream(textPieces(text, encoding), intake, onBytes));
  if (format === "jsonl") {
    const { readPeopleLines } = await import("../reading/people/readPeopleLines.js");
    return refuse(await readPeopleLines(textPieces(text, encoding), map, intake, onBytes));
  }
  const whole = typeof text === "string" ? text : await allBytes(text);
  const options = { fits: fitsPeople(intake.framework, intake.map), ...(encoding !== undefined && { encoding }) };
  const issues = readPeopleSheets("source", await readSheets("source", whole, options), intake);
  if (issues.length > 0) throw new SourceError(wordsOf(issues));
  onBytes(whole.length);
}

/** @throws {@link SourceError} for what lacks columns. */
function refuse(lacking: Parameters<typeof lackingIssues>[2] | undefined): void {
  if (lacking !== undefined) throw new SourceError(wordsOf(lackingIssues("source", {}, lacking)));
}

function wordsOf(issues: readonly IssueFacts[]): string {
  return issues.map((facts) => `it ${describeIssue(facts).message}`).join("; ");
}

function workforceOf(framework: Framework, intake: PeopleIntake): Workforce {
  const layout = layoutOf(framework);
  const columns = new WorkforceColumns(framework, layout);
  const people: string[] = [];
  settlePeople(intake, ({ person, roleLevel, organisation, site, sector, slots }) => {
    people.push(person);
    const place = roleLevel === undefined ? -1 : (layout.roleLevelPlaces.get(roleLevel) ?? -1);
    columns.push(slots, { roleLevel: place, organisation, site, sector });
  });
  return columns.seal(people);
}

async function allBytes(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of byteChunks(source)) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Refuses anything that is not a map, or a map with fields that people do not have. */
function requireMap(map: WorkforceMap): void {
  for (const [field, header] of Object.entries<unknown>(map)) {
    if (!(peopleFields as readonly string[]).includes(field)) {
      throw new OptionError(`map has no field ${quoted(field)} here; it has ${peopleFields.join(", ")}`);
    }
    if (typeof header !== "string" || header === "") throw new OptionError(`map.${field} must be the name of a column`);
  }
}

function requireSource<Source>(source: unknown, isOne: (source: unknown) => source is Source): Source {
  if (isOne(source)) return source;
  throw new SourceError(`there is ${source === null ? "null" : typeof source} that is no source of this format`);
}

function isTextSource(source: unknown): source is ByteSource | string {
  if (typeof source === "string") return true;
  return (
    typeof source === "object" &&
    source !== null &&
    (Symbol.asyncIterator in source || "getReader" in source || source instanceof Uint8Array)
  );
}

function isParquetSource(source: unknown): source is ParquetSource {
  return typeof source === "object" && source !== null && "byteLength" in source && "slice" in source;
}
