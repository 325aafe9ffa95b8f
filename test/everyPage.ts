import type { Framework } from "../src/model/framework.js";
import { defineProfile } from "../src/parse/defineProfile.js";
import { parseCatalogue } from "../src/parse/parseCatalogue.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { afterCourses } from "../src/plan/afterCourses.js";
import { coverRole } from "../src/plan/coverRole.js";
import { demandOverTime } from "../src/plan/demandOverTime.js";
import { planCohort } from "../src/plan/planCohort.js";
import { planTeam } from "../src/plan/planTeam.js";
import { planTraining } from "../src/plan/planTraining.js";
import { staffPosts } from "../src/plan/staffPosts.js";
import { whatIfExtraRun } from "../src/plan/whatIfExtraRun.js";
import { translateProfile } from "../src/questions/crosswalks/translateProfile.js";
import { assessmentForm } from "../src/questions/forms/assessmentForm.js";
import { compareAssessors } from "../src/questions/forms/compareAssessors.js";
import { developmentSteps } from "../src/questions/gap/developmentSteps.js";
import { gap } from "../src/questions/gap/gap.js";
import { lintFramework } from "../src/questions/lint/lintFramework.js";
import { likeness } from "../src/questions/match/likeness.js";
import { matchPeople } from "../src/questions/match/matchPeople.js";
import { matchRoleLevels } from "../src/questions/match/matchRoleLevels.js";
import { rolesSharingSkills } from "../src/questions/match/rolesSharingSkills.js";
import { similarRoleLevels } from "../src/questions/match/similarRoleLevels.js";
import { successors } from "../src/questions/match/successors.js";
import { unlocks } from "../src/questions/match/unlocks.js";
import { beforeAndAfter } from "../src/questions/progress/beforeAndAfter.js";
import { compareProfiles } from "../src/questions/progress/compareProfiles.js";
import { teamProgress } from "../src/questions/progress/teamProgress.js";
import { diffFrameworks } from "../src/questions/releases/diffFrameworks.js";
import { impact } from "../src/questions/releases/impact.js";
import { migrateCatalogue, migratePosts } from "../src/questions/releases/index.js";
import { migrateProfile } from "../src/questions/releases/migrateProfile.js";
import { compareRoleLevels } from "../src/questions/routes/compareRoleLevels.js";
import { findRoutes } from "../src/questions/routes/findRoutes.js";
import { movesFrom } from "../src/questions/routes/movesFrom.js";
import { bestSix } from "../src/questions/scores/bestSix.js";
import { compareScores } from "../src/questions/scores/compareScores.js";
import { scoreAssessment } from "../src/questions/scores/scoreAssessment.js";
import { teamCoverage } from "../src/questions/team/teamCoverage.js";
import { whatIf } from "../src/questions/team/whatIf.js";
import * as render from "../src/render/index.js";
import { concentration, createWorkforce, heatMap, ownGaps, supplyAndDemand } from "../src/workforce/index.js";

type Pages = Readonly<Record<string, render.Page>>;

const senior = "software-developer/senior-developer";
const developer = "software-developer/developer";

