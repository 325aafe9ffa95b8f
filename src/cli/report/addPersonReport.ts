import type { Command } from "commander";
import type { Profile } from "../../model/profile.js";
import { planTraining } from "../../plan/planTraining.js";
import { gap } from "../../questions/gap/gap.js";
import { matchRoleLevels } from "../../questions/match/matchRoleLevels.js";
import { findRoutes } from "../../questions/routes/findRoutes.js";
import { personReport } from "../../render/reports/personReport.js";
import { type AskedOptions, addAskedOptions } from "../addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "../addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "../addWhoOptions.js";
import { answerEach } from "../answerEach.js";
import { formatOption } from "../formats/formatOption.js";
import { catalogueFile, readCatalogue } from "../readCatalogue.js";
import { readPersonAsked } from "../readPersonAsked.js";
import type { Terminal } from "../Terminal.js";

interface PersonReportOptions extends CommonOptions, AskedOptions, WhoOptions {
  readonly catalogue?: string;
}

/** `report person`: what somebody is missing, the courses that close it, the ways there, and what is near. */
export function addPersonReport(group: Command, terminal: Terminal): void {
  const command = addAskedOptions(addWhoOptions(addCommonOptions(group.command("person"))));
  command
    .summary("a person and a role level: the gap, courses, routes, and what is near")
    .description(
      "A report for a person: what is missing for a role level, with --catalogue the courses that close it, the routes there, and the nearest role levels.",
    )
    .option("--catalogue <file>", catalogueFile)
    .addOption(formatOption("currency"))
    .addHelpText(
      "after",
      `${whoHelp}
Examples:
  $ ddat-skills report person "senior developer" --profile sam.json --output sam.html
  $ ddat-skills report person "senior developer" --profile sam.json --catalogue autumn.json --output sam.xlsx`,
    )
    .action(async (roleLevelText: string | undefined, options: PersonReportOptions) => {
      const { catalogue: file } = options;
      const read = await readPersonAsked(terminal, command, roleLevelText, options, file, "courses");
      const { framework, tables, asked, who } = read;
      const catalogue =
        file === undefined ? undefined : await readCatalogue(terminal, framework, file, options, tables);
      const ask = async (profile: Profile) => ({
        gap: gap(framework, profile, asked),
        ...(catalogue && {
          plan: {
            catalogue,
            plan: await planTraining(framework, catalogue, { profile, roleLevel: asked }, { mostCoverage: true }),
          },
        }),
        ...(profile.roleLevel !== undefined &&
          typeof asked === "string" && { routes: findRoutes(framework, profile, asked, { limit: 3 }) }),
        matches: matchRoleLevels(framework, profile, { limit: 5 }),
      });
      await answerEach(terminal, options, who, ask, (answers) => [personReport(framework, answers)]);
    });
}
