import { type Command, Option } from "commander";
import { countOption } from "../numberOptions.js";
import { answerInRows } from "./answerInRows.js";
import { type HeatOptions, heatMapQuestion } from "./heatMapQuestion.js";
import { addRowOptions, type RowOptions } from "./rowOptions.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

export const groupings = ["organisation", "site", "sector", "family"] as const;

/** `workforce heatmap`: which skills are missing, and where. */
export function addHeatMap(group: Command, terminal: StreamingTerminal): void {
  const command = group.command("heatmap");
  command
    .summary("which skills are missing, and where")
    .description(
      "Which skills are missing, and where: a row a skill and group, with how many people need the skill for the role level they are at, hold it, are short (and by how many rungs together) and are not assessed. Numbers about few people are suppressed, and others so that these cannot be worked out.",
    );
  addRowOptions(command)
    .addOption(new Option("--group-by <group>", "how to group").choices(groupings).default("organisation"))
    .addOption(
      countOption("--min-group <people>", "a number about fewer people is suppressed; 1 suppresses nothing", 5),
    )
    .option("--totals", "a row a skill over all groups, instead")
    .addHelpText(
      "after",
      `
Publish one cut, of large groups: two can tell together what each of them suppresses.

Examples:
  $ ddat-skills workforce heatmap --people people.csv
  $ ddat-skills workforce heatmap --people people.csv --group-by site --min-group 10 --output heat.csv
  $ ddat-skills workforce heatmap --people people.jsonl --group-by family --totals --output-format jsonl`,
    )
    .action((options: RowOptions & HeatOptions) =>
      answerInRows(terminal, command, options, (framework) => heatMapQuestion(framework, options)),
    );
}
