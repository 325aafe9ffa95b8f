import type { Command } from "commander";
import { roleReport } from "../../render/reports/roleReport.js";
import { addCommonOptions, type CommonOptions } from "../addCommonOptions.js";
import { checkFiles } from "../checkFiles.js";
import { chooseRoleLevel } from "../chooseRoleLevel.js";
import { readFramework } from "../readFramework.js";
import type { Terminal } from "../Terminal.js";
import { writeAnswer } from "../writeAnswer.js";

/** `report role`: a role profile, or the text of a job advert. */
export function addRoleReport(group: Command, terminal: Terminal): void {
  const command = addCommonOptions(group.command("role"));
  command
    .summary("a role level: a role profile, or the text of a job advert")
    .description(
      "A role profile, or the text of a job advert: what a role level asks for, its ladder, and the framework's own words of each level where the framework file has them (import uk-csv keeps those of the official files).",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills report role "senior developer" --output senior-developer.html
  $ ddat-skills report role "senior developer" --framework official.json --md`,
    )
    .action(async (roleLevelText: string, options: CommonOptions) => {
      checkFiles(command, [options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework);
      const roleLevel = chooseRoleLevel(framework, roleLevelText);
      await writeAnswer(terminal, options, roleLevel, [roleReport(framework, roleLevel.id)]);
    });
}
