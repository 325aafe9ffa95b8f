import type { Command } from "commander";
import { compareRoleLevels } from "../questions/routes/compareRoleLevels.js";
import { comparisonPage } from "../render/pages/comparisonPage.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { checkFiles } from "./checkFiles.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

/** `compare`: what changes from one role level to another. */
export function addCompare(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("compare"));
  command
    .summary("what changes from one role level to another")
    .description("What changes from one role level to another, skill by skill, and what kind of move it is.")
    .argument("<from>", "a role level: its id, its name, or a part of either that only it has")
    .argument("<to>", "another one")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills compare "lead developer" "head of frontend development"
  $ ddat-skills compare software-developer/developer software-developer/senior-developer --md`,
    )
    .action(async (from: string, to: string, options: CommonOptions) => {
      checkFiles(command, [options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework);
      const [a, b] = [chooseRoleLevel(framework, from), chooseRoleLevel(framework, to)];
      const answer = compareRoleLevels(framework, a.id, b.id);
      await writeAnswer(terminal, options, answer, [comparisonPage(framework, answer)]);
    });
}
