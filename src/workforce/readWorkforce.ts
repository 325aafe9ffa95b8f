import { plain } from "../reading/tables/harmless.js";
import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { ByteSource } from "../reading/text/byteChunks.js";
import { requireMap, type WorkforceMap, workforceFields } from "./reading/findFields.js";
import { Intake } from "./reading/Intake.js";
import { invalidSource } from "./reading/invalidSource.js";
import type { ParquetSource } from "../reading/parquet/parquetFile.js";
import type { ReadProgress } from "./reading/readProgress.js";
import { textPieces } from "../reading/text/textPieces.js";
import { type NoteCounts, WorkforceNotes } from "./reading/WorkforceNotes.js";
import type { WorkforceNote } from "./reading/workforceNote.js";
import type { Workforce } from "./workforce.js";

export type { ByteSource } from "../reading/text/byteChunks.js";
export type { WorkforceField, WorkforceMap } from "./reading/findFields.js";
export type { ParquetFile, ParquetSource } from "../reading/parquet/parquetFile.js";
export type { ReadProgress } from "./reading/readProgress.js";
export type { NoteCounts } from "./reading/WorkforceNotes.js";
export type { WorkforceNote, WorkforceNoteCode } from "./reading/workforceNote.js";

/** The formats that {@link readWorkforce} reads. */
export const workforceFormats = ["csv", "jsonl", "parquet"] as const;
/** One of `workforceFormats`. */
export type WorkforceFormat = (typeof workforceFormats)[number];

/** How {@link readWorkforce} reads. */
export interface ReadWorkforceOptions {
  readonly format: WorkforceFormat;
  /** How the columns are called, where not as usual. In JSON Lines: the keys, `has` aside. */
  readonly map?: WorkforceMap;
  /** Called now and then with how far the reading has come, and at the end. What it throws ends the reading. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** How many different notes are kept; all are counted. Absent: 1,000. */
  readonly mostNotes?: number;
}

/** A workforce as it was read, and what there is to say of the reading. */
export interface ReadWorkforce {
  readonly value: Workforce;
  /** The first different ones, by row or line. */
  readonly notes: readonly WorkforceNote[];
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
 * million rows takes no more than they do. It is the workforce that `createWorkforce` makes of the same people, in the order
 * in which they are first named; their rows may stand anywhere.
 *
 * - CSV (or with `;` or tabs): a row for each skill of each person (`person`, `skill`, `level`), or where there is no column
 *   of skills, a row a person and a column a skill. `roleLevel`, `organisation`, `site` and `sector` may stand beside. The
 *   header is the first row in which anything stands.
 * - Parquet: the same columns.
 * - JSON Lines: a person a line, `{ "person": "sam", "roleLevel": "...", "has": { "agile-working": "working" } }`; a
 *   `Profile` is one too.
 *
 * What a skill, a level or a role level is called, and what an empty cell means, is what `readPeople` says: an empty level
 * is not assessed, `none` (in JSON `null`) is assessed and nothing held, and rows that disagree about a skill cancel out.
 * What cannot be taken is noted and counted, never silently dropped. `readPeople` also reads workbooks, dates and who
 * assessed, for a file that fits into memory.
 *
 * @throws {@link WorkforceError} for a source that is not in its format, lacks a column, is cut short, or is no text.
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
  options: ReadWorkforceOptions & { readonly format: "csv" | "jsonl" },
): Promise<ReadWorkforce>;
export function readWorkforce<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: ParquetSource,
  options: ReadWorkforceOptions & { readonly format: "parquet" },
): Promise<ReadWorkforce>;
export async function readWorkforce<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: ByteSource | ParquetSource | string,
  { format, map = {}, onProgress = () => undefined, mostNotes = 1_000 }: ReadWorkforceOptions,
): Promise<ReadWorkforce> {
  requireCount("mostNotes", mostNotes, 0);
  if (!workforceFormats.includes(format)) throw new OptionError(`format must be ${workforceFormats.join(", ")}`);
  requireMap(map, format === "jsonl" ? workforceFields.filter((f) => f !== "skill" && f !== "level") : workforceFields);
  const notes = new WorkforceNotes(format === "jsonl" ? "line" : "row", mostNotes);
  const intake = new Intake(framework, notes, format === "csv" ? plain : (text) => text);
  if (format === "parquet") {
    const { readParquet } = await import("./reading/readParquet.js"); // Its libraries load for Parquet alone.
    await readParquet(requireSource(source, isParquetSource), map, intake, notes, onProgress);
  } else if (format === "csv") {
    const { readCsv } = await import("./reading/readCsv.js"); // With papaparse.
    await readCsv(textPieces(requireSource(source, isTextSource)), map, intake, notes, onProgress);
  } else {
    const { readJsonLines } = await import("./reading/readJsonLines.js");
    await readJsonLines(framework, textPieces(requireSource(source, isTextSource)), map, intake, notes, onProgress);
  }
  const { rows, refused } = intake;
  const value = intake.seal();
  return {
    value,
    notes: notes.inOrder(),
    counts: { rows, people: value.people.length, refused, notes: notes.counts },
  };
}

function requireSource<Source>(source: unknown, isOne: (source: unknown) => source is Source): Source {
  if (isOne(source)) return source;
  throw invalidSource(`there is ${source === null ? "null" : typeof source} that is no source of this format`);
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
