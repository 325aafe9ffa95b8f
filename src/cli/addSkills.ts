import type { Command } from "commander";
import { findSkill } from "../framework/findSkill.js";
import { roleLevelsNeeding } from "../framework/roleLevelsNeeding.js";
import { searchSkills } from "../framework/searchSkills.js";
import { suggestionsFor } from "../framework/suggestionsFor.js";
import type { Framework } from "../model/framework.js";
import type { Skill } from "../model/skill.js";
import { skillPage } from "../render/pages/skillPage.js";
import { skillsPage } from "../render/pages/skillsPage.js";
import { quoted } from "../values/quoted.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { BadInput } from "./BadInput.js";
import { candidateLines } from "./candidateLines.js";
import { checkFiles } from "./checkFiles.js";
import { meantIn } from "./meantIn.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";
import { wide } from "./wide.js";
import { writeAnswer } from "./writeAnswer.js";

/** `skills`: the skills of a framework, those that a text means, or one in full. */
export function addSkills(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("skills"));
  command
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
      checkFiles(command, [options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework);
      if (text === undefined) {
        return writeAnswer(wide(terminal), options, framework.skills, [skillsPage(framework)]);
      }
      const found = skillsMeant(framework, text);
      const withNeeds = found.map((skill) => ({
        ...skill,
        neededBy: roleLevelsNeeding(framework, skill.id).roleLevels,
      }));
      const [skill, another] = found;
      const isOne = skill !== undefined && another === undefined;
      const page = isOne ? skillPage(framework, skill.id) : skillsPage(framework, found);
      await writeAnswer(isOne ? terminal : wide(terminal), options, withNeeds, [page]);
    });
}

function skillsMeant(framework: Framework, text: string): Skill[] {
  const found = meantIn(searchSkills(framework, text));
  if (found.length > 0) return found.map(({ skill }) => findSkill(framework, skill));
  const near = candidateLines(suggestionsFor(framework, "skill", text, 5).near);
  throw new BadInput(`no skill is called ${quoted(text)}${near.length > 0 ? "; near:" : ""}`, near);
}
