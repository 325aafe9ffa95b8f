import type { Command } from "commander";
import { answerInRows } from "./answerInRows.js";
import { ownGapsQuestion } from "./ownGapsQuestion.js";
import { addRowOptions, type RowOptions } from "./rowOptions.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

/** `workforce gaps`: a row a person, with how they stand to their own role level. */
export function addOwnGaps(group: Command, terminal: StreamingTerminal): void {
  const command = group.command("gaps");
  command
    .summary("what everybody is missing for their own role level")
    .description(
      "What everybody is missing for the role level they are at: a row a person, with what they cover at least and at most, the rungs they are known to be short, and how many needs are not assessed. These are numbers about single people.",
    );
  addRowOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills workforce gaps --people people.csv --output gaps.csv
  $ ddat-skills workforce gaps --people people.parquet --output gaps.parquet --summary summary.json
  $ ddat-skills workforce gaps --people staff.csv --map person=Employee --map skill=Capability --strict`,
    )
    .action((options: RowOptions) => answerInRows(terminal, command, options, ownGapsQuestion));
}
