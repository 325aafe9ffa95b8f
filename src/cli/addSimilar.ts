import { type Command, Option } from "commander";
import { roleOf } from "../framework/roleOf.js";
import { rolesSharingSkills } from "../questions/match/rolesSharingSkills.js";
import { similarRoleLevels } from "../questions/match/similarRoleLevels.js";
import { rolesSharingSkillsToMarkdown, rolesSharingSkillsToText } from "../render/rolesSharingSkills.js";
import { similarRoleLevelsToMarkdown, similarRoleLevelsToText } from "../render/similarRoleLevels.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { jsonText } from "./jsonText.js";
import { countOption } from "./numberOptions.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";

interface SimilarOptions extends CommonOptions {
  readonly limit: number;
  readonly sharedSkills?: true;
  readonly md?: true;
}

/** `similar`: the role levels, or by the official site's rule the roles, most like a role level. */
export function addSimilar(program: Command, terminal: Terminal): void {
  addCommonOptions(program.command("similar"))
    .summary("the role levels most like a role level")
    .description("The role levels of other roles most like a role level.")
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .addOption(countOption("--limit <count>", "how many at most", 5))
    .option("--shared-skills", "by the official site's rule: the roles that share most skills with its role")
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills similar "senior developer"
  $ ddat-skills similar "senior developer" --shared-skills`,
    )
    .action(async (roleLevelText: string, { framework: file, limit, sharedSkills, json, md }: SimilarOptions) => {
      const framework = await readFramework(terminal, file);
      const { id } = chooseRoleLevel(framework, roleLevelText);
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      if (sharedSkills) {
        const answer = rolesSharingSkills(framework, roleOf(framework, id).id, { limit });
        if (json) return terminal.writeOutput(jsonText(answer));
        if (md) return terminal.writeOutput(rolesSharingSkillsToMarkdown(framework, answer));
        return terminal.writeOutput(rolesSharingSkillsToText(framework, answer, shown));
      }
      const answer = similarRoleLevels(framework, id, { limit });
      if (json) return terminal.writeOutput(jsonText(answer));
      if (md) return terminal.writeOutput(similarRoleLevelsToMarkdown(framework, answer));
      terminal.writeOutput(similarRoleLevelsToText(framework, answer, shown));
    });
}
