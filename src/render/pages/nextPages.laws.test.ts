import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf, roleLevelsOf } from "../../../test/arbitraries.js";
import { teamsOf } from "../../../test/teams.js";
import { findSkill } from "../../framework/findSkill.js";
import { compareAssessors } from "../../questions/forms/compareAssessors.js";
import { developmentSteps } from "../../questions/gap/developmentSteps.js";
import { gap } from "../../questions/gap/gap.js";
import { successors } from "../../questions/match/successors.js";
import { unlocks } from "../../questions/match/unlocks.js";
import { compareProfiles } from "../../questions/progress/compareProfiles.js";
import { teamProgress } from "../../questions/progress/teamProgress.js";
import { teamCoverage } from "../../questions/team/teamCoverage.js";
import type { Page } from "../page.js";
import { toHtmlFragment } from "../toHtmlFragment.js";
import { toMarkdown } from "../toMarkdown.js";
import { toText } from "../toText.js";
import { assessorComparisonPage } from "./assessorComparisonPage.js";
import { developmentStepsPage } from "./developmentStepsPage.js";
import { profileComparisonPage } from "./profileComparisonPage.js";
import { successorsPage } from "./successorsPage.js";
import { teamCoveragePage } from "./teamCoveragePage.js";
import { teamProgressPage } from "./teamProgressPage.js";
import { unlocksPage } from "./unlocksPage.js";

const situations = frameworks().chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    one: profilesOf(framework),
    two: profilesOf(framework),
    team: teamsOf(framework),
    later: teamsOf(framework),
    roleLevel: roleLevelsOf(framework),
  }),
);

/** The texts of the first column of all tables, after every printer has had the page. */
function firstCells(page: Page): string[] {
  for (const print of [toText, toMarkdown, toHtmlFragment]) expect(print(page)).not.toBe("");
  return page.parts.flatMap((part) =>
    part.kind === "table" ? part.rows.map(({ cells }) => cells[0]?.text ?? "") : [],
  );
}

test("each page names everything that its answer lists", () => {
  fc.assert(
    fc.property(situations, ({ framework, one, two, team, later, roleLevel }) => {
      const name = ({ skill }: { readonly skill: string }) => findSkill(framework, skill).name;
      const steps = developmentSteps(framework, gap(framework, one, roleLevel));
      const words = JSON.stringify(developmentStepsPage(framework, steps));
      for (const step of steps.steps) expect(words).toContain(JSON.stringify(name(step)).slice(1, -1));
      if (!steps.hasWords) expect(firstCells(developmentStepsPage(framework, steps))).toEqual(steps.steps.map(name));

      const opened = unlocks(framework, one, roleLevel);
      expect(firstCells(unlocksPage(framework, opened))).toEqual(opened.skills.map(name));

      const { gained, raised, lowered, lost, nowAssessed, noLongerAssessed, ...rest } = compareProfiles(
        framework,
        one,
        two,
      );
      const changed = [...gained, ...raised, ...lowered, ...lost, ...nowAssessed, ...noLongerAssessed];
      const compared = { gained, raised, lowered, lost, nowAssessed, noLongerAssessed, ...rest };
      expect(firstCells(profileComparisonPage(framework, compared))).toEqual(changed.map(name));

      const moved = teamProgress(framework, team, later);
      expect(firstCells(teamProgressPage(framework, moved))).toEqual([
        ...moved.people.map(({ person }) => person),
        ...moved.skills.map(name),
      ]);

      const followed = successors(framework, team, [{ id: "p", roleLevel }]);
      expect(firstCells(successorsPage(framework, followed))).toEqual(
        followed.posts[0]?.successors.map(({ person }) => person),
      );

      const covered = teamCoverage(framework, team, roleLevel, { leavers: 2 });
      const parts = teamCoveragePage(framework, covered).parts.map((part) => ("caption" in part ? part.caption : ""));
      expect(parts.includes("Whose leaving would hurt most")).toBe(team.length > 0);

      const records = Object.entries(one.has).map(([skill, level]) => ({
        skill,
        level: level ?? null,
        date: "2026-01-01",
      }));
      const assessments = records.map((record) => ({ ...record, assessor: "self" as const }));
      const differ = compareAssessors(framework, { ...one, assessments });
      expect(firstCells(assessorComparisonPage(framework, differ))).toEqual(differ.oneView.map(name));
    }),
  );
});
