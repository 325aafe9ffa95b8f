import type { Command } from "commander";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { roleReport } from "../../render/reports/roleReport.js";
import { type AskedOptions, addAskedOptions, checkAsked } from "../addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "../addCommonOptions.js";
import { checkFiles } from "../checkFiles.js";
import { readAsked } from "../readAsked.js";
import { readFramework } from "../readFramework.js";
import type { Terminal } from "../Terminal.js";
import { writeAnswer } from "../writeAnswer.js";

/** `report role`: a role profile, or the text of a job advert. */
export function addRoleReport(group: Command, terminal: Terminal): void {
  const command = addAskedOptions(addCommonOptions(group.command("role")));
  command
    .summary("a role level: a role profile, or the text of a job advert")
    .description(
      "A role profile, or the text of a job advert: what a role level asks for, its ladder, and the framework's own words of each level where the framework file has them (import uk-csv keeps those of the official files).",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills report role "senior developer" --output senior-developer.html
  $ ddat-skills report role "senior developer" --framework official.json --md`,
    )
    .action(async (roleLevelText: string | undefined, options: CommonOptions & AskedOptions) => {
      checkAsked(command, roleLevelText, options);
      checkFiles(command, [options.needs, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework);
      const asked = await readAsked(terminal, framework, roleLevelText, options);
      const answer = typeof asked === "string" ? findRoleLevel(framework, asked) : asked;
      await writeAnswer(terminal, options, answer, [roleReport(framework, asked)]);
    });
}
