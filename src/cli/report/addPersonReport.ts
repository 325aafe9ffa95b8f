import type { Command } from "commander";
import type { Profile } from "../../model/profile.js";
import { planTraining } from "../../plan/planTraining.js";
import { gap } from "../../questions/gap/gap.js";
import { matchRoleLevels } from "../../questions/match/matchRoleLevels.js";
import { findRoutes } from "../../questions/routes/findRoutes.js";
import { personReport } from "../../render/reports/personReport.js";
import { addCommonOptions, type CommonOptions } from "../addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "../addWhoOptions.js";
import { answerEach } from "../answerEach.js";
import { checkFiles } from "../checkFiles.js";
import { chooseRoleLevel } from "../chooseRoleLevel.js";
import { catalogueFile, readCatalogue } from "../readCatalogue.js";
import { readFramework } from "../readFramework.js";
import { checkReading } from "../readingOptions.js";
import { checkWho, readWho } from "../readWho.js";
import type { Terminal } from "../Terminal.js";

interface PersonReportOptions extends CommonOptions, WhoOptions {
  readonly catalogue?: string;
}

/** `report person`: what somebody is missing, the courses that close it, the ways there, and what is near. */
export function addPersonReport(group: Command, terminal: Terminal): void {
  const command = addWhoOptions(addCommonOptions(group.command("person")));
  command
    .summary("a person and a role level: the gap, courses, routes, and what is near")
    .description(
      "A report for a person: what is missing for a role level, with --catalogue the courses that close it, the routes there, and the nearest role levels.",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .option("--catalogue <file>", catalogueFile)
    .addHelpText(
      "after",
      `${whoHelp}
Examples:
  $ ddat-skills report person "senior developer" --profile sam.json --output sam.html
  $ ddat-skills report person "senior developer" --profile sam.json --catalogue autumn.json --output sam.xlsx`,
    )
    .action(async (roleLevelText: string, options: PersonReportOptions) => {
      checkWho(command, options);
      checkReading(command, options);
      const { catalogue: file } = options;
      checkFiles(command, [options.profile, options.people, file, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const { id } = chooseRoleLevel(framework, roleLevelText);
      const who = await readWho(terminal, framework, options);
      const catalogue = file === undefined ? undefined : await readCatalogue(terminal, framework, file, options);
      const ask = async (profile: Profile) => ({
        gap: gap(framework, profile, id),
        ...(catalogue && {
          plan: {
            catalogue,
            plan: await planTraining(framework, catalogue, { profile, roleLevel: id }, { mostCoverage: true }),
          },
        }),
        ...(profile.roleLevel !== undefined && { routes: findRoutes(framework, profile, id, { limit: 3 }) }),
        matches: matchRoleLevels(framework, profile, { limit: 5 }),
      });
      await answerEach(terminal, options, who, ask, (answers) => [personReport(framework, answers)]);
    });
}
