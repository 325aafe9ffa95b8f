import { type Command, Option } from "commander";
import { successors } from "../questions/match/successors.js";
import { successorsPage } from "../render/pages/successorsPage.js";
import { tablesRead } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { checkFiles } from "./checkFiles.js";
import { countOption } from "./numberOptions.js";
import { readFramework } from "./readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import { readPosts } from "./readPosts.js";
import { postNeedsFile } from "./readRoleProfiles.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

interface SuccessorsCommandOptions extends CommonOptions, ReadingOptions {
  readonly posts: string;
  readonly people: string;
  readonly needs?: string;
  readonly limit: number;
  readonly direction?: "up" | "lateral" | "any";
}

/** `successors`: who could follow in each post. */
export function addSuccessors(program: Command, terminal: Terminal): void {
  const command = addReadingOptions(addCommonOptions(program.command("successors")));
  command
    .summary("who could follow in each post, and what they would leave open")
    .description(
      "Who could follow in each post: who is ready, who would be if it is confirmed, how many levels the others are away, and what each would leave open. It decides about nobody.",
    )
    .requiredOption("--posts <file>", `the posts, with the columns id and role level or role profile: ${peopleFile}`)
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .option("--needs <file>", postNeedsFile)
    .addOption(countOption("--limit <count>", "how many for each post at most", 5))
    .addOption(
      new Option(
        "--direction <way>",
        "seen from the role level that people are at; without it, up and lateral, as nobody is offered a step down unasked",
      ).choices(["up", "lateral", "any"]),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills successors --posts posts.csv --people people.csv
  $ ddat-skills successors --posts posts.csv --people people.csv --limit 3 --output successors.html
  $ ddat-skills successors --posts posts.json --people people.json --json`,
    )
    .action(async (options: SuccessorsCommandOptions) => {
      const { posts: postsFile, people: file, limit, direction } = options;
      checkReading(command, options);
      checkFiles(command, [postsFile, file, options.needs, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const tables = tablesRead(options, "posts", "people");
      const posts = await readPosts(terminal, framework, postsFile, options, tables);
      const people = await readPeople(terminal, framework, file, options, tables);
      const answer = successors(framework, people, posts, { limit, ...(direction && { direction }) });
      await writeAnswer(terminal, options, answer, [successorsPage(framework, answer)]);
    });
}
