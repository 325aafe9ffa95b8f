import { type Command, Option } from "commander";
import { addReadingOptions, type ReadingOptions } from "./readingOptions.js";
import { textsOption } from "./textsOption.js";

/** Whom a question about a person is asked of: a file, or skills on the command line. */
export interface WhoOptions extends ReadingOptions {
  readonly profile?: string;
  readonly people?: string;
  readonly has: readonly string[];
  readonly person?: string;
}

/** How help texts describe a file of people. */
export const peopleFile = "JSON, JSON Lines, CSV, XLSX, ODS or Parquet; - reads standard input";

/** The options of a question about a person, or about each of many. */
export function addWhoOptions(command: Command): Command {
  command
    .addOption(new Option("--profile <file>", `one person's skills: ${peopleFile}`).conflicts("people"))
    .option("--people <file>", `many people's skills, with an answer for each person: ${peopleFile}`)
    .addOption(
      textsOption(
        "--has <skill=level>",
        'a skill that somebody has, without a file, such as --has "prototyping=working"; may be given several times',
      ),
    )
    .option("--person <name>", "ask about this one of the people in the file");
  return addReadingOptions(command);
}

/** How help texts explain {@link addWhoOptions}. */
export const whoHelp = `
People come from a spreadsheet or a file of any kind, or from --has. A profile as JSON is
{ "person": "Sam", "has": { "agile-working": "working", "user-focus": null } }: null is assessed and
not held; a skill that is left out is not assessed. --json answers with a list where many are asked about.
`;
