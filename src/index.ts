/**
 * The public API in reading order: finding your way, the algebra, the questions; then the nouns. Nothing here needs zod.
 *
 * @module
 */

// Finding your way in a framework (`src/framework`).
export type { RoleLevelOrProfile } from "./framework/askedBy.js";
export { FrameworkMismatchError } from "./framework/FrameworkMismatchError.js";
export { findRole } from "./framework/findRole.js";
export { findRoleLevel } from "./framework/findRoleLevel.js";
export { findSkill } from "./framework/findSkill.js";
export { isLevelId } from "./framework/isLevelId.js";
export { isRoleLevelId } from "./framework/isRoleLevelId.js";
export { isSkillId } from "./framework/isSkillId.js";
export { OptionError } from "./framework/OptionError.js";
export type { RestsOn } from "./framework/restsOn.js";
export { type RoleLevelsNeeding, roleLevelsNeeding } from "./framework/roleLevelsNeeding.js";
export { roleOf } from "./framework/roleOf.js";
export type { RoleSearchAnswer, SearchAnswer, SearchMatch, SearchOptions } from "./framework/SearchAnswer.js";
export type { SearchWhy } from "./framework/search/searchWhy.js";
export { type RoleLevelFound, searchRoleLevels } from "./framework/searchRoleLevels.js";
export { type RoleFound, searchRoles } from "./framework/searchRoles.js";
export { type SkillFound, searchSkills } from "./framework/searchSkills.js";
export { UnknownIdError } from "./framework/UnknownIdError.js";
// The nouns (`src/model`). Their zod schemas are in `ddat-skills/schema`, the door for data from outside in `ddat-skills/parse`.
export type { AnswerAbout } from "./model/answerAbout.js";
export type { Assessment, Assessor } from "./model/assessment.js";
export type { Catalogue } from "./model/catalogue.js";
export type { Course, CourseMode, Teaching } from "./model/course.js";
export type { Crosswalk, LevelMap, RelationPredicate, SkillRelation } from "./model/crosswalk.js";
export type { Evidence } from "./model/evidence.js";
export type {
  EmptyFamilyFinding,
  EmptySkillGroupFinding,
  Finding,
  FindingCode,
  IdenticalNeedsFinding,
  LevelNotDescribedFinding,
  PromotionDropsSkillFinding,
  PromotionLowersLevelFinding,
  RoleLevelWithoutNeedsFinding,
  SharedRoleLevelNameFinding,
  SimilarSkillNamesFinding,
  SingleRoleFamilyFinding,
  UnusedLevelFinding,
  UnusedSkillFinding,
} from "./model/finding.js";
export type { Framework, FrameworkData } from "./model/framework.js";
export type { FrameworkReference } from "./model/frameworkReference.js";
export type { Grade } from "./model/grade.js";
export type { FrameworkIds } from "./model/ids.js";
export type * from "./model/issue.js";
export type { Licence } from "./model/licence.js";
export type { Money } from "./model/money.js";
export type { Need } from "./model/need.js";
export type { Note } from "./model/note.js";
export type { Offering } from "./model/offering.js";
export type { Pathway } from "./model/pathway.js";
export type { Post, PostOfRoleLevel, PostOfRoleProfile } from "./model/post.js";
export type { HeldSkills, Profile } from "./model/profile.js";
export type { Provider } from "./model/provider.js";
export type { Resource, ResourceKind, ResourceTeaching } from "./model/resource.js";
export type { Role } from "./model/role.js";
export type { RoleFamily } from "./model/roleFamily.js";
export type { RoleLevel } from "./model/roleLevel.js";
export type { RoleProfile } from "./model/roleProfile.js";
export type { Site } from "./model/site.js";
export type { Skill } from "./model/skill.js";
export type { SkillGroup } from "./model/skillGroup.js";
export type { SkillLevel } from "./model/skillLevel.js";
export type { Title, TitleMeaning } from "./model/title.js";
export { defineProfile, type ProfileDefinition } from "./parse/defineProfile.js";
export { ParseError } from "./parse/ParseError.js";
// The questions (`src/questions`).
export { type CoverageByRoleLevel, coverageByRoleLevel } from "./questions/gap/coverageByRoleLevel.js";
export {
  type DevelopmentStep,
  type DevelopmentSteps,
  type DevelopmentStepsOptions,
  developmentSteps,
  type LadderRung,
} from "./questions/gap/developmentSteps.js";
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
} from "./questions/gap/gap.js";
export { type FrameworkFindings, lintFramework } from "./questions/lint/lintFramework.js";
export type { GradeRelation } from "./questions/match/byGrade.js";
export type { LeftOut } from "./questions/match/leftOut.js";
export { type Likeness, likeness } from "./questions/match/likeness.js";
export { type MatchPeopleOptions, matchPeople, type PeopleMatches } from "./questions/match/matchPeople.js";
export {
  type MatchRoleLevelsOptions,
  matchRoleLevels,
  type RoleLevelMatch,
  type RoleLevelMatches,
} from "./questions/match/matchRoleLevels.js";
export type { LeftBehind, PostSuccessors, Successor, Successors } from "./questions/match/PostSuccessors.js";
export { type RolesSharingSkills, rolesSharingSkills } from "./questions/match/rolesSharingSkills.js";
export {
  type SimilarRoleLevels,
  type SimilarRoleLevelsOptions,
  similarRoleLevels,
} from "./questions/match/similarRoleLevels.js";
export { type SimilarRoles, similarRoles } from "./questions/match/similarRoles.js";
export { type SuccessorsOptions, successors } from "./questions/match/successors.js";
export { type SkillUnlocks, type Unlocks, unlocks } from "./questions/match/unlocks.js";
export type { AsOfNoteCode, AsOfOptions } from "./questions/provenance/asOfRule.js";
export {
  type AsOfNote,
  type ProfileAsOf,
  profileAsOf,
} from "./questions/provenance/profileAsOf.js";
export {
  compareRoleLevels,
  type MoveKind,
  type RoleLevelComparison,
  type SkillGainedOrDropped,
  type SkillRaisedOrLowered,
} from "./questions/routes/compareRoleLevels.js";
export {
  type EntryStep,
  type FindRoutesOptions,
  findRoutes,
  type Route,
  type RouteStep,
  type RoutesToRoleLevel,
} from "./questions/routes/findRoutes.js";
export {
  type LateralMove,
  type MoveOptions,
  type MovesFromRoleLevel,
  type MoveTo,
  movesFrom,
  type PromotionMove,
  type PublishedMove,
  type RoleLevelMove,
  type SkillToLearn,
} from "./questions/routes/movesFrom.js";
export type { RoleLevelChange, TeamChanges } from "./questions/team/changedTeam.js";
export type { Leaving, WorstLeavers } from "./questions/team/ifTheyLeft.js";
export {
  type CoveredBy,
  type SkillCover,
  type TeamCoverage,
  type TeamCoverageOptions,
  type TeamSkill,
  type TeamSkillGroup,
  teamCoverage,
} from "./questions/team/teamCoverage.js";
export type { TeamCounting } from "./questions/team/teamMembers.js";
export { type RoleLevelChangeEffect, type SkillCoverChange, type WhatIf, whatIf } from "./questions/team/whatIf.js";
// The algebra (`src/skills`): five verbs over sets of (skill, level).
export { covers } from "./skills/covers.js";
export { distance } from "./skills/distance.js";
export { join } from "./skills/join.js";
export { type LackingSkill, lacking } from "./skills/lacking.js";
export { meet } from "./skills/meet.js";
export { type SkillAtLevel, type SkillSet, type SkillSource, skillSet } from "./skills/skillSet.js";
