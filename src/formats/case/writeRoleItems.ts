import type { FrameworkData } from "../../model/framework.js";
import type { Need } from "../../model/need.js";
import type { CaseLink } from "./casePackage.js";
import type { PackageWriter } from "./PackageWriter.js";

/** The families, roles and role levels, what they need, and the pathways between them. */
export function writeRoleItems(framework: FrameworkData, out: PackageWriter): void {
  const families = new Map<string, CaseLink>();
  for (const [i, { id, name, description, ...rest }] of framework.roleFamilies.entries()) {
    const draft = { statement: name, notes: description, more: { ...rest, id, place: i + 1 } };
    families.set(id, out.add("role-family", [id], draft, out.document, i + 1));
  }
  const skills = new Map(framework.skills.map(({ id, name }) => [id, name]));
  const levels = new Map(framework.levels.map(({ id, name }) => [id, name]));
  const roles = new Map<string, CaseLink>();
  const roleLevels = new Map<string, CaseLink>();
  for (const [i, { id, name, description, family, levels: rungs, ...rest }] of framework.roles.entries()) {
    const draft = { statement: name, code: id, notes: description, more: { ...rest, id, place: i + 1 } };
    const role = out.add("role", [id], draft, families.get(family) ?? out.document, i + 1);
    roles.set(id, role);
    for (const [j, rung] of rungs.entries()) {
      const { name, description, needs, ...rest } = rung;
      const draft = { statement: name, code: rung.id, notes: description, more: rest };
      const roleLevel = out.add("role-level", [rung.id], draft, role, j + 1);
      roleLevels.set(rung.id, roleLevel);
      for (const [k, need] of needs.entries()) {
        const { skill, level, ...more } = need;
        const target =
          level === undefined
            ? out.itemLink(skills.get(skill) ?? skill, "skill", skill)
            : out.itemLink(levels.get(level) ?? level, "skill-level", skill, level);
        writeNeed(need, roleLevel, target, k + 1, more, out);
      }
    }
  }
  for (const [i, { id, from, to, ...rest }] of (framework.pathways ?? []).entries()) {
    const [origin, destination] = [roles.get(from), roles.get(to)];
    if (!origin || !destination) continue; // The ends of a checked framework's pathways are roles of it.
    const extensions = { ddatSkills: { ...rest, id } };
    out.associate("ext:pathway", origin, destination, { sequenceNumber: i + 1, extensions }, id);
  }
}

function writeNeed(
  { level }: Need,
  roleLevel: CaseLink,
  target: CaseLink,
  sequenceNumber: number,
  more: Readonly<Record<string, unknown>>,
  out: PackageWriter,
): void {
  const hasMore = Object.keys(more).length > 0;
  out.associate(level === undefined ? "ext:requires" : "hasSkillLevel", roleLevel, target, {
    sequenceNumber,
    ...(hasMore && { extensions: { ddatSkills: more } }),
  });
}
