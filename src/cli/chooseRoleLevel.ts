import { searchRoleLevels } from "../framework/search.js";
import type { Framework } from "../model/framework.js";
import type { RoleLevel } from "../model/roleLevel.js";
import { BadInput } from "./BadInput.js";
import { candidateLines, nearestNamed } from "./candidates.js";

/** The one role level that a text means. @throws {@link BadInput} with the candidates when it means several or none. */
export function chooseRoleLevel(framework: Framework, text: string): RoleLevel {
  const [found, ...others] = searchRoleLevels(framework, text);
  if (found === undefined) throw noRoleLevel(framework, text);
  if (others.length === 0) return found;
  throw new BadInput(
    `${JSON.stringify(text)} can mean ${others.length + 1} role levels; ask for one of them by its id:`,
    candidateLines([found, ...others]),
  );
}

/** What to say when no role level is meant: those with an id or a name like it. */
export function noRoleLevel(framework: Framework, text: string): BadInput {
  const near = nearestNamed(
    text,
    framework.roles.flatMap(({ levels }) => levels),
  );
  return new BadInput(`no role level is called ${JSON.stringify(text)}${near.length > 0 ? "; near:" : ""}`, near);
}
