import { type Command, Option } from "commander";
import type { TableMap } from "../reading/tables/tableMap.js";
import type { StrictOptions } from "./refuseNotes.js";
import { textsOption } from "./textsOption.js";

/** How files that people keep are read: the same options in every command that reads one. */
export interface ReadingOptions extends StrictOptions {
  readonly map: readonly string[];
  readonly dates?: NonNullable<TableMap["dates"]>;
  readonly encoding?: string;
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

export function addReadingOptions(command: Command): Command {
  command.addOption(mapOption().default([])).addOption(datesOption()).addOption(encodingOption());
  return addStrictOptions(command);
}

/** Whether notes fail. */
export function addStrictOptions(command: Command): Command {
  return command
    .option("--strict", "take every note for an error, and write nothing")
    .addOption(textsOption("--allow <code>", "with --strict: a note that is none; may be given several times"));
}

/** Wrong usage is refused before anything is read. */
export function checkStrict(command: Command, { strict, allow }: StrictOptions): void {
  if (allow.length > 0 && !strict) command.error("error: --allow goes with --strict");
}
