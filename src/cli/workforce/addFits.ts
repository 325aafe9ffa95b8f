import { type Command, Option } from "commander";
import { countOption } from "../numberOptions.js";
import { answerInRows } from "./answerInRows.js";
import { type FitsOptions, fitsQuestion } from "./fitsQuestion.js";
import { addRowOptions, type RowOptions } from "./rowOptions.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

/** `workforce fits`: the role levels nearest to everybody. */
export function addFits(group: Command, terminal: StreamingTerminal): void {
  const command = group.command("fits");
  command
    .summary("the role levels nearest to everybody")
    .description(
      "The role levels nearest to each person by likeness, as match ranks them: a few rows a person. It orders evidence and decides nothing.",
    );
  addRowOptions(command)
    .addOption(countOption("--limit <count>", "how many role levels a person, at most", 5))
    .addOption(new Option("--direction <way>", "any: offer steps down too").choices(["any"]))
    .option("--include-present", "offer the role level the person is at, too")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills workforce fits --people people.csv --output fits.csv
  $ ddat-skills workforce fits --people people.csv --limit 3 --direction any --output fits.parquet`,
    )
    .action((options: RowOptions & FitsOptions) => {
      if (options.limit === 0) command.error("error: --limit must be 1 or more");
      return answerInRows(terminal, command, options, (framework) => fitsQuestion(framework, options));
    });
}
