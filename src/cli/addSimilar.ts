import { type Command, Option } from "commander";
import { similarRoleLevels } from "../questions/match/similarRoleLevels.js";
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
  readonly by: "likeness" | "shared-skills";
  readonly md?: true;
}

/** `similar`: the role levels, or by the official site's rule the roles, most like a role level. */
export function addSimilar(program: Command, terminal: Terminal): void {
  addCommonOptions(program.command("similar"))
    .summary("the role levels most like a role level")
    .description("The role levels of other roles most like a role level.")
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .addOption(countOption("--limit <count>", "how many at most", 5))
    .addOption(
      new Option("--by <rule>", "likeness, or the official site's rule: the roles that share most skills")
        .choices(["likeness", "shared-skills"])
        .default("likeness"),
    )
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills similar "senior developer"
  $ ddat-skills similar "senior developer" --by shared-skills`,
    )
    .action(async (roleLevelText: string, { framework: file, limit, by, json, md }: SimilarOptions) => {
      const framework = await readFramework(terminal, file);
      const { id } = chooseRoleLevel(framework, roleLevelText);
      const similar =
        by === "likeness"
          ? similarRoleLevels(framework, id, { limit })
          : similarRoleLevels(framework, id, { by, limit });
      if (json) return terminal.writeOutput(jsonText(similar));
      if (md) return terminal.writeOutput(similarRoleLevelsToMarkdown(framework, id, similar));
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      terminal.writeOutput(similarRoleLevelsToText(framework, id, similar, shown));
    });
}