/** A page of every kind about a framework with the ids of the UK framework; `say` makes the names of everything else. */
export async function everyPage(framework: Framework, say: (text: string) => string = (text) => text): Promise<Pages> {
  const { people, catalogue, next } = fixtures(framework, say);
  const [sam, kim] = people;
  if (!sam || !kim) throw new Error("There are people");
  const loose = framework;
  const team = teamCoverage(loose, people, senior);
  const left = whatIf(loose, people, senior, {
    leavers: [sam.person],
    promotions: [{ person: kim.person, roleLevel: senior }],
  });
  const plan = await planTraining(
    loose,
    catalogue,
    { profile: sam, roleLevel: senior },
    { mostCoverage: true, alternatives: 1 },
  );
  const members = people.map((profile) => ({ profile }));
  const extra = { course: "coding", capacity: 2, start: "2026-12-07", end: "2026-12-08" };
  const posts = [
    { id: say("post 1"), roleLevel: senior },
    { id: say("post 2"), roleLevel: developer },
    { id: say("post 3"), roleLevel: senior },
  ];
  const halfYear = { from: "2026-04-01", until: "2026-09-30" };
  const cost = { amount: 99.5, currency: "GBP" };
  const diff = diffFrameworks(framework, next);
  const workforce = createWorkforce(framework);
  for (let i = 0; i < 24; i++) {
    const one = people[i % people.length] ?? sam;
    workforce.add(`${one.person} ${i}`, {
      has: one.has,
      roleLevel: i % 3 === 0 ? senior : developer,
      organisation: say(i % 5 === 0 ? "A" : "B"),
    });
  }
  const everybody = workforce.seal();
  const crosswalk = {
    id: "here-next",
    from: { id: framework.id, version: framework.version },
    to: { id: next.id, version: next.version },
    levels: { working: "working", practitioner: "practitioner" },
    relations: [
      { from: "user-focus", to: "user-focus", predicate: "exact", confidence: 0.9 },
      { from: "prototyping", to: "systems-design", predicate: "related", justification: say("a guess") },
    ],
  } as const;
  const early = scoreAssessment(gap(loose, kim, senior), bestSix);
  const gaps = gap(loose, sam, senior);
  const later = {
    ...sam,
    has: { ...sam.has, "user-focus": "expert", prototyping: null, "agile-working": "awareness" },
  };
  const said = (["self", "manager"] as const).map((assessor) => ({
    skill: "user-focus",
    level: assessor === "self" ? "expert" : "working",
    assessor,
    date: "2026-03-01",
  }));
  const nextGap = gap(next, { ...sam, framework: next, has: { "user-focus": "working" } }, senior);
  return {
    gap: render.gapPage(loose, gaps),
    developmentSteps: render.developmentStepsPage(loose, developmentSteps(loose, gaps, { catalogue })),
    developmentStepsInWords: render.developmentStepsPage(next, developmentSteps(next, nextGap)),
    unlocks: render.unlocksPage(loose, unlocks(loose, sam, senior)),
    profileComparison: render.profileComparisonPage(loose, compareProfiles(loose, sam, later)),
    teamProgress: render.teamProgressPage(loose, teamProgress(loose, people, [later, kim])),
    beforeAndAfter: render.beforeAndAfterPage(loose, catalogue, beforeAndAfter(loose, catalogue, people, [later, kim])),
    assessmentForm: render.assessmentFormPage(next, assessmentForm(next, senior, { person: say("Sam") })),
    successors: render.successorsPage(loose, successors(loose, people, posts)),
    assessorComparison: render.assessorComparisonPage(loose, compareAssessors(loose, { ...sam, assessments: said })),
    leavers: render.teamCoveragePage(loose, teamCoverage(loose, people, senior, { leavers: 2 })),
    roleLevelMatches: render.roleLevelMatchesPage(loose, matchRoleLevels(loose, sam, { limit: 4 })),
    peopleMatches: render.peopleMatchesPage(loose, matchPeople(loose, people, senior)),
    likeness: render.likenessPage(loose, likeness(loose, developer, senior), { a: say("Developer"), b: say("Senior") }),
    comparison: render.comparisonPage(
      loose,
      compareRoleLevels(loose, "data-analyst/data-analyst", "data-engineer/data-engineer"),
    ),
    routes: render.routesPage(loose, findRoutes(loose, sam, "software-developer/principal-developer", { limit: 2 })),
    moves: render.movesPage(loose, movesFrom(loose, senior)),
    similarRoleLevels: render.similarRoleLevelsPage(loose, similarRoleLevels(loose, senior)),
    rolesSharingSkills: render.rolesSharingSkillsPage(loose, rolesSharingSkills(loose, "software-developer")),
    teamCoverage: render.teamCoveragePage(loose, team, { people }),
    whatIf: render.whatIfPage(loose, left),
    assessmentScore: render.assessmentScorePage(loose, scoreAssessment(gaps, bestSix)),
    scoreComparison: render.scoreComparisonPage(loose, compareScores(early, { ...early })),
    findings: render.findingsPage(loose, lintFramework(loose)),
    diff: render.diffPage(loose, next, diff),
    impact: render.impactPage(loose, next, impact(diff, people)),
    migratedProfile: render.migratedProfilePage(loose, next, migrateProfile(diff, sam)),
    migratedCatalogue: render.migratedCataloguePage(loose, next, migrateCatalogue(diff, catalogue)),
    migratedPosts: render.migratedPostsPage(next, migratePosts(diff, posts)),
    translatedProfile: render.translatedProfilePage(
      loose,
      next,
      translateProfile(loose, next, crosswalk, sam, { on: "2026-11-30" }),
    ),
    crosswalk: render.crosswalkPage(loose, next, crosswalk),
    trainingPlan: render.trainingPlanPage(loose, catalogue, plan),
    cohortPlan: render.cohortPlanPage(
      loose,
      catalogue,
      await planCohort(loose, catalogue, members, { roleLevel: senior }),
    ),
    teamPlan: render.teamPlanPage(
      loose,
      catalogue,
      await planTeam(
        loose,
        catalogue,
        people.map((profile) => ({ profile })),
        senior,
        { aim: "most" },
      ),
    ),
    extraRunWorth: render.extraRunWorthPage(
      loose,
      catalogue,
      await whatIfExtraRun(loose, catalogue, members, [extra], { roleLevel: senior }),
    ),
    afterCourses: render.afterCoursesPage(
      loose,
      catalogue,
      afterCourses(
        loose,
        catalogue,
        sam,
        catalogue.courses.slice(0, 2).map(({ id: course }) => ({ course })),
        {
          on: "2026-11-30",
          plan,
        },
      ),
    ),
    staffing: render.staffingPage(
      loose,
      await staffPosts(loose, people, posts, {
        alternatives: 1,
        overTime: { ...halfYear, vacantMonth: cost, hire: { months: 1, cost } },
      }),
    ),
    demandOverTime: render.demandOverTimePage(loose, demandOverTime(loose, people, posts, halfYear)),
    roleCover: render.roleCoverPage(loose, await coverRole(loose, people, senior)),
    heatMap: render.heatMapPage(loose, heatMap(loose, everybody, { groupBy: "organisation" })),
    ownGaps: render.ownGapsPage(loose, everybody.people, ownGaps(loose, everybody)),
    supplyAndDemand: render.supplyAndDemandPage(loose, supplyAndDemand(loose, everybody, posts)),
    supplyOfSkills: render.supplyAndDemandPage(
      loose,
      supplyAndDemand(loose, everybody, posts, { of: "skills", groupBy: "site" }),
    ),
    concentration: render.concentrationPage(loose, concentration(loose, everybody, { groupBy: "organisation" })),
    roleLevel: render.roleLevelPage(loose, senior),
    skill: render.skillPage(loose, "user-focus"),
    roles: render.rolesPage(
      loose,
      loose.roles.slice(0, 6).flatMap(({ levels }) => levels),
    ),
    skills: render.skillsPage(loose, loose.skills.slice(0, 12)),
    personReport: render.personReport(loose, {
      gap: gaps,
      plan: { catalogue, plan },
      matches: matchRoleLevels(loose, sam),
    }),
    teamReport: render.teamReport(loose, { team, people, whatIfs: [left] }),
    roleReport: render.roleReport(next, senior),
    workforceReport: render.workforceReport(loose, { heatMap: heatMap(loose, everybody, { groupBy: "organisation" }) }),
  };
}

