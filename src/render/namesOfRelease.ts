import { roleLevelName } from "../framework/roleLevelName.js";
import type { Framework } from "../model/framework.js";
import type { RenamedKind } from "../questions/releases/frameworkDiff.js";
import * as words from "./words/needWords.js";

/** What the things of one release are called. An id that is not in it stands for itself. */
export interface NamesOfRelease {
  readonly level: (id: string) => string;
  /** The name of what is asked for, which may be any level. */
  readonly asked: (level: string | undefined) => string;
  readonly skill: (id: string) => string;
  readonly family: (id: string) => string;
  readonly role: (id: string) => string;
  /** With its role, where the name alone does not tell. */
  readonly roleLevel: (id: string) => string;
  readonly of: (kind: RenamedKind, id: string) => string;
  /** The rank of a level, the lowest being 1; of no level, 1. */
  readonly rank: (level: string | undefined) => number;
  /** The names of the levels: two releases with the same have marks on one scale. */
  readonly scale: string;
  readonly hasSkill: (id: string) => boolean;
  /** The place of a role level in the framework's order. */
  readonly placeOf: (roleLevel: string) => number;
}

export function namesOfRelease({ levels, skills, roleFamilies, roles }: Framework): NamesOfRelease {
  const skillNames = tableOf(skills);
  const roleLevels = roles.flatMap((role) =>
    role.levels.map((level) => ({ id: level.id, name: roleLevelName(level, role) })),
  );
  const places = new Map(roleLevels.map(({ id }, place) => [id, place]));
  const named = {
    level: nameIn(tableOf(levels)),
    skill: nameIn(skillNames),
    family: nameIn(tableOf(roleFamilies)),
    role: nameIn(tableOf(roles)),
    roleLevel: nameIn(tableOf(roleLevels)),
  };
  const byKind: Readonly<Record<RenamedKind, (id: string) => string>> = {
    level: named.level,
    skill: named.skill,
    "role family": named.family,
    role: named.role,
    "role level": named.roleLevel,
  };
  return {
    ...named,
    asked: (level) => (level === undefined ? words.anyLevel : named.level(level)),
    rank: (level) => (level === undefined ? 1 : levels.findIndex(({ id }) => id === level) + 1),
    scale: JSON.stringify(levels.map(({ id, name }) => [id, name])),
    of: (kind, id) => byKind[kind](id),
    hasSkill: (id) => skillNames.has(id),
    placeOf: (roleLevel) => places.get(roleLevel) ?? roleLevels.length,
  };
}

type Table = ReadonlyMap<string, string>;

function tableOf(things: readonly { readonly id: string; readonly name: string }[]): Table {
  return new Map(things.map(({ id, name }) => [id, name]));
}

function nameIn(names: Table): (id: string) => string {
  return (id) => names.get(id) ?? id;
}
