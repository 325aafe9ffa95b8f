import { eachHeld } from "../../framework/eachHeld.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireDistinctPeople } from "../../framework/requireDistinctPeople.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { quoted } from "../../values/quoted.js";

/**
 * `held`: a person counts with all they hold. `in-role`: a person who has a role level counts only in skills that it uses,
 * as it is there that they do the work; a person without one counts with all they hold.
 */
export type TeamCounting = "held" | "in-role";

/** One person of a team, ready to be asked about one skill after the other. */
export interface TeamMember {
  readonly person: string;
  /** Rank by skill; 0 is assessed, and nothing held. */
  readonly held: ReadonlyMap<string, number>;
  /** The skills in which they count. Absent: in all. */
  readonly uses?: ReadonlySet<string>;
}

/**
 * People as members of a team, in their order.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} where two profiles are of one person, and for a way of counting that does not exist.
 * @throws TypeError for something that is not a list of profiles.
 */
export function teamMembers(framework: Framework, people: readonly Profile[], counting: TeamCounting): TeamMember[] {
  if (counting !== "held" && counting !== "in-role") {
    throw new OptionError(`counting must be "held" or "in-role", not ${quoted(counting)}`);
  }
  return requireDistinctPeople(framework, people).map((profile) => memberOf(framework, profile, counting));
}

function memberOf(framework: Framework, { person, has, roleLevel }: Profile, counting: TeamCounting): TeamMember {
  const held = new Map<string, number>();
  eachHeld(framework, has, (skill, rank) => held.set(skill, rank));
  if (roleLevel === undefined || counting === "held") return { person, held };
  const { needs } = lookUp("role level", indexOf(framework).roleLevels, roleLevel).roleLevel;
  return { person, held, uses: new Set(needs.map(({ skill }) => skill)) }; // A need of weight 0 is listed, and so it is used.
}
