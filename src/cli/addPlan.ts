import type { Command } from "commander";
import type { Profile } from "../model/profile.js";
import { planTraining } from "../plan/planTraining.js";
import type { PlanAim } from "../plan/training/planOptions.js";
import { trainingPlanPage } from "../render/pages/trainingPlanPage.js";
import { type AskedOptions, addAskedOptions } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerEach } from "./answerEach.js";
import { formatOption } from "./formats/formatOption.js";
import { countOption } from "./numberOptions.js";
import { addPlanLimits, type PlanLimitOptions, planLimitsOf } from "./planLimits.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { readPersonAsked } from "./readPersonAsked.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";
import { withProgress } from "./withProgress.js";
import { wordsOption } from "./wordsOption.js";

interface PlanOptions extends CommonOptions, AskedOptions, PlanLimitOptions, WhoOptions {
  readonly catalogue: string;
  readonly minimise?: readonly PlanAim[];
  readonly mostCoverage?: true;
  readonly done: readonly string[];
  readonly alternatives: number;
}

/** `plan`: which courses close a person's gap, on which runs and in which order. */
export function addPlan(program: Command, terminal: Terminal): void {
  const command = addAskedOptions(addWhoOptions(addCommonOptions(program.command("plan"))));
  command
    .summary("the courses that close a person's gap, in order")
    .description(
      "Which courses close what a person is missing for a role level, on which runs and in which order: the best plan there is, proved. What stays open is listed with the reason.",
    )
    .requiredOption("--catalogue <file>", catalogueFile)
    .addOption(formatOption("currency"))
    .addOption(
      wordsOption("--minimise <aims>", "what to make least, the most important first", ["cost", "days", "finish"]),
    )
    .option("--most-coverage", "close as much as can be closed, where not everything can")
    .addOption(textsOption("--done <id>", "this course has been done; may be given several times"))
    .addOption(countOption("--alternatives <count>", "how many of the next best plans to add", 0));
  addPlanLimits(command)
    .addHelpText(
      "after",
      `${whoHelp}
Without --minimise the plan is the cheapest. A run at no site, such as online, is within any
--site. A plan that is not possible is an answer, with what would help, and no error.

Examples:
  $ ddat-skills plan "junior developer" --profile sam.json --catalogue autumn.json
  $ ddat-skills plan "junior developer" --profile sam.json --catalogue autumn.json --budget 500 --most-coverage
  $ ddat-skills plan "junior developer" --profile sam.json --catalogue autumn.json --minimise finish,cost --json`,
    )
    .action(async (roleLevelText: string | undefined, options: PlanOptions) => {
      const { catalogue: file, done, alternatives } = options;
      const read = await readPersonAsked(terminal, command, roleLevelText, options, file, "courses");
      const { framework, tables, asked: roleLevel, who } = read;
      const catalogue = await readCatalogue(terminal, framework, file, options, tables);
      const planFor = (profile: Profile) =>
        withProgress(terminal, (progress) =>
          planTraining(
            framework,
            catalogue,
            { profile, roleLevel },
            {
              ...progress,
              ...planLimitsOf(options, catalogue),
              done,
              alternatives,
              ...(options.minimise && { minimise: options.minimise }),
              ...(options.mostCoverage && { mostCoverage: true }),
            },
          ),
        );
      await answerEach(terminal, options, who, planFor, (plan) => [trainingPlanPage(framework, catalogue, plan)]);
    });
}
