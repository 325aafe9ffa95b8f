/**
 * Forms to assess people by, and where those who filled them in differ.
 *
 * @module
 */

export {
  type AssessmentForm,
  type AssessmentFormOptions,
  assessmentForm,
  type FormChoice,
  type FormSkill,
} from "./assessmentForm.js";
export {
  type AssessorComparison,
  type AssessorView,
  type CompareAssessorsOptions,
  compareAssessors,
  type SkillViews,
} from "./compareAssessors.js";
