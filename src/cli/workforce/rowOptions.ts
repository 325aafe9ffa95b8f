import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { type WorkforceFormat, workforceFormats } from "../../workforce/readWorkforce.js";
import { countOption } from "../numberOptions.js";
import { refuseSharedInput } from "../refuseSharedInput.js";
import { textsOption } from "../textsOption.js";
import { type OutputFormat, outputFormats } from "./RowEncoder.js";

/** The options of every question about a workforce that is answered in rows. */
export interface RowOptions {
  readonly people: string;
  readonly format?: WorkforceFormat;
  readonly framework?: string;
  readonly map: readonly string[];
  readonly output?: string;
  readonly outputFormat?: OutputFormat;
  readonly slice: number;
  readonly notes?: string;
  readonly strict?: true;
  readonly allow: readonly string[];
  readonly summary?: string;
}

/** The formats of the files, by name or by what was said. */
export interface RowFormats {
  readonly people: WorkforceFormat;
  readonly output: OutputFormat;
}

const rowsAtOnce = 100_000;

export function addRowOptions(command: Command): Command {
  return command
    .requiredOption("--people <file>", "the people: CSV, JSON Lines or Parquet; - reads standard input")
    .addOption(
      new Option("--format <format>", "the format of the people, where the name of the file does not tell").choices(
        workforceFormats,
      ),
    )
    .option("--framework <file>", "a framework as JSON (default: the bundled UK framework)")
    .addOption(
      textsOption(
        "--map <column=theirs>",
        "how the file calls a column, or a JSON file of such pairs; may be given several times",
      ),
    )
    .option("--output <file>", "write to this file instead of standard output")
    .addOption(
      new Option("--output-format <format>", "the format of the output (default: by its name, else csv)").choices(
        outputFormats,
      ),
    )
    .addOption(countOption("--slice <rows>", "how many rows are made and written at a time", rowsAtOnce))
    .option("--notes <file>", "write the notes of the reader to this file, as JSON")
    .option("--strict", "take every note for an error, and write nothing")
    .addOption(textsOption("--allow <code>", "with --strict: a note that is none; may be given several times"))
    .option("--summary <file>", "write the summary to this file too, as JSON");
}

/** What the formats are. Wrong usage is refused before anything is read. */
export function checkRowOptions(command: Command, options: RowOptions): RowFormats {
  const { people, framework, output, notes, summary } = options;
  refuseSharedInput(command, [people, framework]);
  const given = new Map<string, string>();
  for (const [option, file] of Object.entries({ people, framework, output, notes, summary })) {
    if (file === undefined || file === "-") continue;
    const earlier = given.get(resolve(file));
    if (earlier !== undefined) command.error(`error: --${earlier} and --${option} are the same file`);
    given.set(resolve(file), option);
  }
  if (options.allow.length > 0 && !options.strict) command.error("error: --allow goes with --strict");
  if (options.slice === 0) command.error("error: --slice must be 1 or more");
  const formats = {
    people: options.format ?? formatOf(people),
    output: options.outputFormat ?? outputFormats.find((format) => format === formatOf(output ?? "")) ?? "csv",
  };
  if (formats.people === undefined) {
    return command.error(
      `error: the name of ${people === "-" ? "standard input" : people} tells no format: say --format csv, jsonl or parquet`,
    );
  }
  if (formats.output === "parquet" && output === undefined) {
    command.error("error: a Parquet file needs a file: name it with --output");
  }
  return { people: formats.people, output: formats.output };
}

const formatsByEnd: Readonly<Record<string, WorkforceFormat>> = {
  csv: "csv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  parquet: "parquet",
  tsv: "csv",
  txt: "csv",
  xlsx: "table",
  ods: "table",
  json: "table",
};

function formatOf(file: string): WorkforceFormat | undefined {
  const end = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(formatsByEnd, end) ? formatsByEnd[end] : undefined;
}
