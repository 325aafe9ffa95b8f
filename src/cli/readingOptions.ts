import { type Command, Option } from "commander";
import { OptionError } from "../framework/OptionError.js";
import type { Assessor } from "../model/assessment.js";
import { whoAssess } from "../model/assessors.js";
import { type AsOfOptions, asOfRule } from "../questions/provenance/asOfRule.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import type { StrictOptions } from "./refuseNotes.js";
import { textsOption } from "./textsOption.js";

/** How files that people keep are read: the same options in every command that reads one. */
export interface ReadingOptions extends StrictOptions {
  readonly map: readonly string[];
  readonly dates?: NonNullable<TableMap["dates"]>;
  readonly encoding?: string;
  readonly asOf?: string;
  readonly minimumAssessor?: Assessor;
  readonly notOlderThan?: string;
  readonly crosswalk?: string;
  readonly fromFramework?: string;
}

/** Of {@link ReadingOptions}: how a column is called; absent where it is not given. */
export function mapOption(): Option {
  return new Option(
    "--map <field=column>",
    'how a table calls a column, such as person="Employee Name", or a JSON file with a map; may be given several times',
  ).argParser((text: string, earlier: readonly string[] = []) => [...earlier, text]);
}

export function datesOption(): Option {
  return new Option("--dates <order>", "how dates such as 03/04/2026 are written, where nothing proves it").choices([
    "day-first",
    "month-first",
  ]);
}

export function encodingOption(): Option {
  return new Option("--encoding <name>", "of text that is neither UTF-8 nor UTF-16, such as windows-1252");
}

/** How people and other tables are read whole, those of another framework among them. */
export function addReadingOptions(command: Command): Command {
  return addTableOptions(command)
    .option("--crosswalk <file>", "carry the people over from another framework by this crosswalk, as JSON")
    .option("--from-framework <file>", "with --crosswalk: that framework (default: the bundled UK framework)");
}

/** How tables are read, bit by bit too. */
export function addTableOptions(command: Command): Command {
  command.addOption(mapOption().default([], "none")).addOption(datesOption()).addOption(encodingOption());
  command
    .option("--as-of <day>", "the day of the question: records that are dated later or have expired do not count")
    .addOption(new Option("--minimum-assessor <who>", "with --as-of: the weakest word that counts").choices(whoAssess))
    .option("--not-older-than <age>", "with --as-of: the age up to which a record counts, such as P2Y");
  return addStrictOptions(command);
}

/** Whether notes fail. */
export function addStrictOptions(command: Command): Command {
  return command
    .option("--strict", "treat every note as an error, and write nothing")
    .addOption(
      textsOption("--allow <code>", "with --strict: a kind of note that is expected; may be given several times"),
    );
}

/** Which records count, where the options say so. */
export function asOfOf({ asOf, minimumAssessor, notOlderThan }: ReadingOptions): AsOfOptions | undefined {
  if (asOf === undefined) return undefined;
  return { on: asOf, ...(minimumAssessor && { minimumAssessor }), ...(notOlderThan !== undefined && { notOlderThan }) };
}

/** Wrong usage is refused before anything is read. */
export function checkStrict(command: Command, { strict, allow }: StrictOptions): void {
  if (allow.length > 0 && !strict) command.error("error: --allow goes with --strict");
}

/** The same for all that says how files are read, the day of the question among it. */
export function checkReading(command: Command, options: ReadingOptions): void {
  checkStrict(command, options);
  const { minimumAssessor, notOlderThan, crosswalk, fromFramework } = options;
  if (fromFramework !== undefined && crosswalk === undefined)
    command.error("error: --from-framework goes with --crosswalk");
  if ([crosswalk, fromFramework].includes("-")) command.error("error: --crosswalk and --from-framework name files");
  const asOf = asOfOf(options);
  if (asOf === undefined && (minimumAssessor !== undefined || notOlderThan !== undefined))
    command.error("error: --minimum-assessor and --not-older-than go with --as-of and a day: the command has no clock");
  try {
    if (asOf) asOfRule({ id: "", version: "" }, asOf);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    command.error(`error: ${error.message.replace(/^on /, "--as-of ").replace(/^notOlderThan /, "--not-older-than ")}`);
  }
}
