import { findRole } from "../framework/findRole.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { roleLevelsNeeding } from "../framework/roleLevelsNeeding.js";
import type { Framework } from "../model/framework.js";
import type { Skill } from "../model/skill.js";
import { levelNames } from "./levelNames.js";
import { needMark } from "./needMark.js";
import { attribution, joinBlocks, listed, paragraphs } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { type TextCell, textTable } from "./textTable.js";

/** One skill in full: what it is, what it looks like at each level, and which role levels need it at which level. */
export function skillToText(framework: Framework, skill: Skill, options: Required<TextOptions>): string {
  const { paint } = options;
  const levelName = levelNames(framework);
  const group = framework.skillGroups?.find(({ id }) => id === skill.group)?.name;
  const facts = [skill.id, ...(skill.url ? [skill.url] : [])];
  const descriptors = framework.levels.flatMap(({ id, name }) => {
    const sentences = skill.descriptors && Object.hasOwn(skill.descriptors, id) ? (skill.descriptors[id] ?? []) : [];
    const points = sentences.flatMap((sentence) => paragraphs(`- ${sentence.replace(/\s+/gu, " ")}`, options));
    return sentences.length > 0
      ? [[...paragraphs(name, options).map((line) => paint("heading", line)), ...points]]
      : [];
  });
  return joinBlocks([
    [
      ...paragraphs(skill.name, options).map((line) => paint("heading", line)),
      ...facts.flatMap((fact) => paragraphs(fact, options)).map((line) => paint("quiet", line)),
    ],
    paragraphs(skill.description ?? "", options),
    [
      ...listed("Group", group === undefined ? [] : [group], options),
      ...listed("Also called", skill.aliases, options),
      ...listed("Formerly", skill.formerNames, options),
      ...listed("Defined at", skill.definedAt?.map(levelName), options),
    ],
    ...descriptors,
    neededBy(framework, skill, options),
    attribution(framework, options),
  ]);
}

function neededBy(framework: Framework, skill: Skill, options: Required<TextOptions>): string[] {
  const { roleLevels: needing } = roleLevelsNeeding(framework, skill.id);
  if (needing.length === 0) return ["No role level needs it."];
  const levelName = levelNames(framework);
  const rows = needing.map(({ role, roleLevel, need }, i): (TextCell | string)[] => [
    role === needing[i - 1]?.role ? "" : findRole(framework, role).name,
    findRoleLevel(framework, roleLevel).name,
    (need.level === undefined ? "any level" : levelName(need.level)) + needMark(need.importance, need.weight !== 0),
  ]);
  const roles = new Set(needing.map(({ role }) => role)).size;
  const count = `Needed by ${counted(needing.length, "role level")} of ${counted(roles, "role")}:`;
  return [count, "", ...textTable(["Role", "Role level", "Needed"], rows, options)];
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
