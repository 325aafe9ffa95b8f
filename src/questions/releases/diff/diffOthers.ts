import type { Framework } from "../../../model/framework.js";
import type { Pathway } from "../../../model/pathway.js";
import type { Title } from "../../../model/title.js";
import type { OtherChange } from "../frameworkDiff.js";
import { diffThings } from "./diffThings.js";
import { type IdMap, type IdMaps, roleLevelsOf, sameIds } from "./idMap.js";
import { differing, isReordered, sameJson } from "./sameJson.js";

interface Listed {
  readonly id: string;
}

/** What changed in the facts of the framework itself and in what only it refers to: groups, grades, pathways, titles. */
export function diffOthers(before: Framework, after: Framework, maps: IdMaps): OtherChange[] {
  const facts = differing<Framework>(before, after, [
    "id",
    "title",
    "base",
    "publisher",
    "licence",
    "source",
    "language",
  ]);
  const { groups, grades, pathways, titles } = otherMaps(before, after);
  return [
    ...(facts.length > 0 ? [{ kind: "framework", change: "changed", id: after.id, fields: facts } as const] : []),
    ...changes("skill group", before.skillGroups, after.skillGroups, groups, (was, is) =>
      differing(was, is, ["name", "description"]),
    ),
    ...changes("grade", before.grades, after.grades, grades, (was, is) => differing(was, is, ["name"])),
    ...changes("pathway", before.pathways, after.pathways, pathways, (was, is) => [
      ...differing(was, is, ["name", "url"]),
      ...movedEnds(was, is, maps),
    ]),
    ...changes("title", titlesOf(before), titlesOf(after), titles, (was, is) =>
      sameJson(meant(was, maps), is.means) ? [] : ["means"],
    ),
  ];
}

type ListedTitle = Listed & Pick<Title, "means">;

function titlesOf({ titles = [] }: Framework): ListedTitle[] {
  return titles.map(({ title, means }) => ({ id: title, means }));
}

/** What a title meant, in the ids of the release after; null for what is gone. */
function meant({ means }: ListedTitle, { roles, roleLevels }: IdMaps): unknown {
  return means.map(({ role, roleLevel, match }) => ({
    role: roles.forward.get(role) ?? null,
    ...(roleLevel !== undefined && { roleLevel: roleLevels.forward.get(roleLevel) ?? null }),
    match,
  }));
}

/** The keys of a pathway that say where it leads. */
export const pathwayEnds = ["from", "to", "fromLevel", "toLevel"] as const;

function movedEnds(was: Pathway, is: Pathway, { roles, roleLevels }: IdMaps): string[] {
  return pathwayEnds.filter((key) => {
    const id = was[key];
    const { forward } = key === "from" || key === "to" ? roles : roleLevels;
    return id === undefined ? is[key] !== undefined : forward.get(id) !== is[key];
  });
}

function otherMaps(before: Framework, after: Framework) {
  return {
    groups: sameIds(before.skillGroups ?? [], after.skillGroups ?? []),
    grades: sameIds(before.grades ?? [], after.grades ?? []),
    pathways: sameIds(before.pathways ?? [], after.pathways ?? []),
    titles: sameIds(titlesOf(before), titlesOf(after)),
  };
}

function changes<Thing extends Listed>(
  kind: OtherChange["kind"],
  before: readonly Thing[] = [],
  after: readonly Thing[] = [],
  map: IdMap,
  fields: (was: Thing, is: Thing) => readonly string[],
): OtherChange[] {
  const { added, removed, reworded } = diffThings(before, after, map, fields);
  return [
    ...added.map((id) => ({ kind, change: "added", id }) as const),
    ...removed.map((id) => ({ kind, change: "removed", id }) as const),
    ...reworded.map((one) => ({ kind, change: "changed", ...one }) as const),
  ];
}

/** The lists of the framework that have what they keep in another order. */
export function reorderedLists(before: Framework, after: Framework, maps: IdMaps): string[] {
  const { groups, grades, pathways, titles } = otherMaps(before, after);
  const lists: readonly (readonly [
    name: string,
    readonly Listed[] | undefined,
    readonly Listed[] | undefined,
    IdMap,
  ])[] = [
    ["grades", before.grades, after.grades, grades],
    ["skillGroups", before.skillGroups, after.skillGroups, groups],
    ["skills", before.skills, after.skills, maps.skills],
    ["roleFamilies", before.roleFamilies, after.roleFamilies, maps.roleFamilies],
    ["roles", before.roles, after.roles, maps.roles],
    ["pathways", before.pathways, after.pathways, pathways],
    ["titles", titlesOf(before), titlesOf(after), titles],
  ];
  const ids = (things: readonly Listed[] = []) => things.map(({ id }) => id);
  const names = lists
    .filter(([, was, is, { forward }]) => isReordered(ids(was), ids(is), forward))
    .map(([name]) => name);
  return needsAreReordered(before, after, maps) ? [...names, "needs"] : names;
}

function needsAreReordered(before: Framework, after: Framework, { skills, roleLevels }: IdMaps): boolean {
  const old = new Map(roleLevelsOf(before).map(({ id, needs }) => [id, needs.map(({ skill }) => skill)]));
  return roleLevelsOf(after).some(({ id, needs }) => {
    const was = old.get(roleLevels.back.get(id) ?? "");
    const is = needs.map(({ skill }) => skill);
    return was !== undefined && !sameJson(was, is) && isReordered(was, is, skills.forward);
  });
}
