import type { SharedRoleLevelNameFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { fold } from "../../values/fold.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";
import { groupedBy } from "./groupedBy.js";
import { placedRoleLevels } from "./placedRoleLevels.js";

/** One name for levels of several roles: a finding a name. */
export function sharedRoleLevelName(framework: Framework): SharedRoleLevelNameFinding[] {
  return groupedBy(placedRoleLevels(framework), ({ roleLevel }) => fold(roleLevel.name))
    .filter((group) => new Set(group.map(({ role }) => role.id)).size > 1)
    .map((group) => {
      const name = group[0]?.roleLevel.name ?? "";
      return {
        code: "shared-role-level-name",
        path: [...(group[0]?.path ?? []), "name"],
        message: `${quoted(name)} is the name of a level of ${listed([...new Set(group.map(({ role }) => role.name))])}`,
        explanation:
          "A name alone does not say which role level is meant. In lists, posts and files people will have to add the role, and a program has to ask back.",
        name,
        roleLevels: group.map(({ roleLevel }) => roleLevel.id),
      };
    });
}
