import type { Command } from "commander";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { searchRoleLevels } from "../framework/searchRoleLevels.js";
import type { Framework } from "../model/framework.js";
import type { Role } from "../model/role.js";
import type { RoleLevel } from "../model/roleLevel.js";
import { roleLevelPage } from "../render/pages/roleLevelPage.js";
import { rolesPage } from "../render/pages/rolesPage.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { checkFiles } from "./checkFiles.js";
import { noRoleLevel } from "./chooseRoleLevel.js";
import { meantIn } from "./meantIn.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";
import { wide } from "./wide.js";
import { writeAnswer } from "./writeAnswer.js";

/** `roles`: the tree of role families, roles and levels, the part of it that a text means, or one role level in full. */
export function addRoles(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("roles"));
  command
    .summary("list or search the roles and their levels; one level alone is shown in full")
    .description(
      "The role families, roles and role levels of the framework; with a text, those that it means; where it means one role level, that one with what it needs.",
    )
    .argument("[text]", "an id, a name, the beginnings of its words, or a title that people use")
    .addHelpText(
      "after",
      `
With --json: a list of roles, and after a search with only the levels that it found.

Examples:
  $ ddat-skills roles
  $ ddat-skills roles data
  $ ddat-skills roles "senior developer"
  $ ddat-skills roles software-developer --json`,
    )
    .action(async (text: string | undefined, options: CommonOptions) => {
      checkFiles(command, [options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework);
      const found = text === undefined ? allOf(framework) : foundBy(framework, text);
      const [roleLevel, another] = found;
      if (roleLevel === undefined && text !== undefined) throw noRoleLevel(framework, text);
      const isOne = text !== undefined && roleLevel !== undefined && another === undefined;
      const page = isOne ? roleLevelPage(framework, roleLevel.id) : rolesPage(framework, found);
      await writeAnswer(isOne ? terminal : wide(terminal), options, rolesWith(framework, found), [page]);
    });
}

function allOf(framework: Framework): RoleLevel[] {
  return framework.roles.flatMap(({ levels }) => levels);
}

/** What a text means; where it is not a name, what people call so, which is to be looked at. */
function foundBy(framework: Framework, text: string): RoleLevel[] {
  const answer = searchRoleLevels(framework, text);
  const meant = meantIn(answer);
  const found = meant.length > 0 ? meant : answer.matches.filter(({ why }) => why.includes("title"));
  return found.map(({ roleLevel }) => findRoleLevel(framework, roleLevel));
}

/** The roles that have these levels, with these levels alone. */
function rolesWith(framework: Framework, found: readonly RoleLevel[]): Role[] {
  const wanted = new Set(found);
  return framework.roles.flatMap((role) => {
    const levels = role.levels.filter((level) => wanted.has(level));
    return levels.length > 0 ? [{ ...role, levels }] : [];
  });
}
