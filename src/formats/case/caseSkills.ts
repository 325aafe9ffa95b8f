import type { Skill } from "../../model/skill.js";
import type { SkillGroup } from "../../model/skillGroup.js";
import { idShape, nameShape, urlShape } from "../../parse/primitiveShapes.js";
import { list } from "../../parse/shape.js";
import type { CaseKind } from "./caseKinds.js";
import type { CaseLevels } from "./caseLevels.js";
import { descriptionOf, idOf, nameOf, placed } from "./nodes.js";
import { otherNamesOf } from "./otherNamesOf.js";
import { ownFields } from "./ownFields.js";
import type { CaseReading, Package, PackageItem } from "./Package.js";

/** The fields of a skill that CASE has none for. */
const ownOfSkill = {
  definedAt: list(idShape, { min: 1 }),
  url: urlShape,
  aliases: list(nameShape),
  formerNames: list(nameShape),
};

/** Kinds of items that have a name and a description and no other field, with what ours keep beside. */
const plainKinds: Readonly<Partial<Record<CaseKind, readonly string[]>>> = {
  level: ["kind", "id", "place"],
  "skill-group": ["kind", "id", "place"],
  "skill-level": ["kind", "level", "described", "lines"],
};
const ownKeys = ["kind", "id", "place", "described"];

export function caseSkills(
  source: Package,
  { levels, ofSkill }: CaseLevels,
  reading: CaseReading,
): { readonly skillGroups: readonly SkillGroup[]; readonly skills: readonly Skill[] } {
  const groups = placed(source.items.filter(({ kind }) => kind === "skill-group"));
  for (const { parent, path } of groups) {
    if (parent) reading.note("hierarchy-flattened", "the group stands in another item; groups are one list", path);
  }
  for (const item of source.items) {
    const keys = plainKinds[item.kind];
    if (keys === undefined) continue;
    ownFields({}, item.ours, keys, item.path, reading);
    otherNamesOf(item, false, reading);
  }
  const skills = placed(source.items.filter(({ kind }) => kind === "skill"));
  return {
    skillGroups: groups.map((item) => ({
      id: idOf(item),
      name: nameOf(item, reading),
      ...descriptionOf(item, reading),
    })),
    skills: skills.map((item) => readSkill(item)),
  };

  function readSkill(item: PackageItem): Skill {
    const { parent, path, ours } = item;
    const inGroup = parent?.kind === "skill-group";
    if (parent && !inGroup)
      reading.note("hierarchy-flattened", "the skill stands in an item that is not a group; taken out of it", path);
    const { definedAt: marked, ...own } = ownFields(ownOfSkill, ours, ownKeys, path, reading);
    const at = ofSkill.get(item) ?? [];
    const described = at.flatMap(({ level, lines }) => (lines ? [[level, lines] as const] : []));
    const rungs = new Set(at.map(({ level }) => level));
    const wasRestricted = ours.id === undefined ? rungs.size > 0 && rungs.size < levels.length : marked !== undefined;
    // Ours are marked with the rungs; the items of levels say which of them are still there.
    const rungIds = marked ?? levels.map(({ id }) => id);
    const definedAt = wasRestricted ? rungIds.filter((id) => rungs.has(id)) : [];
    const isDescribed = typeof ours.described === "boolean" ? ours.described : described.length > 0;
    return {
      id: idOf(item),
      name: nameOf(item, reading),
      ...(inGroup && { group: idOf(parent) }),
      ...descriptionOf(item, reading),
      ...(definedAt.length > 0 && { definedAt }),
      ...(isDescribed && { descriptors: Object.fromEntries(described) }),
      ...otherNamesOf(item, true, reading),
      ...own,
    };
  }
}
