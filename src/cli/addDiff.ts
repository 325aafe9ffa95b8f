import { type Command, Option } from "commander";
import { impact } from "../questions/releases/impact.js";
import { renamesOf } from "../questions/releases/renamesOf.js";
import { diffPage } from "../render/pages/diffPage.js";
import { impactPage } from "../render/pages/impactPage.js";
import { addPageOptions, type PageOptions } from "./addPageOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { checkFiles } from "./checkFiles.js";
import { jsonText } from "./jsonText.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import { readTwoReleases, releaseArgument } from "./readTwoReleases.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

interface DiffCommandOptions extends ReadingOptions, PageOptions {
  readonly renamed?: string;
  readonly people?: string;
  readonly suggested?: true;
}

/** `diff`: what changed between two releases of a framework, and for whom. */
export function addDiff(program: Command, terminal: Terminal): void {
  const command: Command = addReadingOptions(addPageOptions(program.command("diff")));
  command
    .summary("what changed between two releases of a framework, and for whom")
    .description(
      "What changed between two releases of a framework: what was added, removed, renamed and reworded, what is asked of each role level, and whether that is a major, a minor or a patch release.",
    )
    .argument("<before>", releaseArgument)
    .argument("<after>", "the release after it, in the same way")
    .option(
      "--renamed <file>",
      'the renames as JSON, old id to new id: { "skills": { "old": "new" }, "roleLevels": {} }',
    )
    .option("--people <file>", `also who is asked for more or less: people of the release before, as ${peopleFile}`)
    .addOption(
      new Option(
        "--suggested",
        "print the likely renames alone, as a file for --renamed: look through it first",
      ).conflicts(["json", "md", "people", "output"]),
    )
    .addHelpText(
      "after",
      `
With --json and --people, the impact is one of the keys of the diff.
Likely renames are shown with their evidence and never applied.

Examples:
  $ ddat-skills diff 2025.json 2026.json
  $ ddat-skills diff 2025.json uk --suggested > renamed.json
  $ ddat-skills diff 2025.json uk --renamed renamed.json --md > CHANGELOG.md
  $ ddat-skills diff 2025.json uk --renamed renamed.json --people people.csv`,
    )
    .action(async (beforeFile: string, afterFile: string, options: DiffCommandOptions) => {
      checkReading(command, options);
      checkFiles(command, [beforeFile, afterFile, options.renamed, options.people], { output: options.output });
      const { before, after, diff } = await readTwoReleases(
        terminal,
        [beforeFile, afterFile],
        options.renamed,
        options,
      );
      if (options.suggested) return terminal.writeOutput(jsonText(renamesOf(diff.suggestedRenames)));
      const people =
        options.people === undefined
          ? undefined
          : await readPeople(terminal, before, options.people, { ...options, ownRoleLevels: true });
      const felt = people && impact(diff, people);
      const pages = [diffPage(before, after, diff), ...(felt ? [impactPage(before, after, felt)] : [])];
      await writeAnswer(terminal, options, felt ? { ...diff, impact: felt } : diff, pages);
    });
}
