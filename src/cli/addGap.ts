import { type Command, Option } from "commander";
import { safeParseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { gapToMarkdown } from "../render/gapToMarkdown.js";
import { gapToText } from "../render/gapToText.js";
import { accepted } from "./accepted.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";

interface GapOptions extends CommonOptions {
  readonly profile: string;
  readonly md?: true;
}

/** `gap`: what a person is missing for a role level. */
export function addGap(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("gap"));
  command
    .summary("what a person is missing for a role level")
    .description(
      "What a person is missing for a role level: a standing for every skill it needs, and what they add up to.",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .requiredOption("--profile <file>", "the person's skills as JSON; - reads standard input")
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
A profile is { "person": "Sam", "has": { "agile-working": "working", "user-focus": null } }:
null is assessed and not held; a skill that is left out is not assessed. A list of
assessments is taken as well.

Examples:
  $ ddat-skills gap "senior developer" --profile sam.json
  $ ddat-skills gap software-developer/lead-developer --profile sam.json --md > gap.md
  $ curl -s https://example.org/profiles/sam | ddat-skills gap "data engineer" --profile - --json`,
    )
    .action(async (roleLevelText: string, options: GapOptions) => {
      refuseSharedInput(command, [options.profile, options.framework]);
      const framework = await readFramework(terminal, options.framework);
      const roleLevel = chooseRoleLevel(framework, roleLevelText);
      const profile = accepted(options.profile, safeParseProfile(framework, await readJson(terminal, options.profile)));
      const answer = gap(framework, profile, roleLevel.id);
      if (options.json) return terminal.writeOutput(jsonText(answer));
      if (options.md) return terminal.writeOutput(gapToMarkdown(framework, answer));
      terminal.writeOutput(gapToText(framework, answer, { width: terminal.columns ?? 80, paint: painter(terminal) }));
    });
}
