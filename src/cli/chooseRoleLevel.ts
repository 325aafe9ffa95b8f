import { findRoleLevel } from "../framework/findRoleLevel.js";
import { searchRoleLevels } from "../framework/searchRoleLevels.js";
import { suggestionsFor } from "../framework/suggestionsFor.js";
import type { Framework } from "../model/framework.js";
import type { RoleLevel } from "../model/roleLevel.js";
import { quoted } from "../values/quoted.js";
import { BadInput } from "./BadInput.js";
import { candidateLines } from "./candidateLines.js";
import { meantIn } from "./meantIn.js";

/** The one role level that a text means. @throws {@link BadInput} with the candidates when it means several or none. */
export function chooseRoleLevel(framework: Framework, text: string): RoleLevel {
  const found = meantIn(searchRoleLevels(framework, text)).map(({ roleLevel }) => findRoleLevel(framework, roleLevel));
  const [one, ...others] = found;
  if (one === undefined) throw noRoleLevel(framework, text);
  if (others.length === 0) return one;
  throw new BadInput(
    `${quoted(text)} can mean ${found.length} role levels; ask for one of them by its id:`,
    candidateLines(found),
  );
}

/** What to say when no role level is called so: those that it may mean, or that the framework has no such role. */
export function noRoleLevel(framework: Framework, text: string): BadInput {
  const { near, noSuchRole } = suggestionsFor(framework, "role level", text, 10);
  const none = `no role level is called ${quoted(text)}`;
  if (noSuchRole !== undefined && near.length === 0) {
    return new BadInput(`${none}: the framework has no role for ${quoted(noSuchRole)}`);
  }
  return new BadInput(`${none}${near.length > 0 ? "; near:" : ""}`, candidateLines(near));
}
