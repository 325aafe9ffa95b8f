import { findSkill } from "../framework/findSkill.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { RoleLevel } from "../model/roleLevel.js";
import { levelNames } from "./levelNames.js";
import { needMark } from "./needMark.js";
import { attribution, joinBlocks, listed, paragraphs } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { textTable } from "./textTable.js";

/** One role level in full: where it stands, what it needs, and the ladder it is a step of. */
export function roleLevelToText(framework: Framework, roleLevel: RoleLevel, options: Required<TextOptions>): string {
  const { paint } = options;
  const levelName = levelNames(framework);
  const role = roleOf(framework, roleLevel.id);
  const family = framework.roleFamilies.find(({ id }) => id === role.family)?.name ?? role.family;
  const heading = roleLevelName(roleLevel, role);
  const url = roleLevel.url ?? role.url;
  const rows = roleLevel.needs.map((need) => [
    findSkill(framework, need.skill).name + needMark(need.importance, need.weight !== 0),
    need.level === undefined ? "any level" : levelName(need.level),
  ]);
  return joinBlocks([
    [
      ...paragraphs(heading, options).map((line) => paint("heading", line)),
      ...[roleLevel.id, ...(url ? [url] : [])]
        .flatMap((fact) => paragraphs(fact, options))
        .map((line) => paint("quiet", line)),
    ],
    [
      ...listed("Role family", [family], options),
      ...listed("Track", roleLevel.track === undefined ? [] : [roleLevel.track], options),
      ...listed(
        roleLevel.gradesAsOf ? `Grades (${roleLevel.gradesAsOf})` : "Grades",
        grades(framework, roleLevel),
        options,
      ),
      ...listed("Formerly", roleLevel.formerNames, options),
    ],
    paragraphs(roleLevel.description ?? role.description ?? "", options),
    rows.length > 0 ? textTable(["Skill", "Needed"], rows, options) : ["The framework lists no skills for it."],
    role.levels.length > 1
      ? listed(
          `Levels of ${role.name}`,
          role.levels.map(({ name }) => name),
          options,
        )
      : [],
    attribution(framework, options),
  ]);
}

function grades(framework: Framework, roleLevel: RoleLevel): string[] {
  const names = new Map((framework.grades ?? []).map(({ id, name }) => [id, name]));
  return (roleLevel.grades ?? []).map((id) => names.get(id) ?? id);
}
