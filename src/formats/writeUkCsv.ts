import { OptionError } from "../framework/OptionError.js";
import type { Framework, FrameworkData } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import type { Note } from "../model/note.js";
import type { Role } from "../model/role.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { Skill } from "../model/skill.js";
import { readUkCsv } from "./readUkCsv.js";
import { delimitedText } from "./table/delimitedText.js";
import { type FrameworkLossCode, notCarried } from "./table/notCarried.js";
import { notReadable } from "./table/notReadable.js";
import { ukLevels, ukRoleColumns, ukSkillColumns } from "./ukCsv/constants.js";
import { notInUse } from "./ukCsv/readRoleRows.js";

export type { FrameworkLossCode };

/**
 * Writes a framework as the pair of CSV files that the UK profession publishes, byte for byte in their layout. Whatever the
 * files cannot hold is a note: it is found by reading the pair back with the framework as the order, so that a pair without
 * notes reads back to an equal framework.
 *
 * The files name no ids, no order of levels and no release: keep the framework beside them (as JSON), or write CASE, which
 * carries everything.
 *
 * @throws RangeError for a framework whose levels are not the four of the files, `awareness` to `expert`.
 * @example
 * ```ts
 * import { readUkCsv, writeUkCsv } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { roles, skills, notes } = writeUkCsv(uk);
 * const { framework } = readUkCsv({ roles, skills, order: uk });
 * console.log(framework.roles.length === uk.roles.length, notes.length > 0); // true true
 * ```
 */
export function writeUkCsv<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
): { readonly roles: string; readonly skills: string; readonly notes: readonly Note<FrameworkLossCode>[] } {
  const own = framework.levels.map(({ id }) => id).join(", ");
  const needed = ukLevels.map(({ id }) => id).join(", ");
  if (own !== needed)
    throw new OptionError(`the UK files have the levels ${needed}; this framework has ${own.slice(0, 200)}`);
  const roles = csv(ukRoleColumns, roleRows(framework));
  const skills = csv(ukSkillColumns, skillRows(framework));
  return { roles, skills, notes: lossesOf(framework, roles, skills) };
}

function csv(fields: readonly string[], data: readonly (readonly string[])[]): string {
  return delimitedText([fields, ...data], { delimiter: ",", newline: "\n" });
}

/** A row for each need. A role with one unnamed level has the word of the files in its place. */
function roleRows({ roleFamilies, roles, skills }: FrameworkData): string[][] {
  const families = new Map(roleFamilies.map(({ id, name }) => [id, name]));
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  return roles.flatMap((role) =>
    role.levels.flatMap((level) => {
      const unnamed = isUnnamed(role, level);
      const isSenior = level.grades?.join() === "SCS" && level.gradesAsOf === undefined;
      return level.needs.map((need) => [
        families.get(role.family) ?? role.family,
        role.name,
        role.description ?? "",
        unnamed ? notInUse : level.name,
        unnamed ? notInUse : (level.description ?? ""),
        ...needCells(need, known.get(need.skill)),
        isSenior ? "Senior Civil Service" : "",
      ]);
    }),
  );
}

function isUnnamed({ name, levels }: Role, level: RoleLevel): boolean {
  const isBare = level.description === undefined && level.needs.every((need) => need.level === undefined);
  return levels.length === 1 && level.name === name && isBare;
}

function needCells({ skill, level }: Need, found: Skill | undefined): string[] {
  const name = ukLevels.find(({ id }) => id === level)?.name;
  const text = found && level !== undefined ? descriptorText(found, level) : notInUse;
  return [found?.name ?? skill, found?.description ?? "", name ?? notInUse, text];
}

function skillRows({ skills, roles }: FrameworkData): string[][] {
  const needing = new Map<string, Set<string>>();
  for (const { name, levels } of roles) {
    for (const { skill } of levels.flatMap(({ needs }) => needs)) {
      const names = needing.get(skill);
      if (names) names.add(name);
      else needing.set(skill, new Set([name]));
    }
  }
  return skills.map((skill) => [
    skill.name,
    skill.description ?? "",
    ...ukLevels.map(({ id }) => descriptorText(skill, id)),
    [...(needing.get(skill.id) ?? [])].join(", "),
  ]);
}

/** The heading and a bullet a line, as the files have it. */
function descriptorText({ descriptors }: Skill, level: string): string {
  const lines = Object.entries(descriptors ?? {}).find(([id]) => id === level)?.[1] ?? [];
  return lines.length > 0 ? ["You can:", ...lines.map((line) => `- ${line}`)].join("\n") : "";
}

function lossesOf(framework: Framework, roles: string, skills: string): readonly Note<FrameworkLossCode>[] {
  try {
    const read = readUkCsv({ roles, skills, order: framework, version: framework.version });
    return notCarried(framework, read.framework);
  } catch (error) {
    return notReadable(error);
  }
}
