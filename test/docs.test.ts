import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import guides from "../scripts/guides.json" with { type: "json" };
import { createProgram } from "../src/cli/createProgram.js";
import * as pagesOfAnswers from "../src/render/index.js";
import * as schemas from "../src/schema.js";
import { root } from "./packed.js";

// What the documents promise: a page says what is there, and never what is to come.

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Words of a promise, or of everything, which has always turned out untrue. */
const promises =
  /not (?:there|here|available|implemented|done) yet|coming soon|\bplanned,? and\b|in a (?:future|later) (?:release|version)|\bTODO\b|\bTBD\b|any bundler|every rendering|each (?:command )?has `--json`/i;

test.each(pages)("%s promises nothing", (page) => {
  // Code and what it prints is held to the code itself.
  const prose = readFileSync(root + page, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  expect(prose.split("\n").filter((line) => promises.test(line))).toEqual([]);
});

test("every guide stands in one group of the site, and every group has guides that are there", () => {
  const files = pages
    .filter((page) => page.startsWith("docs/"))
    .map((page) => page.slice("docs/".length, -".md".length));
  expect(Object.values(guides).flat().toSorted()).toEqual(files.toSorted());
});

test("the README opens in under 200 lines and links nothing that the package does not hold", () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  expect(readme.split("\n").length).toBeLessThanOrEqual(200);
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to);
  expect(links.filter((to) => !to.startsWith("https://") && !["LICENSE", "CHANGELOG.md"].includes(to))).toEqual([]);
});

/** Each answer: its function, its schema, its page, the command that gives it, the guide that explains it. */
const answers = [
  ["gap", "gapSchema", "gapPage", "gap", "honest-gap"],
  ["developmentSteps", "developmentStepsSchema", "developmentStepsPage", "gap", "development"],
  ["unlocks", "unlocksSchema", "unlocksPage", "gap", "development"],
  ["matchRoleLevels", "roleLevelMatchesSchema", "roleLevelMatchesPage", "match", "matching"],
  ["matchPeople", "peopleMatchesSchema", "peopleMatchesPage", "people", "matching"],
  ["similarRoleLevels", "similarRoleLevelsSchema", "similarRoleLevelsPage", "similar", "matching"],
  ["rolesSharingSkills", "rolesSharingSkillsSchema", "rolesSharingSkillsPage", "similar", "matching"],
  ["likeness", "likenessSchema", "likenessPage", "similar", "matching"],
  ["successors", "successorsSchema", "successorsPage", "successors", "matching"],
  ["compareRoleLevels", "roleLevelComparisonSchema", "comparisonPage", "compare", "routes"],
  ["movesFrom", "movesFromRoleLevelSchema", "movesPage", "routes", "routes"],
  ["findRoutes", "routesToRoleLevelSchema", "routesPage", "routes", "routes"],
  ["teamCoverage", "teamCoverageSchema", "teamCoveragePage", "team", "teams"],
  ["whatIf", "whatIfSchema", "whatIfPage", "team", "teams"],
  ["lintFramework", "frameworkFindingsSchema", "findingsPage", "lint", "lint"],
  ["compareProfiles", "profileComparisonSchema", "profileComparisonPage", "progress", "progress"],
  ["teamProgress", "teamProgressSchema", "teamProgressPage", "progress", "progress"],
  ["beforeAndAfter", "beforeAndAfterSchema", "beforeAndAfterPage", "progress", "progress"],
  ["scoreAssessment", "assessmentScoreSchema", "assessmentScorePage", "score", "scores"],
  ["diffFrameworks", "frameworkDiffSchema", "diffPage", "diff", "versions"],
  ["impact", "impactSchema", "impactPage", "diff", "versions"],
  ["migrateProfile", "migratedProfileSchema", "migratedProfilePage", "migrate", "versions"],
  ["planTraining", "trainingPlanSchema", "trainingPlanPage", "plan", "plans"],
  ["planCohort", "cohortPlanSchema", "cohortPlanPage", "cohort", "cohorts"],
  ["planTeam", "teamPlanSchema", "teamPlanPage", "plan-team", "plan-team"],
  ["whatIfExtraRun", "extraRunWorthSchema", "extraRunWorthPage", "cohort", "cohorts"],
  ["staffPosts", "staffingSchema", "staffingPage", "staff", "staffing"],
  ["demandOverTime", "demandOverTimeSchema", "demandOverTimePage", "demand", "staffing"],
  ["coverRole", "roleCoverSchema", "roleCoverPage", "cover", "cover"],
  ["supplyAndDemand", "supplyAndDemandSchema", "supplyAndDemandPage", "workforce", "workforce"],
  ["concentration", "concentrationSchema", "concentrationPage", "workforce", "workforce"],
] as const;

const commands = createProgram({
  readInput: async () => new Uint8Array(),
  writeOutput: () => {},
  writeError: () => {},
  colours: false,
}).commands.map((command) => command.name());

test.each(answers)("%s has a schema, a page, a command and a guide", (question, schema, page, command, guide) => {
  expect(schemas).toHaveProperty(schema);
  expect(pagesOfAnswers).toHaveProperty(page);
  expect(commands).toContain(command);
  expect(readFileSync(`${root}docs/${guide}.md`, "utf8")).toContain(question);
});

test("every page of an answer is in the table, but those of what a framework says itself and of a crosswalk's carrying over", () => {
  const others = [
    "assessorComparisonPage",
    "crosswalkPage",
    "heatMapPage",
    "migratedCataloguePage",
    "migratedPostsPage",
  ];
  const plain = ["ownGapsPage", "roleLevelPage", "rolesPage", "scoreComparisonPage", "skillPage", "skillsPage"];
  const known = [...answers.map(([, , page]) => page), ...others, ...plain, "translatedProfilePage"];
  expect(Object.keys(pagesOfAnswers).filter((name) => name.endsWith("Page") && !known.includes(name))).toEqual([]);
});
