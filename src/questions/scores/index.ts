/**
 * Assessment scores by a published rule or one of your own.
 *
 * @module
 */

export { bestSix } from "./bestSix.js";
export {
  type ComparedSkillScore,
  compareScores,
  type ScoreChange,
  type ScoreComparison,
  type SkillScoreChange,
} from "./compareScores.js";
export {
  type AssessmentRule,
  type AssessmentScore,
  type RuleResult,
  type Score,
  type ScoreAssessmentOptions,
  type SkillScore,
  scoreAssessment,
} from "./scoreAssessment.js";
export { weightedMean } from "./weightedMean.js";
