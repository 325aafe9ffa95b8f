/**
 * Answers for people to read, as plain text and as Markdown. Pure functions; names from data are made safe.
 *
 * @module
 */

export { assessmentScoreToMarkdown, assessmentScoreToText } from "./assessmentScore.js";
export { cohortPlanToMarkdown, cohortPlanToText } from "./cohortPlan.js";
export { comparisonToMarkdown, comparisonToText } from "./comparison.js";
export { diffToMarkdown } from "./diffToMarkdown.js";
export { diffToText } from "./diffToText.js";
export { extraRunWorthToMarkdown, extraRunWorthToText } from "./extraRunWorth.js";
export { findingsToMarkdown, findingsToText } from "./findings.js";
export { gapToMarkdown } from "./gapToMarkdown.js";
export { gapToText } from "./gapToText.js";
export { impactToMarkdown } from "./impactToMarkdown.js";
export { impactToText } from "./impactToText.js";
export { movesToMarkdown, movesToText } from "./moves.js";
export { peopleMatchesToMarkdown, peopleMatchesToText } from "./peopleMatches.js";
export { roleCoverToMarkdown, roleCoverToText } from "./roleCover.js";
export { roleLevelMatchesToMarkdown, roleLevelMatchesToText } from "./roleLevelMatches.js";
export { rolesSharingSkillsToMarkdown, rolesSharingSkillsToText } from "./rolesSharingSkills.js";
export { routesToMarkdown, routesToText } from "./routes.js";
export { routesToMermaid } from "./routesToMermaid.js";
export { scoreComparisonToMarkdown, scoreComparisonToText } from "./scoreComparison.js";
export { similarRoleLevelsToMarkdown, similarRoleLevelsToText } from "./similarRoleLevels.js";
export { staffingToMarkdown, staffingToText } from "./staffing.js";
export { teamCoverageToMarkdown, teamCoverageToText } from "./teamCoverage.js";
export type { TextOptions } from "./textOptions.js";
export type { Paint, Tone } from "./textTable.js";
export { trainingPlanToMarkdown, trainingPlanToText } from "./trainingPlan.js";
export { whatIfToMarkdown, whatIfToText } from "./whatIf.js";
