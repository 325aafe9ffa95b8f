/**
 * What has changed between two times: one person, a team, and those who took courses.
 *
 * @module
 */

export {
  type BeforeAndAfter,
  type BeforeAndAfterOptions,
  beforeAndAfter,
  type RungsMoved,
  type TaughtSkill,
} from "./beforeAndAfter.js";
export { type AssessedOnce, compareProfiles, type LevelChange, type ProfileComparison } from "./compareProfiles.js";
export { type SkillProgress, type TeamProgress, teamProgress } from "./teamProgress.js";
