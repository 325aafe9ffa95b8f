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
export type { RoleSearchAnswer, SearchAnswer, SearchMatch, SearchOptions } from "./framework/SearchAnswer.js";
export type { SearchWhy } from "./framework/search/searchWhy.js";
export { type RoleLevelFound, searchRoleLevels } from "./framework/searchRoleLevels.js";
export { type RoleFound, searchRoles } from "./framework/searchRoles.js";
export { type SkillFound, searchSkills } from "./framework/searchSkills.js";
export { UnknownIdError } from "./framework/UnknownIdError.js";
// The nouns (`src/model`). Their zod schemas are in `ddat-skills/schema`.
export type { Assessment, Assessor } from "./model/assessment.js";
export type { Catalogue } from "./model/catalogue.js";
export type { Course, CourseMode, Teaching } from "./model/course.js";
export type { Crosswalk, LevelMap, RelationPredicate, SkillRelation } from "./model/crosswalk.js";
export type * from "./model/finding.js";
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
export type { Title, TitleMeaning } from "./model/title.js";
// The door (`src/parse`): unknown in, noun or issues out.
export { defineFramework, type FrameworkDefinition } from "./parse/defineFramework.js";
export { defineProfile, type ProfileDefinition } from "./parse/defineProfile.js";
export { ParseError } from "./parse/ParseError.js";
export { parseCatalogue, safeParseCatalogue } from "./parse/parseCatalogue.js";
export { parseCrosswalk, safeParseCrosswalk } from "./parse/parseCrosswalk.js";
export { parseFramework, safeParseFramework } from "./parse/parseFramework.js";
export { parseProfile, safeParseProfile } from "./parse/parseProfile.js";
export type { ParseResult } from "./parse/parsing.js";
export { bestSix } from "./questions/bestSix.js";
export type { GradeRelation } from "./questions/byGrade.js";
export type { RoleLevelChange, TeamChanges } from "./questions/changedTeam.js";
export {
  compareRoleLevels,
  type MoveKind,
  type RoleLevelComparison,
  type SkillGainedOrDropped,
  type SkillRaisedOrLowered,
} from "./questions/compareRoleLevels.js";
export {
  type ComparedSkillScore,
  compareScores,
  type ScoreChange,
  type ScoreComparison,
  type SkillScoreChange,
} from "./questions/compareScores.js";
export { type ComposeOptions, composeCrosswalks } from "./questions/composeCrosswalks.js";
// The questions (`src/questions`).
export { type CoverageByRoleLevel, coverageByRoleLevel } from "./questions/coverageByRoleLevel.js";
export type { Obstacle } from "./questions/diff/carrierOf.js";
export type { NeedChangeKind } from "./questions/diff/needChanges.js";
export { type DiffOptions, diffFrameworks } from "./questions/diffFrameworks.js";
export { type Entry, type FindRoutesOptions, findRoutes, type Route, type RouteStep } from "./questions/findRoutes.js";
export type * from "./questions/frameworkDiff.js";
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
export {
  type Impact,
  impact,
  type NeedImpact,
  type NeedOutcome,
  type NowAsked,
  type PersonImpact,
} from "./questions/impact.js";
export { type Likeness, type LikenessContribution, likeness } from "./questions/likeness.js";
export { lintFramework } from "./questions/lintFramework.js";
export { type MatchPeopleOptions, matchPeople, type PersonMatch } from "./questions/matchPeople.js";
export { type MatchRolesOptions, matchRoles, type RoleMatch } from "./questions/matchRoles.js";
export {
  type CatalogueMigrationNote,
  type MigratedCatalogue,
  migrateCatalogue,
} from "./questions/migrateCatalogue.js";
export { type MigratedPosts, migratePosts, type PostMigrationNote } from "./questions/migratePosts.js";
export { type MigratedProfile, migrateProfile, type ProfileMigrationNote } from "./questions/migrateProfile.js";
export {
  type LateralMove,
  type Move,
  type MoveOptions,
  type MoveTo,
  movesFrom,
  type Promotion,
  type PublishedMove,
  type SkillToLearn,
} from "./questions/movesFrom.js";
export { renamesOf } from "./questions/renamesOf.js";
export type { SimilarRole } from "./questions/rolesSharingSkills.js";
export {
  type AssessmentRule,
  type AssessmentScore,
  type RuleResult,
  type Score,
  type ScoreAssessmentOptions,
  type SkillScore,
  scoreAssessment,
} from "./questions/scoreAssessment.js";
export {
  type SimilarRoleLevel,
  type SimilarRoleLevelsOptions,
  similarRoleLevels,
} from "./questions/similarRoleLevels.js";
export { type SimilarRoleByLikeness, similarRoles } from "./questions/similarRoles.js";
export {
  type CoveredBy,
  type SkillCover,
  type TeamCoverage,
  type TeamCoverageOptions,
  type TeamSkill,
  teamCoverage,
} from "./questions/teamCoverage.js";
export type { Counting } from "./questions/teamMember.js";
export {
  type Claim,
  type ClaimSource,
  type Hint,
  type HintReason,
  type TranslatedProfile,
  translateProfile,
} from "./questions/translateProfile.js";
export type { Side } from "./questions/weighed.js";
export { weightedMean } from "./questions/weightedMean.js";
export { type RoleLevelChangeEffect, type SkillCoverChange, type WhatIf, whatIf } from "./questions/whatIf.js";
// The algebra (`src/skills`): five verbs over sets of (skill, level).
export { covers } from "./skills/covers.js";
export { distance } from "./skills/distance.js";
export { join } from "./skills/join.js";
export { type LackingSkill, lacking } from "./skills/lacking.js";
export { meet } from "./skills/meet.js";
export { type SkillAtLevel, type SkillSet, type SkillSource, skillSet } from "./skills/skillSet.js";
