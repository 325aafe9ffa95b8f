import type { Framework } from "../../../model/framework.js";
import { type IdMap, type IdMaps, roleLevelsOf } from "../diff/idMap.js";
import type { FrameworkDiff, RenamedKind } from "../frameworkDiff.js";
import { type Bag, lettersOf, wordBagOf } from "./wordLikeness.js";

/** A thing that is gone, or new, and all that tells whether it is another under a new name. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly letters: readonly Bag[];
  /** Absent where nothing describes it. */
  readonly words?: Bag;
  /** What it stands among, in the ids of the release after; what is gone is marked so, and is never shared. */
  readonly marks: ReadonlySet<string>;
}

/** What is gone and what is new of one kind. */
export interface Candidates {
  readonly kind: RenamedKind;
  readonly gone: readonly Candidate[];
  readonly fresh: readonly Candidate[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly descriptors?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}

type Removals = Pick<FrameworkDiff, "levels" | "skills" | "roleFamilies" | "roles" | "roleLevels">;

/** What may have been renamed, kind by kind. */
export function renameCandidates(before: Framework, after: Framework, maps: IdMaps, diff: Removals): Candidates[] {
  const { levels, skills, roleFamilies, roles, roleLevels } = diff;
  const kinds = [levels, skills, roleFamilies, roles, roleLevels];
  if (!kinds.some(({ removed, added }) => removed.length > 0 && added.length > 0)) return [];
  const [then, now] = [marksIn(before, maps, "before"), marksIn(after, maps, "after")];
  const of = (
    kind: RenamedKind,
    key: keyof Removals,
    things: (framework: Framework) => readonly Named[],
  ): Candidates => {
    const [removed, added] = [new Set(diff[key].removed), new Set(diff[key].added)];
    if (removed.size === 0 || added.size === 0) return { kind, gone: [], fresh: [] };
    return {
      kind,
      gone: things(before)
        .filter(({ id }) => removed.has(id))
        .map((thing) => candidate(thing, then[key])),
      fresh: things(after)
        .filter(({ id }) => added.has(id))
        .map((thing) => candidate(thing, now[key])),
    };
  };
  return [
    of("level", "levels", ({ levels }) => levels),
    of("skill", "skills", ({ skills }) => skills),
    of("role family", "roleFamilies", ({ roleFamilies }) => roleFamilies),
    of("role", "roles", ({ roles }) => roles),
    of("role level", "roleLevels", roleLevelsOf),
  ];
}

function candidate(thing: Named, marks: ReadonlyMap<string, ReadonlySet<string>>): Candidate {
  const { id, name, description = "", descriptors = {}, aliases = [], formerNames = [] } = thing;
  const words = wordBagOf([description, ...Object.values(descriptors).flatMap((lines) => lines ?? [])].join(" "));
  return {
    id,
    name,
    formerNames,
    letters: [name, ...aliases].map(lettersOf),
    ...(words.size > 0 && { words }),
    marks: marks.get(id) ?? new Set(),
  };
}

type Marks = { readonly [Key in keyof IdMaps]: ReadonlyMap<string, ReadonlySet<string>> };

/**
 * What each thing of one of the two releases stands among, in the ids of the release after. That a role level's role is
 * new or gone says nothing about the role level: it may have been renamed as well.
 */
function marksIn(framework: Framework, maps: IdMaps, release: "before" | "after"): Marks {
  const called = ({ forward }: IdMap, id: string) => (release === "after" ? id : (forward.get(id) ?? null));
  const isKept = ({ forward, back }: IdMap, id: string) => (release === "after" ? back : forward).has(id);
  const growing = {
    levels: new Map<string, Set<string>>(),
    skills: new Map<string, Set<string>>(),
    roleFamilies: new Map<string, Set<string>>(),
    roles: new Map<string, Set<string>>(),
    roleLevels: new Map<string, Set<string>>(),
  };
  const mark = (key: keyof IdMaps, id: string, ...among: readonly (string | null | undefined)[]) => {
    const marks = growing[key].get(id) ?? new Set();
    growing[key].set(id, marks);
    // Null is something that is gone (no two of these are the same), undefined is "any level".
    marks.add(JSON.stringify(among.includes(null) ? ["gone", id, marks.size] : ["here", ...among]));
  };
  for (const role of framework.roles) {
    mark("roleFamilies", role.family, called(maps.roles, role.id));
    for (const { id, needs } of role.levels) {
      if (isKept(maps.roles, role.id)) mark("roleLevels", id, "the role", called(maps.roles, role.id));
      for (const { skill, level } of needs) {
        const asked = called(maps.skills, skill);
        const at = level === undefined ? undefined : called(maps.levels, level);
        mark("skills", skill, called(maps.roleLevels, id), at);
        mark("roles", role.id, "needs", asked, at);
        mark("roleLevels", id, "needs", asked, at);
        if (level !== undefined) mark("levels", level, called(maps.roleLevels, id), asked);
      }
    }
  }
  return growing;
}
