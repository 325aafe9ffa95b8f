import type { Command } from "commander";
import { findSkill } from "../framework/findSkill.js";
import { roleLevelsNeeding } from "../framework/roleLevelsNeeding.js";
import { searchSkills } from "../framework/searchSkills.js";
import { suggestionsFor } from "../framework/suggestionsFor.js";
import type { Framework } from "../model/framework.js";
import type { Skill } from "../model/skill.js";
import { skillToText } from "../render/skillToText.js";
import { textTable } from "../render/textTable.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { BadInput } from "./BadInput.js";
import { candidateLines } from "./candidateLines.js";
import { jsonText } from "./jsonText.js";
import { meantIn } from "./meantIn.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";

/** `skills`: the skills of a framework, those that a text means, or one in full. */
export function addSkills(program: Command, terminal: Terminal): void {
  addCommonOptions(program.command("skills"))
    .summary("list or search the skills; one alone is shown in full")
    .description("The skills of the framework; with a text, those that it means; where it means one, that one in full.")
    .argument("[text]", "an id, a name, or the beginnings of its words")
    .addHelpText(
      "after",
      `
With --json: a list of skills, and after a search each one with the role levels that need it (neededBy).

Examples:
  $ ddat-skills skills
  $ ddat-skills skills "user research"
  $ ddat-skills skills accessibility --json`,
    )
    .action(async (text: string | undefined, options: CommonOptions) => {
      const framework = await readFramework(terminal, options.framework);
      if (text === undefined) {
        return terminal.writeOutput(options.json ? jsonText(framework.skills) : listOf(framework.skills, terminal));
      }
      const found = skillsMeant(framework, text);
      if (options.json) {
        const withNeeds = found.map((skill) => ({
          ...skill,
          neededBy: roleLevelsNeeding(framework, skill.id).roleLevels,
        }));
        return terminal.writeOutput(jsonText(withNeeds));
      }
      const [skill, another] = found;
      const isOne = skill !== undefined && another === undefined;
      terminal.writeOutput(
        isOne
          ? skillToText(framework, skill, { width: terminal.columns ?? 80, paint: painter(terminal) })
          : listOf(found, terminal),
      );
    });
}

function skillsMeant(framework: Framework, text: string): Skill[] {
  const found = meantIn(searchSkills(framework, text));
  if (found.length > 0) return found.map(({ skill }) => findSkill(framework, skill));
  const near = candidateLines(suggestionsFor(framework, "skill", text, 5).near);
  throw new BadInput(`no skill is called ${JSON.stringify(text)}${near.length > 0 ? "; near:" : ""}`, near);
}

/** On a screen the table fits it; into a file or a pipe a skill keeps to one line. */
function listOf(skills: readonly Skill[], terminal: Terminal): string {
  const rows = skills.map(({ id, name }) => [name, { text: id, tone: "quiet" as const }]);
  const width = terminal.columns ?? Number.POSITIVE_INFINITY;
  return `${textTable(["Skill", "Id"], rows, { width, paint: painter(terminal) }).join("\n")}\n`;
}
