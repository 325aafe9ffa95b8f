import type { Framework } from "../../model/framework.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { sfiaLicence } from "./constants.js";

/** Whether the licence of a framework's content forbids handing its text on, as that of SFIA does. */
export function hasRestrictedText({ licence }: Framework): boolean {
  return licence?.name === sfiaLicence.name;
}

/**
 * The framework as an export may hold it: where its licence forbids handing the text on, without descriptions and
 * descriptors (ids, names, levels and where a skill is defined stay), and else as it is. Writers call it unless their
 * caller asks for the text, having a licence to do so.
 */
export function withoutRestrictedText(framework: Framework): Framework {
  if (!hasRestrictedText(framework)) return framework;
  const { skills, levels, skillGroups, ...rest } = framework;
  return parseFramework({
    ...rest,
    levels: levels.map(({ id, name }) => ({ id, name })),
    ...(skillGroups && { skillGroups: skillGroups.map(({ id, name }) => ({ id, name })) }),
    skills: skills.map(({ description: _, descriptors: __, ...skill }) => skill),
  });
}
