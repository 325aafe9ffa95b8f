import { importances } from "../../model/importances.js";
import { limits } from "../../model/limits.js";
import type { Need } from "../../model/need.js";
import type { Pathway } from "../../model/pathway.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { dayShape, idShape, nameShape, urlShape, wholeNumber } from "../../parse/primitiveShapes.js";
import { list, oneOf } from "../../parse/shape.js";
import { quoted } from "../../values/quoted.js";
import type { CaseLevels } from "./caseLevels.js";
import { descriptionOf, idOf, nameOf, placed } from "./nodes.js";
import { otherNamesOf } from "./otherNamesOf.js";
import { ownFields } from "./ownFields.js";
import type { CaseReading, Package, PackageItem, PackageLink } from "./Package.js";

const url = urlShape;
const aliases = list(nameShape);
const formerNames = aliases;
const ownOfRole = { url, aliases, formerNames };
const ownOfRoleLevel = { ...ownOfRole, track: nameShape, grades: list(idShape, { min: 1 }), gradesAsOf: dayShape };
const ownOfNeed = { importance: oneOf(importances), weight: wholeNumber(0, limits.weight) };
const ownOfPathway = { id: idShape, name: nameShape, fromLevel: idShape, toLevel: idShape, url };

export interface CaseRoles {
  readonly roleFamilies: readonly RoleFamily[];
  readonly roles: readonly Role[];
  readonly pathways: readonly Pathway[];
}

/** The families, the roles with their levels and needs, and the pathways of a package. */
export function caseRoles(source: Package, { ofSkill }: CaseLevels, title: string, reading: CaseReading): CaseRoles {
  const linksOf = new Map<PackageItem, PackageLink[]>();
  for (const link of source.links) {
    const present = linksOf.get(link.origin);
    if (present) present.push(link);
    else linksOf.set(link.origin, [link]);
  }
  const levelOfItem = new Map(
    [...ofSkill.values()].flat().flatMap(({ item, level }) => (item ? [[item, level] as const] : [])),
  );

  const roleFamilies: RoleFamily[] = placed(source.items.filter(({ kind }) => kind === "role-family")).map((item) => ({
    id: idOf(item),
    name: nameOf(item, reading),
    ...descriptionOf(item, reading),
    ...ownFields({ url }, item.ours, ["kind", "id", "place"], item.path, reading),
  }));
  for (const item of source.items) {
    if (item.kind !== "role-family") continue;
    otherNamesOf(item, false, reading);
    if (item.parent)
      reading.note("hierarchy-flattened", "the family stands in another item; families are one list", item.path);
  }
  const items = placed(source.items.filter(({ kind }) => kind === "role"));
  const roles = items.map(readRole);
  const unclaimed = source.items.filter(({ kind, parent }) => kind === "role-level" && parent?.kind !== "role");
  for (const { path } of unclaimed)
    reading.note("item-incomplete", "the role level belongs to no role; left out", path);
  noteOtherNeeds();
  return { roleFamilies, roles, pathways: readPathways() };

  function readRole(item: PackageItem): Role {
    const rungs = item.children.filter(({ kind }) => kind === "role-level");
    const name = nameOf(item, reading);
    return {
      id: idOf(item),
      name,
      family: familyOf(item),
      ...descriptionOf(item, reading),
      ...otherNamesOf(item, true, reading),
      ...ownFields(ownOfRole, item.ours, ["kind", "id", "place"], item.path, reading),
      levels: rungs.length > 0 ? rungs.map(readRoleLevel) : [{ id: idOf(item), name, needs: needsOf(item) }],
    };
  }

  function familyOf({ parent, path }: PackageItem): string {
    if (parent?.kind === "role-family") return idOf(parent);
    reading.note("no-family", `the role is in no family; put in one of the framework's own title`, path);
    const id = "all-roles";
    if (!roleFamilies.some((family) => family.id === id)) roleFamilies.push({ id, name: title });
    return id;
  }

  function readRoleLevel(item: PackageItem): RoleLevel {
    return {
      id: idOf(item),
      name: nameOf(item, reading),
      ...ownFields(ownOfRoleLevel, item.ours, ["kind", "id"], item.path, reading),
      ...descriptionOf(item, reading),
      ...otherNamesOf(item, true, reading),
      needs: needsOf(item),
    };
  }

  /** A skill, or a role that has levels, asks for nothing here. */
  function noteOtherNeeds(): void {
    for (const { type, origin, path } of source.links) {
      if (!isNeed(type) || origin.kind === "role-level") continue;
      const hasLevels = origin.children.some(({ kind }) => kind === "role-level");
      if (origin.kind === "role" && !hasLevels) continue;
      const what =
        origin.kind === "role" ? "a role that has levels, which have their own" : "no role and no role level";
      reading.note("need-not-read", `${quoted(type)} of ${what}; left out`, path);
    }
  }

  function needsOf(item: PackageItem): Need[] {
    const needs = new Map<string, Need>();
    const links = (linksOf.get(item) ?? []).filter(({ type }) => isNeed(type));
    for (const { destination, path, ours } of links.toSorted((a, b) =>
      a.sequence === b.sequence ? 0 : a.sequence - b.sequence,
    )) {
      const isSkill = destination.kind === "skill";
      const skillItem = isSkill ? destination : destination.parent;
      const level = levelOfItem.get(destination);
      if (skillItem?.kind !== "skill" || (!isSkill && destination.kind !== "skill-level")) {
        reading.note("need-not-read", "it leads to no skill and to no level of one; left out", path);
        continue;
      }
      if (!isSkill && level === undefined)
        reading.note(
          "level-unknown",
          "it leads to a level that is not of the scale; the skill is needed at any level",
          path,
        );
      const skill = idOf(skillItem);
      const need: Need = {
        skill,
        ...(level !== undefined && { level }),
        ...ownFields(ownOfNeed, ours, [], path, reading),
      };
      const present = needs.get(skill);
      if (present === undefined) needs.set(skill, need);
      else if (present.level === undefined && level !== undefined) needs.set(skill, need);
      else if (level !== undefined && level !== present.level) {
        reading.note("repeated-need", "the skill is needed at another level already; the first is kept", path);
      }
    }
    return [...needs.values()];
  }

  function readPathways(): Pathway[] {
    const links = source.links.filter(({ type }) => type === "ext:pathway");
    const pathways: Pathway[] = [];
    for (const { origin, destination, ours, path } of links.toSorted((a, b) =>
      a.sequence === b.sequence ? 0 : a.sequence - b.sequence,
    )) {
      if (origin.kind !== "role" || destination.kind !== "role") {
        reading.note("association-not-read", "the pathway is not between roles; left out", path);
        continue;
      }
      const [from, to] = [idOf(origin), idOf(destination)];
      pathways.push({
        id: `${from} to ${to}`.slice(0, limits.id),
        from,
        to,
        ...ownFields(ownOfPathway, ours, [], path, reading),
      });
    }
    return pathways;
  }
}

function isNeed(type: PackageLink["type"]): boolean {
  return type === "hasSkillLevel" || type === "ext:requires";
}
