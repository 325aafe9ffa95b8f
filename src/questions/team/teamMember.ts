import { type FrameworkIndex, lookUp } from "../../framework/frameworkIndex.js";
import type { Profile } from "../../model/profile.js";

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

/** A profile as a member of a team. @throws {@link UnknownIdError} */
export function teamMember(index: FrameworkIndex, profile: Profile, counting: TeamCounting): TeamMember {
  const held = new Map<string, number>();
  for (const [skill, level] of Object.entries<string | null | undefined>(profile.has)) {
    lookUp("skill", index.skills, skill);
    if (level !== undefined) held.set(skill, level === null ? 0 : lookUp("level", index.ranks, level));
  }
  const { person, roleLevel } = profile;
  if (roleLevel === undefined || counting === "held") return { person, held };
  const { needs } = lookUp("role level", index.roleLevels, roleLevel).roleLevel;
  return { person, held, uses: new Set(needs.map(({ skill }) => skill)) }; // One of weight 0 is used too.
}
