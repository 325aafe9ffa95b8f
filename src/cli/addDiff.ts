import { type Command, Option } from "commander";
import { impact } from "../questions/releases/impact.js";
import { renamesOf } from "../questions/releases/renamesOf.js";
import { diffToMarkdown } from "../render/diffToMarkdown.js";
import { diffToText } from "../render/diffToText.js";
import { impactToMarkdown } from "../render/impactToMarkdown.js";
import { impactToText } from "../render/impactToText.js";
import { peopleFile } from "./addWhoOptions.js";
import { checkFiles } from "./checkFiles.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import { addReadingOptions, checkStrict, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import { readTwoReleases, releaseArgument } from "./readTwoReleases.js";
import type { Terminal } from "./Terminal.js";

interface DiffCommandOptions extends ReadingOptions {
  readonly renamed?: string;
  readonly people?: string;
  readonly suggested?: true;
  readonly json?: true;
  readonly md?: true;
}

/** `diff`: what changed between two releases of a framework, and for whom. */
export function addDiff(program: Command, terminal: Terminal): void {
  const command: Command = addReadingOptions(program.command("diff"));
  command
    .summary("what changed between two releases of a framework, and for whom")
    .description(
      "What changed between two releases of a framework: what was added, removed, renamed and reworded, what is asked of whom, and whether that is a major, a minor or a patch release.",
    )
    .argument("<before>", releaseArgument)
    .argument("<after>", "the release after it, in the same way")
    .option(
      "--renamed <file>",
      'the renames as JSON, old id to new id: { "skills": { "old": "new" }, "roleLevels": {} }',
    )
    .option("--people <file>", `also for whom more or less is asked: people of the release before, as ${peopleFile}`)
    .option("--json", "print the diff as JSON; with --people, the impact is one of its keys")
    .addOption(new Option("--md", "print Markdown, to be published as a changelog").conflicts("json"))
    .addOption(
      new Option(
        "--suggested",
        "print the likely renames alone, as a file for --renamed: look through it first",
      ).conflicts(["json", "md", "people"]),
    )
    .addHelpText(
      "after",
      `
Likely renames are shown with their evidence and never applied.

Examples:
  $ ddat-skills diff 2025.json 2026.json
  $ ddat-skills diff 2025.json uk --suggested > renamed.json
  $ ddat-skills diff 2025.json uk --renamed renamed.json --md > CHANGELOG.md
  $ ddat-skills diff 2025.json uk --renamed renamed.json --people people.csv`,
    )
    .action(async (beforeFile: string, afterFile: string, options: DiffCommandOptions) => {
      checkStrict(command, options);
      checkFiles(command, [beforeFile, afterFile, options.renamed, options.people]);
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
      if (options.json) return terminal.writeOutput(jsonText(felt ? { ...diff, impact: felt } : diff));
      if (options.md) {
        const parts = [diffToMarkdown(before, after, diff), ...(felt ? [impactToMarkdown(before, after, felt)] : [])];
        return terminal.writeOutput(parts.join("\n"));
      }
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      const parts = [
        diffToText(before, after, diff, shown),
        ...(felt ? [impactToText(before, after, felt, shown)] : []),
      ];
      terminal.writeOutput(parts.join("\n"));
    });
}
