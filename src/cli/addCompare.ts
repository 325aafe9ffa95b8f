import { type Command, Option } from "commander";
import { compareRoleLevels } from "../questions/routes/compareRoleLevels.js";
import { comparisonToMarkdown, comparisonToText } from "../render/comparison.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";

interface CompareOptions extends CommonOptions {
  readonly md?: true;
}

/** `compare`: what changes from one role level to another. */
export function addCompare(program: Command, terminal: Terminal): void {
  addCommonOptions(program.command("compare"))
    .summary("what changes from one role level to another")
    .description("What changes from one role level to another, skill by skill, and what kind of move it is.")
    .argument("<from>", "a role level: its id, its name, or a part of either that only it has")
    .argument("<to>", "another one")
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills compare "lead developer" "head of frontend development"
  $ ddat-skills compare software-developer/developer software-developer/senior-developer --md`,
    )
    .action(async (from: string, to: string, { framework: file, json, md }: CompareOptions) => {
      const framework = await readFramework(terminal, file);
      const [a, b] = [chooseRoleLevel(framework, from), chooseRoleLevel(framework, to)];
      const answer = compareRoleLevels(framework, a.id, b.id);
      if (json) return terminal.writeOutput(jsonText(answer));
      if (md) return terminal.writeOutput(comparisonToMarkdown(framework, answer));
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      terminal.writeOutput(comparisonToText(framework, answer, shown));
    });
}
