/**
 * The public API in reading order: the nouns, the door, finding your way, the algebra, the questions.
 *
 * @module
 */

// Finding your way in a framework (`src/framework`).
export { FrameworkMismatchError } from "./framework/FrameworkMismatchError.js";
export { findRole } from "./framework/findRole.js";
export { findRoleLevel } from "./framework/findRoleLevel.js";
export { findSkill } from "./framework/findSkill.js";
export { roleOf } from "./framework/roleOf.js";
export { type RoleNeeding, rolesNeeding } from "./framework/rolesNeeding.js";
export { searchRoleLevels, searchSkills } from "./framework/search.js";
export { UnknownIdError } from "./framework/UnknownIdError.js";
// The nouns (`src/model`). Their zod schemas are in `ddat-skills/schema`.
export type { Assessment, Assessor } from "./model/assessment.js";
export type { Catalogue } from "./model/catalogue.js";
export type { Course, CourseMode, Teaching } from "./model/course.js";
export type { Framework, FrameworkData } from "./model/framework.js";
export type { FrameworkReference } from "./model/frameworkReference.js";
export type { Grade } from "./model/grade.js";
export type { Hub } from "./model/hub.js";
export type { FrameworkIds } from "./model/ids.js";
export type * from "./model/issue.js";
export type { Licence } from "./model/licence.js";
export type { Need } from "./model/need.js";
export type { Note } from "./model/note.js";
export type { Offering } from "./model/offering.js";
export type { Pathway } from "./model/pathway.js";
export type { Post } from "./model/post.js";
export type { HeldSkills, Profile } from "./model/profile.js";
export type { Provider } from "./model/provider.js";
export type { Role } from "./model/role.js";
export type { RoleFamily } from "./model/roleFamily.js";
export type { RoleLevel } from "./model/roleLevel.js";
export type { Site } from "./model/site.js";
export type { Skill } from "./model/skill.js";
export type { SkillGroup } from "./model/skillGroup.js";
export type { SkillLevel } from "./model/skillLevel.js";
// The door (`src/parse`): unknown in, noun or issues out.
export { defineFramework, type FrameworkDefinition } from "./parse/defineFramework.js";
export { defineProfile, type ProfileDefinition } from "./parse/defineProfile.js";
export { ParseError } from "./parse/ParseError.js";
export { parseCatalogue, safeParseCatalogue } from "./parse/parseCatalogue.js";
export { parseFramework, safeParseFramework } from "./parse/parseFramework.js";
export { parseProfile, safeParseProfile } from "./parse/parseProfile.js";
export type { ParseResult } from "./parse/parsing.js";
// The questions (`src/questions`).
export { type CoverageByRoleLevel, coverageByRoleLevel } from "./questions/coverageByRoleLevel.js";
export {
  type Coverage,
  type ExceededStanding,
  type Gap,
  gap,
  type MetStanding,
  type PartialStanding,
  type Readiness,
  type Standing,
  type UnassessedStanding,
  type UnmetStanding,
} from "./questions/gap.js";
export { type Likeness, type LikenessContribution, likeness } from "./questions/likeness.js";
export { type MatchPeopleOptions, matchPeople, type PersonMatch } from "./questions/matchPeople.js";
export { type MatchRolesOptions, matchRoles, type RoleMatch } from "./questions/matchRoles.js";
export type { SimilarRole } from "./questions/rolesSharingSkills.js";
export {
  type SimilarRoleLevel,
  type SimilarRoleLevelsOptions,
  similarRoleLevels,
} from "./questions/similarRoleLevels.js";
export { type SimilarRoleByLikeness, similarRoles } from "./questions/similarRoles.js";
export type { Side } from "./questions/weighed.js";
// The algebra (`src/skills`): five verbs over sets of (skill, level).
export { covers } from "./skills/covers.js";
export { distance } from "./skills/distance.js";
export { join } from "./skills/join.js";
export { type LackingSkill, lacking } from "./skills/lacking.js";
export { meet } from "./skills/meet.js";
export { type SkillAtLevel, type SkillSet, type SkillSource, skillSet } from "./skills/skillSet.js";
