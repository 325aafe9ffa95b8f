import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { found } from "./found.js";
import { indexOf, lookUp } from "./frameworkIndex.js";
import { type NeedWorth, needWorth } from "./needWorth.js";
import { OptionError } from "./OptionError.js";

/** What a question can be about: a role level of the framework by its id, or a role profile of one's own. */
export type RoleLevelOrProfile<Ids extends FrameworkIds = FrameworkIds> = Ids["roleLevel"] | RoleProfile<Ids>;

/** Everything that a role level or a role profile asks for, with what it is worth. */
export interface Asked<Ids extends FrameworkIds = FrameworkIds> {
  /** To be spread into the answer. */
  readonly about: AnswerAbout<Ids>;
  /** Every need in its order, those of weight 0 too. */
  readonly needs: readonly NeedWorth<Ids>[];
  /** All that the needs can count together; 0 where nothing is asked. */
  readonly outOf: number;
}

const memo = new WeakMap<Framework, WeakMap<RoleLevel | RoleProfile, Asked>>();

/**
 * What a role level or a role profile asks for. Worked out once for each; a role profile is known again as long as it is the
 * same frozen value.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws OptionError for a role profile that names one skill twice.
 * @throws TypeError for what is neither an id nor a role profile.
 */
export function askedBy<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  of: RoleLevelOrProfile<NoInfer<Ids>>,
): Asked<Ids> {
  const source: RoleLevel<Ids> | RoleProfile<Ids> =
    typeof of === "string" ? lookUp("role level", indexOf(framework).roleLevels, of).roleLevel : of;
  if (typeof of !== "string") requireRoleProfile(of);
  if (!Object.isFrozen(source)) return worked(framework, of, source);
  let known = memo.get(framework);
  if (!known) {
    known = new WeakMap();
    memo.set(framework, known);
  }
  let asked = known.get(source);
  if (!asked) {
    asked = worked(framework, of, source);
    known.set(source, asked);
  }
  return asked as Asked<Ids>; // The memo is keyed by this very framework.
}

function worked<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  of: RoleLevelOrProfile<Ids>,
  { needs: listed }: RoleLevel<Ids> | RoleProfile<Ids>,
): Asked<Ids> {
  const needs = Array.from(listed, (need) => needWorth(framework, need)); // Unlike map, it meets a hole in the list.
  if (typeof of !== "string") requireSkillsOnce(of);
  return {
    about: typeof of === "string" ? { roleLevel: of } : { roleProfile: { id: of.id, name: of.name } },
    needs,
    outOf: needs.reduce((sum, { outOf }) => sum + outOf, 0),
  };
}

function requireRoleProfile(value: unknown): void {
  const keys: Partial<Record<string, unknown>> = typeof value === "object" && value !== null ? value : {};
  const { id, name, needs } = keys;
  if (typeof id !== "string" || typeof name !== "string" || !Array.isArray(needs)) {
    throw new TypeError(
      `A role level is given by its id, and a role profile as { id, name, needs }; found ${found(value)}`,
    );
  }
}

function requireSkillsOnce({ id, needs }: RoleProfile): void {
  const seen = new Set<string>();
  const twice = needs.find(({ skill }) => seen.size === seen.add(skill).size);
  if (twice) throw new OptionError(`The role profile ${JSON.stringify(id)} needs ${JSON.stringify(twice.skill)} twice`);
}
