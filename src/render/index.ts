/**
 * Answers as pages, and pages as text, Markdown, HTML and workbooks. Pure functions; names from data are made safe.
 *
 * @module
 */

export type { Signs } from "./marks/Signs.js";
export type * from "./page.js";
export { afterCoursesPage } from "./pages/afterCoursesPage.js";
export { assessmentFormPage } from "./pages/assessmentFormPage.js";
export { assessmentScorePage } from "./pages/assessmentScorePage.js";
export { assessorComparisonPage } from "./pages/assessorComparisonPage.js";
export { beforeAndAfterPage } from "./pages/beforeAndAfterPage.js";
export { cohortPlanPage } from "./pages/cohortPlanPage.js";
export { comparisonPage } from "./pages/comparisonPage.js";
export { concentrationPage } from "./pages/concentrationPage.js";
export { crosswalkPage } from "./pages/crosswalkPage.js";
export { demandOverTimePage } from "./pages/demandOverTimePage.js";
export { developmentStepsPage } from "./pages/developmentStepsPage.js";
export { diffPage } from "./pages/diffPage.js";
export { extraRunWorthPage } from "./pages/extraRunWorthPage.js";
export { findingsPage } from "./pages/findingsPage.js";
export { gapPage } from "./pages/gapPage.js";
export { type HeatMapPageOptions, heatMapPage } from "./pages/heatMapPage.js";
export { impactPage } from "./pages/impactPage.js";
export { type LikenessPageOptions, likenessPage } from "./pages/likenessPage.js";
export { migratedCataloguePage } from "./pages/migratedCataloguePage.js";
export { migratedPostsPage } from "./pages/migratedPostsPage.js";
export { migratedProfilePage } from "./pages/migratedProfilePage.js";
export { movesPage } from "./pages/movesPage.js";
export { type OwnGapsPageOptions, ownGapsPage } from "./pages/ownGapsPage.js";
export { peopleMatchesPage } from "./pages/peopleMatchesPage.js";
export { profileComparisonPage } from "./pages/profileComparisonPage.js";
export { roleCoverPage } from "./pages/roleCoverPage.js";
export { roleLevelMatchesPage } from "./pages/roleLevelMatchesPage.js";
export { roleLevelPage } from "./pages/roleLevelPage.js";
export { rolesPage } from "./pages/rolesPage.js";
export { rolesSharingSkillsPage } from "./pages/rolesSharingSkillsPage.js";
export { routesPage } from "./pages/routesPage.js";
export { scoreComparisonPage } from "./pages/scoreComparisonPage.js";
export { similarRoleLevelsPage } from "./pages/similarRoleLevelsPage.js";
export { skillPage } from "./pages/skillPage.js";
export { skillsPage } from "./pages/skillsPage.js";
export { staffingPage } from "./pages/staffingPage.js";
export { successorsPage } from "./pages/successorsPage.js";
export { supplyAndDemandPage } from "./pages/supplyAndDemandPage.js";
export { type TeamPageOptions, teamCoveragePage } from "./pages/teamCoveragePage.js";
export { teamPlanPage } from "./pages/teamPlanPage.js";
export { teamProgressPage } from "./pages/teamProgressPage.js";
export { trainingPlanPage } from "./pages/trainingPlanPage.js";
export { translatedProfilePage } from "./pages/translatedProfilePage.js";
export { unlocksPage } from "./pages/unlocksPage.js";
export { whatIfPage } from "./pages/whatIfPage.js";
export { pagesTogether } from "./pagesTogether.js";
export { type PersonAnswers, personReport } from "./reports/personReport.js";
export { roleReport } from "./reports/roleReport.js";
export { type TeamAnswers, teamReport } from "./reports/teamReport.js";
export { type WorkforceAnswers, workforceReport } from "./reports/workforceReport.js";
export { routesToMermaid } from "./routesToMermaid.js";
export { pageStyle, pageStyleHash } from "./style.js";
export type { Paint, TextOptions } from "./textOptions.js";
export { toHtml } from "./toHtml.js";
export { type HtmlFragmentOptions, toHtmlFragment } from "./toHtmlFragment.js";
export { toMarkdown } from "./toMarkdown.js";
export { toText } from "./toText.js";
export { toWorkbook } from "./toWorkbook.js";
