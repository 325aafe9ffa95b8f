/**
 * One zod schema for each noun and each answer. An entry of its own: whoever asks questions does not need zod.
 *
 * @module
 */

export { assessmentSchema } from "./model/assessment.js";
export { catalogueSchema } from "./model/catalogue.js";
export { courseSchema } from "./model/course.js";
export { crosswalkSchema, levelMapSchema, skillRelationSchema } from "./model/crosswalk.js";
export { evidenceSchema } from "./model/evidence.js";
export { frameworkSchema } from "./model/framework.js";
export { frameworkReferenceSchema } from "./model/frameworkReference.js";
export { gradeSchema } from "./model/grade.js";
export { licenceSchema } from "./model/licence.js";
export { moneySchema } from "./model/money.js";
export { needSchema } from "./model/need.js";
export { offeringSchema } from "./model/offering.js";
export { pathwaySchema } from "./model/pathway.js";
export { postSchema } from "./model/post.js";
export { profileSchema } from "./model/profile.js";
export { providerSchema } from "./model/provider.js";
export { resourceSchema } from "./model/resource.js";
export { roleSchema } from "./model/role.js";
export { roleFamilySchema } from "./model/roleFamily.js";
export { roleLevelSchema } from "./model/roleLevel.js";
export { roleProfileSchema } from "./model/roleProfile.js";
export { siteSchema } from "./model/site.js";
export { skillSchema } from "./model/skill.js";
export { skillGroupSchema } from "./model/skillGroup.js";
export { skillLevelSchema } from "./model/skillLevel.js";
export { titleSchema } from "./model/title.js";
export { afterCoursesSchema, courseDoneSchema } from "./plan/afterCourses.schema.js";
export {
  broughtSchema,
  coverNeedSchema,
  nearestCoverSchema,
  roleCoverSchema,
  uncoveredNeedSchema,
} from "./plan/coverRole.schema.js";
export { demandOverTimeSchema } from "./plan/demandOverTime.schema.js";
export {
  cohortOpenNeedSchema,
  cohortPersonSchema,
  cohortPlanSchema,
  cohortTotalSchema,
  planCohortOptionsSchema,
  runUseSchema,
} from "./plan/planCohort.schema.js";
export { planTeamOptionsSchema, teamPlanSchema } from "./plan/planTeam.schema.js";
export {
  limitThatWouldHelpSchema,
  openNeedSchema,
  planBoundSchema,
  planOutcomeSchema,
  planStepSchema,
  planTrainingOptionsSchema,
  trainingPlanSchema,
} from "./plan/planTraining.schema.js";
export {
  staffedPostSchema,
  staffingOverTimeSchema,
  staffingRulesSchema,
  staffingSchema,
} from "./plan/staffPosts.schema.js";
export { extraRunSchema, extraRunWorthSchema } from "./plan/whatIfExtraRun.schema.js";
export { translatedProfileSchema } from "./questions/crosswalks/translateProfile.schema.js";
export { assessmentFormSchema, assessorComparisonSchema } from "./questions/forms/forms.schema.js";
export { developmentStepsSchema } from "./questions/gap/developmentSteps.schema.js";
export { coverageSchema, gapSchema, restsOnSchema, standingSchema } from "./questions/gap/gap.schema.js";
export { findingSchema, frameworkFindingsSchema } from "./questions/lint/lintFramework.schema.js";
export { likenessSchema } from "./questions/match/likeness.schema.js";
export {
  peopleMatchesSchema,
  roleLevelMatchesSchema,
  rolesSharingSkillsSchema,
  similarRoleLevelsSchema,
  similarRolesSchema,
} from "./questions/match/matches.schema.js";
export { successorsSchema } from "./questions/match/successors.schema.js";
export { unlocksSchema } from "./questions/match/unlocks.schema.js";
export {
  beforeAndAfterSchema,
  profileComparisonSchema,
  teamProgressSchema,
} from "./questions/progress/progress.schema.js";
export { profileAsOfSchema } from "./questions/provenance/profileAsOf.schema.js";
export {
  frameworkDiffSchema,
  renamesSchema,
  suggestedRenameSchema,
} from "./questions/releases/diffFrameworks.schema.js";
export { impactSchema } from "./questions/releases/impact.schema.js";
export {
  migratedCatalogueSchema,
  migratedPostsSchema,
  migratedProfileSchema,
} from "./questions/releases/migrate.schema.js";
export { roleLevelComparisonSchema } from "./questions/routes/compareRoleLevels.schema.js";
export { routeSchema, routeStepSchema, routesToRoleLevelSchema } from "./questions/routes/findRoutes.schema.js";
export {
  movesFromRoleLevelSchema,
  roleLevelMoveSchema,
  skillToLearnSchema,
} from "./questions/routes/movesFrom.schema.js";
export {
  comparedSkillScoreSchema,
  scoreChangeSchema,
  scoreComparisonSchema,
} from "./questions/scores/compareScores.schema.js";
export { assessmentScoreSchema, scoreSchema, skillScoreSchema } from "./questions/scores/scoreAssessment.schema.js";
export { coveredBySchema, teamCoverageSchema, teamSkillSchema } from "./questions/team/teamCoverage.schema.js";
export {
  roleLevelChangeEffectSchema,
  skillCoverChangeSchema,
  teamChangesSchema,
  whatIfSchema,
} from "./questions/team/whatIf.schema.js";
export { tableMapSchema } from "./reading/tables/tableMap.schema.js";
export { bestPeopleSchema } from "./workforce/bestPeople.schema.js";
export { concentrationSchema } from "./workforce/concentration.schema.js";
export { bestRoleLevelRowSchema } from "./workforce/rows/bestRoleLevelRow.schema.js";
export { heatMapRowSchema, heatMapTotalRowSchema } from "./workforce/rows/heatMapRow.schema.js";
export { ownGapRowSchema } from "./workforce/rows/ownGapRow.schema.js";
export { supplyAndDemandSchema } from "./workforce/supplyAndDemand.schema.js";
