import type { Evidence } from "../../model/evidence.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { Score } from "../../questions/scores/scoreAssessment.js";

/** What somebody was found to be against one role level. */
export interface RoleAssessment<Ids extends FrameworkIds = FrameworkIds> {
  /**
   * What the assessment says of levels for certain. A score of 2 is the level needed. A score of 1 is `null` where the
   * lowest level is needed, and 3 the next level up where there is one alone; otherwise a score leaves the level open, and
   * the skill is not assessed here. `roleLevel` is the role level assessed against.
   */
  readonly profile: Profile<Ids>;
  /** The scores as they were given, for {@link scoreAssessment}: skills that the role level needs and that count. */
  readonly scores: { readonly [Skill in Ids["skill"]]?: Score };
  /** What was written beside the scores, by skill. */
  readonly evidence: { readonly [Skill in Ids["skill"]]?: readonly Evidence[] };
  /** The stage of the process, where the table names one. */
  readonly stage?: string;
}
