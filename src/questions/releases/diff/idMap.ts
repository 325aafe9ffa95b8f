import { lookUp } from "../../../framework/frameworkIndex.js";
import { OptionError } from "../../../framework/OptionError.js";
import type { Framework } from "../../../model/framework.js";
import type { IdKind } from "../../../model/issue.js";
import { quoted } from "../../../values/quoted.js";
import type { Renames } from "../frameworkDiff.js";

/** The things of one kind that are in both releases, by either id. What is not in it is gone, or new. */
export interface IdMap {
  /** Old id to new id. */
  readonly forward: ReadonlyMap<string, string>;
  /** New id to old id. */
  readonly back: ReadonlyMap<string, string>;
}

/** A map for each kind of id that data outside the framework may refer to. */
export interface IdMaps {
  readonly levels: IdMap;
  readonly skills: IdMap;
  readonly roleFamilies: IdMap;
  readonly roles: IdMap;
  readonly roleLevels: IdMap;
}

type Things = readonly { readonly id: string }[];

/**
 * Which thing of one release is which of the other: the renames that are given, and else the same id.
 *
 * @throws {@link UnknownIdError} for a rename from or to an id that its release does not have.
 * @throws {@link OptionError} where two things would become one.
 */
export function idMaps(before: Framework, after: Framework, renamed: Renames): IdMaps {
  return {
    levels: idMap("level", before.levels, after.levels, renamed.levels),
    skills: idMap("skill", before.skills, after.skills, renamed.skills),
    roleFamilies: idMap("role family", before.roleFamilies, after.roleFamilies, renamed.roleFamilies),
    roles: idMap("role", before.roles, after.roles, renamed.roles),
    roleLevels: idMap("role level", roleLevelsOf(before), roleLevelsOf(after), renamed.roleLevels),
  };
}

/** The things that have one id in both releases: no renames are given for their kind. */
export function sameIds(before: Things, after: Things): IdMap {
  return oneToOne("thing", before, after, new Map());
}

function idMap(
  kind: IdKind,
  before: Things,
  after: Things,
  renamed: Readonly<Record<string, string | undefined>> = {},
): IdMap {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const present = new Map(after.map((thing) => [thing.id, thing]));
  const given = new Map<string, string>();
  for (const [from, to] of Object.entries(renamed)) {
    if (to === undefined) continue;
    lookUp(kind, old, from);
    lookUp(kind, present, to);
    given.set(from, to);
  }
  return oneToOne(kind, before, after, given);
}

function oneToOne(kind: string, before: Things, after: Things, given: ReadonlyMap<string, string>): IdMap {
  const present = new Set(after.map(({ id }) => id));
  const forward = new Map<string, string>();
  const back = new Map<string, string>();
  for (const { id } of before) {
    const to = given.get(id) ?? id;
    if (!present.has(to)) continue;
    const other = back.get(to);
    if (other !== undefined) {
      const [a, b, both] = [other, id, to].map(quoted);
      throw new OptionError(`The ${kind}s ${a} and ${b} would both become ${both}: a rename is one to one`);
    }
    forward.set(id, to);
    back.set(to, id);
  }
  return { forward, back };
}

export function roleLevelsOf(framework: Framework) {
  return framework.roles.flatMap(({ levels }) => levels);
}
