import { type Command, Option } from "commander";
import { type WorkforceFormat, workforceFormats } from "../../workforce/readWorkforce.js";
import { frameworkFile } from "../addCommonOptions.js";
import { peopleFile } from "../addWhoOptions.js";
import { checkFiles } from "../checkFiles.js";
import { countOption } from "../numberOptions.js";
import { outputFormat } from "../outputFormat.js";
import { addTableOptions, checkReading, type ReadingOptions } from "../readingOptions.js";
import { type OutputFormat, outputFormats } from "./RowEncoder.js";

/** The options of every question about a workforce that is answered in rows. */
export interface RowOptions extends ReadingOptions {
  readonly people: string;
  readonly format?: WorkforceFormat;
  readonly framework?: string;
  readonly output?: string;
  readonly outputFormat?: OutputFormat;
  readonly slice: number;
  readonly notes?: string;
  readonly summary?: string;
  /** Of some questions: posts against people. */
  readonly posts?: string;
}

/** The formats of the files, by name or by what was said. */
export interface RowFormats {
  readonly people: WorkforceFormat;
  readonly output: OutputFormat;
}

const rowsAtOnce = 100_000;
const outputEndings = { csv: ["csv"], jsonl: ["jsonl", "ndjson"], parquet: ["parquet"] } as const;

export function addRowOptions(command: Command): Command {
  command
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .addOption(
      new Option("--format <format>", "the format of the people, where the name of the file does not tell").choices(
        workforceFormats,
      ),
    )
    .option("--framework <file>", frameworkFile)
    .option("--output <file>", "write to this file instead of standard output")
    .addOption(
      new Option("--output-format <format>", "the format of the output (default: by its name, else csv)").choices(
        outputFormats,
      ),
    )
    .addOption(countOption("--slice <rows>", "how many rows are made and written at a time", rowsAtOnce))
    .option("--notes <file>", "write the notes of the reader to this file, as JSON")
    .option("--summary <file>", "write the summary to this file too, as JSON");
  return addTableOptions(command);
}

/** What the formats are. Wrong usage is refused before anything is read. */
export function checkRowOptions(command: Command, options: RowOptions): RowFormats {
  const { people, posts, framework, output, notes, summary } = options;
  checkFiles(command, [people, posts, framework], { output, notes, summary });
  checkReading(command, options);
  if (options.slice === 0) command.error("error: --slice must be 1 or more");
  const formats = {
    people: options.format ?? formatOf(people),
    output: outputFormat(output, outputEndings, options.outputFormat),
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
