import type { Command } from "commander";
import { gap } from "../questions/gap/gap.js";
import { gapPage } from "../render/pages/gapPage.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerEach } from "./answerEach.js";
import { checkFiles } from "./checkFiles.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { readFramework } from "./readFramework.js";
import { checkStrict } from "./readingOptions.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";

interface GapOptions extends CommonOptions, WhoOptions {}

/** `gap`: what a person is missing for a role level. */
export function addGap(program: Command, terminal: Terminal): void {
  const command = addWhoOptions(addCommonOptions(program.command("gap")));
  command
    .summary("what a person is missing for a role level")
    .description(
      "What a person is missing for a role level: a standing for every skill it needs, and what they add up to.",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .addHelpText(
      "after",
      `${whoHelp}
Examples:
  $ ddat-skills gap "senior developer" --profile sam.json
  $ ddat-skills gap "senior developer" --people team.xlsx --person "Sam Lee"
  $ ddat-skills gap "junior developer" --has "prototyping=working" --has "agile working=awareness"
  $ ddat-skills gap software-developer/lead-developer --profile sam.json --md > gap.md
  $ curl -s https://example.org/profiles/sam | ddat-skills gap "data engineer" --profile - --json`,
    )
    .action(async (roleLevelText: string, options: GapOptions) => {
      checkWho(command, options);
      checkStrict(command, options);
      checkFiles(command, [options.profile, options.people, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const roleLevel = chooseRoleLevel(framework, roleLevelText);
      const who = await readWho(terminal, framework, options);
      await answerEach(
        terminal,
        command,
        options,
        who,
        (profile) => gap(framework, profile, roleLevel.id),
        (answer) => [gapPage(framework, answer)],
      );
    });
}
