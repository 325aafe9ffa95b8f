import { type Command, Option } from "commander";
import { peopleFile } from "../addWhoOptions.js";
import { countOption } from "../numberOptions.js";
import { readPosts } from "../readPosts.js";
import { answerInRows } from "./answerInRows.js";
import { addRowOptions, type RowOptions } from "./rowOptions.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";
import { type SupplyOptions, supplyQuestion } from "./supplyQuestion.js";

/** `workforce supply`: posts against people, in numbers. */
export function addSupply(group: Command, terminal: StreamingTerminal): void {
  const command = group.command("supply");
  command
    .summary("posts against people, in numbers")
    .description(
      "Posts against people, in numbers: for each role level that posts ask for, how many people are at it or ready for it, or for each skill that these need, how many hold it. Who takes which post is the command staff.",
    );
  addRowOptions(command)
    .requiredOption("--posts <file>", `the posts, with the columns id, role level: ${peopleFile}`)
    .addOption(new Option("--of <rows>", "rows of what").choices(["role-levels", "skills"]).default("role-levels"))
    .addOption(new Option("--group-by <group>", "each site by itself").choices(["site"]))
    .addOption(
      countOption("--min-group <people>", "what people of a smaller site hold is suppressed; 1 suppresses nothing", 5),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills workforce supply --people people.csv --posts posts.csv
  $ ddat-skills workforce supply --people people.csv --posts posts.csv --of skills --group-by site --output supply.csv`,
    )
    .action((options: RowOptions & SupplyOptions & { readonly posts: string }) => {
      return answerInRows(terminal, command, options, async (framework) =>
        supplyQuestion(
          framework,
          await readPosts(terminal, framework, options.posts, options, ["people", "posts"]),
          options,
        ),
      );
    });
}
