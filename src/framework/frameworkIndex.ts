import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { IdKind } from "../model/issue.js";
import type { Role } from "../model/role.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { Skill } from "../model/skill.js";
import { nearest } from "../values/nearest.js";
import type { Asked } from "./askedBy.js";
import { found } from "./found.js";
import { UnknownIdError } from "./UnknownIdError.js";

/** A role level with the role it belongs to. */
export interface PlacedRoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly role: Role<Ids>;
  readonly roleLevel: RoleLevel<Ids>;
}

/** Everything that a question looks up in a framework. Maps, not objects: `__proto__` and `toString` are plain ids. */
export interface FrameworkIndex<Ids extends FrameworkIds = FrameworkIds> {
  /** Level to rank, the lowest being 1. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly skills: ReadonlyMap<string, Skill<Ids>>;
  /** Skill to its place in the framework's order. */
  readonly skillOrder: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, Role<Ids>>;
  /** In framework order. */
  readonly roleLevels: ReadonlyMap<string, PlacedRoleLevel<Ids>>;
  /** What role levels and frozen role profiles ask for, once `askedBy` has worked it out. */
  readonly asked: WeakMap<object, Asked<Ids>>;
}

const memo = new WeakMap<Framework, FrameworkIndex>();

/**
 * The index of a framework, built when it is first asked and kept as long as the framework is.
 *
 * @throws TypeError for something that is not a framework, such as a profile in its place.
 */
export function indexOf<Ids extends FrameworkIds>(framework: Framework<Ids>): FrameworkIndex<Ids> {
  let index = memo.get(framework);
  if (!index) {
    requireFramework(framework);
    index = {
      ranks: new Map(framework.levels.map(({ id }, position) => [id, position + 1])),
      skills: new Map(framework.skills.map((skill) => [skill.id, skill])),
      skillOrder: new Map(framework.skills.map(({ id }, position) => [id, position])),
      roles: new Map(framework.roles.map((role) => [role.id, role])),
      roleLevels: new Map(
        framework.roles.flatMap((role) => role.levels.map((roleLevel) => [roleLevel.id, { role, roleLevel }] as const)),
      ),
      asked: new WeakMap(),
    };
    memo.set(framework, index);
  }
  return index as FrameworkIndex<Ids>; // The memo is keyed by this very framework.
}

function requireFramework(value: unknown): void {
  if (["skills", "roles", "levels"].every((key) => key in Object(value))) return;
  throw new TypeError(`The framework comes first, such as uk; found ${found(value)}`);
}

/**
 * The entry of one id.
 *
 * @throws {@link UnknownIdError} that names near matches.
 * @throws TypeError for an id that is not text.
 */
export function lookUp<Value>(kind: IdKind, entries: ReadonlyMap<string, Value>, id: string): Value {
  const value = entries.get(id);
  if (value !== undefined) return value;
  if (typeof id !== "string") throw new TypeError(`A ${kind} is given by its id, a text; found ${found(id)}`);
  throw new UnknownIdError(kind, id, nearest(id, entries.keys()));
}