/** The pages of answers in which there is nothing. */
export async function emptyPages(framework: Framework): Promise<Pages> {
  const nobody = defineProfile(framework, { person: "Nobody", has: {} });
  const nothing = { id: "nothing", name: "Nothing", needs: [] };
  const nothingTaught = parseCatalogue(framework, {
    id: "none",
    framework: { id: framework.id, version: framework.version },
    providers: [],
    courses: [],
  });
  const workforce = createWorkforce(framework).seal();
  const diff = diffFrameworks(framework, framework);
  return {
    gap: render.gapPage(framework, gap(framework, nobody, senior)),
    gapOfNothing: render.gapPage(framework, gap(framework, nobody, nothing)),
    roleLevelMatches: render.roleLevelMatchesPage(framework, matchRoleLevels(framework, nobody)),
    peopleMatches: render.peopleMatchesPage(framework, matchPeople(framework, [], senior)),
    routes: render.routesPage(framework, findRoutes(framework, "data-analyst/data-analyst", senior, { maxSteps: 1 })),
    teamCoverage: render.teamCoveragePage(framework, teamCoverage(framework, [], senior)),
    whatIf: render.whatIfPage(framework, whatIf(framework, [nobody], senior, {})),
    diff: render.diffPage(framework, framework, diff),
    impact: render.impactPage(framework, framework, impact(diff, [])),
    migratedProfile: render.migratedProfilePage(framework, framework, migrateProfile(diff, nobody)),
    trainingPlan: render.trainingPlanPage(
      framework,
      nothingTaught,
      await planTraining(framework, nothingTaught, { profile: nobody, roleLevel: senior }),
    ),
    cohortPlan: render.cohortPlanPage(
      framework,
      nothingTaught,
      await planCohort(framework, nothingTaught, [], { roleLevel: senior }),
    ),
    teamPlan: render.teamPlanPage(framework, nothingTaught, await planTeam(framework, nothingTaught, [], senior)),
    staffing: render.staffingPage(framework, await staffPosts(framework, [], [])),
    roleCover: render.roleCoverPage(framework, await coverRole(framework, [], senior)),
    heatMap: render.heatMapPage(framework, heatMap(framework, workforce, { groupBy: "site" })),
    ownGaps: render.ownGapsPage(framework, [], ownGaps(framework, workforce)),
    supplyAndDemand: render.supplyAndDemandPage(framework, supplyAndDemand(framework, workforce, [])),
    concentration: render.concentrationPage(framework, concentration(framework, workforce)),
    skills: render.skillsPage(framework, []),
    roles: render.rolesPage(framework, []),
  };
}

