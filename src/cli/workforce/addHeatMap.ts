import { type Command, Option } from "commander";
import { countOption } from "../numberOptions.js";
import { wordsOption } from "../wordsOption.js";
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
      "Which skills are missing, and where: a row a skill and group, with how many people need the skill for the role level they are at, hold it, are short (and by how many rungs together) and are not assessed. Headcounts are told. What people hold is not, where few of a group need the skill: they are left out of every number.",
    );
  addRowOptions(command)
    .addOption(new Option("--group-by <group>", "how to group").choices(groupings).default("organisation"))
    .addOption(countOption("--min-group <people>", "what fewer people hold is suppressed; 1 suppresses nothing", 5))
    .addOption(wordsOption("--published <groups>", "all groupings of these people that are published", groupings))
    .option("--totals", "a row a skill over all groups, instead")
    .addHelpText(
      "after",
      `
People in a small group by any of --published (all, unless you say) are left out, so that maps by these may stand side by side.
Publish at one threshold, and not before and after few people came or went: the difference is about them.

Examples:
  $ ddat-skills workforce heatmap --people people.csv
  $ ddat-skills workforce heatmap --people people.csv --group-by site --min-group 10 --output heat.csv
  $ ddat-skills workforce heatmap --people people.jsonl --group-by family --totals --output-format jsonl`,
    )
    .action((options: RowOptions & HeatOptions) =>
      answerInRows(terminal, command, options, (framework) => heatMapQuestion(framework, options)),
    );
}
