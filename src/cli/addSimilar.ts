import type { Command } from "commander";
import { roleOf } from "../framework/roleOf.js";
import { rolesSharingSkills } from "../questions/match/rolesSharingSkills.js";
import { similarRoleLevels } from "../questions/match/similarRoleLevels.js";
import { rolesSharingSkillsPage } from "../render/pages/rolesSharingSkillsPage.js";
import { similarRoleLevelsPage } from "../render/pages/similarRoleLevelsPage.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { checkFiles } from "./checkFiles.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { countOption } from "./numberOptions.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

interface SimilarOptions extends CommonOptions {
  readonly limit: number;
  readonly sharedSkills?: true;
}

/** `similar`: the role levels, or by the official site's rule the roles, most like a role level. */
export function addSimilar(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("similar"));
  command
    .summary("the role levels most like a role level")
    .description("The role levels of other roles most like a role level.")
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .addOption(countOption("--limit <count>", "how many at most", 5))
    .option("--shared-skills", "by the official site's rule: the roles that share most skills with its role")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills similar "senior developer"
  $ ddat-skills similar "senior developer" --shared-skills`,
    )
    .action(async (roleLevelText: string, options: SimilarOptions) => {
      const { framework: file, limit, sharedSkills } = options;
      checkFiles(command, [file], { output: options.output });
      const framework = await readFramework(terminal, file);
      const { id } = chooseRoleLevel(framework, roleLevelText);
      if (sharedSkills) {
        const answer = rolesSharingSkills(framework, roleOf(framework, id).id, { limit });
        return writeAnswer(terminal, options, answer, [rolesSharingSkillsPage(framework, answer)]);
      }
      const answer = similarRoleLevels(framework, id, { limit });
      await writeAnswer(terminal, options, answer, [similarRoleLevelsPage(framework, answer)]);
    });
}