/** The framework with every name in it made anew; its ids stay. */
export function renamed(framework: Framework, say: (text: string) => string): Framework {
  const data: unknown = JSON.parse(JSON.stringify(framework), (key, value) =>
    (key === "name" || key === "title" || key === "attribution" || key === "description") && typeof value === "string"
      ? say(value)
      : value,
  );
  return parseFramework(data);
}

function fixtures(framework: Framework, say: (text: string) => string) {
  const profile = (person: string, has: Readonly<Record<string, string | null>>, roleLevel: string) =>
    defineProfile(framework, {
      person: say(person),
      has,
      roleLevel,
      assessments: Object.entries(has).map(([skill, level], i) =>
        i % 2 === 0
          ? { skill, level, assessor: "self", date: "2009-03-01" }
          : { skill, level, assessor: "manager", date: "2026-01-01" },
      ),
    });
  const people = [
    profile(
      "Sam",
      {
        "availability-and-capacity-management": "working",
        "development-process-optimisation": null,
        "information-security": "expert",
        "modern-development-standards": "practitioner",
        "user-focus": "working",
        "agile-working": "working",
      },
      developer,
    ),
    profile(
      "Kim",
      {
        "user-focus": "expert",
        "information-security": "practitioner",
        prototyping: "practitioner",
        "service-support": "expert",
      },
      developer,
    ),
    profile(
      "Robin",
      { "systems-design": "practitioner", "systems-integration": "awareness", "user-focus": null },
      senior,
    ),
  ];
  const course = (id: string, title: string, skill: string, to: string) => ({
    id,
    title: say(title),
    provider: "academy",
    teaches: [{ skill, to }],
    cost: { amount: 400, currency: "GBP" },
    duration: "P2D",
  });
  const catalogue = parseCatalogue(framework, {
    id: "autumn",
    framework: { id: framework.id, version: framework.version },
    providers: [{ id: "academy", name: say("Academy") }],
    sites: [{ id: "leeds", name: say("Leeds") }],
    courses: [
      course("coding", "Coding week", "development-process-optimisation", "working"),
      course("users", "Users first", "user-focus", "practitioner"),
    ],
    offerings: [
      { id: "coding-1", course: "coding", site: "leeds", start: "2026-10-05", end: "2026-10-09", capacity: 1 },
    ],
    resources: [
      {
        id: "guild",
        kind: "community",
        title: say("Guild"),
        teaches: [{ skill: "development-process-optimisation" }],
        url: "https://example.org/guild",
      },
    ],
  });
  const data = JSON.parse(JSON.stringify(framework));
  data.version = "2027-01-01";
  data.skills = data.skills.filter(({ id }: { id: string }) => id !== "agile-working");
  for (const role of data.roles)
    for (const level of role.levels) {
      level.needs = level.needs.filter(({ skill }: { skill: string }) => skill !== "agile-working");
      if (level.id === senior) level.needs[0].level = "expert";
    }
  const described = data.skills.find(({ id }: { id: string }) => id === "user-focus");
  described.descriptors = { practitioner: [say("you know what users need")] };
  return { people, catalogue, next: parseFramework(data) };
}
