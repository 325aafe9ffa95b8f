import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { quoted } from "../values/quoted.js";
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

/**
 * What a role level or a role profile asks for. Worked out once for each; a role profile is known again as long as it is the
 * same frozen value.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link OptionError} for a role profile that names one skill twice.
 * @throws TypeError for what is neither an id nor a role profile.
 */
export function askedBy<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  of: RoleLevelOrProfile<NoInfer<Ids>>,
): Asked<Ids> {
  const { asked, roleLevels } = indexOf(framework);
  const source = typeof of === "string" ? lookUp("role level", roleLevels, of).roleLevel : requireRoleProfile(of);
  let known = asked.get(source);
  if (!known) {
    const needs = Array.from(source.needs, (need) => needWorth(framework, need)); // Unlike map, it meets a hole in the list.
    known = {
      about: typeof of === "string" ? { roleLevel: of } : { roleProfile: { id: of.id, name: of.name } },
      needs,
      outOf: needs.reduce((sum, { outOf }) => sum + outOf, 0),
    };
    if (Object.isFrozen(source)) asked.set(source, known);
  }
  return known;
}

function requireRoleProfile<Ids extends FrameworkIds>(value: RoleProfile<Ids>): RoleProfile<Ids> {
  const { id, name, needs }: Partial<Record<keyof RoleProfile, unknown>> = Object(value); // Of what is no object, nothing.
  if (typeof id !== "string" || typeof name !== "string" || !Array.isArray(needs)) {
    throw new TypeError(
      `A role level is given by its id, a role profile as { id, name, needs }; found ${found(value)}`,
    );
  }
  const seen = new Set<unknown>();
  for (const need of needs) {
    const skill: unknown = need?.skill;
    if (seen.has(skill)) throw new OptionError(`The role profile ${quoted(id)} needs ${quoted(String(skill))} twice`);
    seen.add(skill);
  }
  return value;
}
