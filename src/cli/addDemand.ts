import type { Command } from "commander";
import { demandOverTime } from "../plan/demandOverTime.js";
import { staffingOverTimeSchema } from "../plan/staffPosts.schema.js";
import { demandOverTimePage } from "../render/pages/demandOverTimePage.js";
import { acceptedJson } from "./acceptedJson.js";
import { tablesRead } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { checkFiles } from "./checkFiles.js";
import { readFramework } from "./readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import { readPosts } from "./readPosts.js";
import { postNeedsFile } from "./readRoleProfiles.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

interface DemandOptions extends CommonOptions, ReadingOptions {
  readonly posts: string;
  readonly people: string;
  readonly needs?: string;
  readonly from: string;
  readonly until: string;
  readonly available?: string;
}

/** `demand`: posts against people, month by month. */
export function addDemand(program: Command, terminal: Terminal): void {
  const command = addReadingOptions(addCommonOptions(program.command("demand")));
  command
    .summary("how many posts are open each month, and how many could be filled")
    .description(
      "Posts against people, month by month: how many are open, how many people are there who are short of nothing, and how many posts can have one of them at once.",
    )
    .requiredOption("--posts <file>", `the posts, with the columns id, role level, opens and closes: ${peopleFile}`)
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .requiredOption("--from <date>", "the first day of the period, such as 2026-04-01")
    .requiredOption("--until <date>", "its last day")
    .option("--available <file>", 'when people are available, as JSON: { "Sam": { "from": "2026-06-01" } }')
    .option("--needs <file>", postNeedsFile)
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills demand --posts posts.csv --people people.csv --from 2026-04-01 --until 2027-03-31
  $ ddat-skills demand --posts posts.csv --people people.csv --from 2026-04-01 --until 2026-09-30 --json`,
    )
    .action(async (options: DemandOptions) => {
      const { posts: postsFile, people: file, from, until, available: availableFile } = options;
      checkReading(command, options);
      checkFiles(command, [postsFile, file, options.needs, availableFile, options.framework], {
        output: options.output,
      });
      const framework = await readFramework(terminal, options.framework, options);
      const tables = tablesRead(options, "posts", "people");
      const posts = await readPosts(terminal, framework, postsFile, options, tables);
      const people = await readPeople(terminal, framework, file, options, tables);
      const available =
        availableFile === undefined
          ? undefined
          : await acceptedJson(terminal, availableFile, staffingOverTimeSchema.unwrap().shape.available.unwrap());
      const answer = demandOverTime(framework, people, posts, { from, until, ...(available && { available }) });
      await writeAnswer(terminal, options, answer, [demandOverTimePage(framework, answer)]);
    });
}
