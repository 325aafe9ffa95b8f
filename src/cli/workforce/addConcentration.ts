import { type Command, Option } from "commander";
import type { ConcentrationOptions } from "../../workforce/concentration.js";
import { countOption } from "../numberOptions.js";
import { wordsOption } from "../wordsOption.js";
import { groupings } from "./addHeatMap.js";
import { answerInRows } from "./answerInRows.js";
import { concentrationQuestion } from "./concentrationQuestion.js";
import { addRowOptions, type RowOptions } from "./rowOptions.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

/** `workforce concentration`: which skills hang on few people. */
export function addConcentration(group: Command, terminal: StreamingTerminal): void {
  const command = group.command("concentration");
  command
    .summary("which skills hang on few people")
    .description(
      "Which skills hang on few people: a row a skill and level that somebody's own role level needs, with how many need it, how many hold it, and whether that is few. It says never who.",
    );
  addRowOptions(command)
    .addOption(new Option("--group-by <group>", "say too whether the holders sit in one group").choices(groupings))
    .addOption(countOption("--min-group <people>", "what fewer people hold is suppressed; 1 suppresses nothing", 5))
    .addOption(wordsOption("--published <groups>", "all groupings of these people that are published", groupings))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills workforce concentration --people people.csv
  $ ddat-skills workforce concentration --people people.csv --group-by site --output few.csv`,
    )
    .action((options: RowOptions & ConcentrationOptions) =>
      answerInRows(terminal, command, options, (framework) => concentrationQuestion(framework, options)),
    );
}
