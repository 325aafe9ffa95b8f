import { type Command, Option } from "commander";
import type { CourseMode } from "../model/course.js";
import { courseModes } from "../model/courseModes.js";
import type { Profile } from "../model/profile.js";
import { planTraining } from "../plan/planTraining.js";
import type { EntryReading } from "../plan/training/entryReading.js";
import type { PlanAim } from "../plan/training/planOptions.js";
import { trainingPlanPage } from "../render/pages/trainingPlanPage.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { amountOption } from "./amountOption.js";
import { answerEach } from "./answerEach.js";
import { checkFiles } from "./checkFiles.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { entryOption } from "./entryOption.js";
import { inCurrencyOf } from "./inCurrencyOf.js";
import { countOption } from "./numberOptions.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { readFramework } from "./readFramework.js";
import { checkStrict } from "./readingOptions.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";
import { withProgress } from "./withProgress.js";
import { wordsOption } from "./wordsOption.js";

interface PlanOptions extends CommonOptions, WhoOptions {
  readonly catalogue: string;
  readonly minimise?: readonly PlanAim[];
  readonly budget?: number;
  readonly earliest?: string;
  readonly latest?: string;
  readonly site: readonly string[];
  readonly mode?: readonly CourseMode[];
  readonly mostCoverage?: true;
  readonly done: readonly string[];
  readonly unassessed: "leave" | "learn";
  readonly entry?: EntryReading;
  readonly essentialOnly?: true;
  readonly alternatives: number;
  readonly timeLimit?: number;
}

/** `plan`: which courses close a person's gap, on which runs and in which order. */
export function addPlan(program: Command, terminal: Terminal): void {
  const command = addWhoOptions(addCommonOptions(program.command("plan")));
  command
    .summary("the courses that close a person's gap, in order")
    .description(
      "Which courses close what a person is missing for a role level, on which runs and in which order: the best plan there is, proved. What stays open is listed with the reason.",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .requiredOption("--catalogue <file>", catalogueFile)
    .addOption(
      wordsOption("--minimise <aims>", "what to make least, the most important first", ["cost", "days", "finish"]),
    )
    .addOption(
      amountOption("--budget <amount>", "the most that all courses may cost, in the currency of the catalogue"),
    )
    .option("--earliest <date>", "no run starts before this day, such as 2026-09-01")
    .option("--latest <date>", "no run ends after this day")
    .addOption(textsOption("--site <id>", "runs are at this site; may be given several times"))
    .addOption(wordsOption("--mode <modes>", "how runs are given", courseModes))
    .option("--most-coverage", "close as much as can be closed, where not everything can")
    .addOption(textsOption("--done <id>", "this course has been done; may be given several times"))
    .addOption(
      new Option("--unassessed <way>", "needs that nobody has assessed: leave them open, or learn them from nothing")
        .choices(["leave", "learn"])
        .default("leave"),
    )
    .addOption(entryOption())
    .option("--essential-only", "plan for the essential needs alone")
    .addOption(countOption("--alternatives <count>", "how many of the next best plans to add", 0))
    .addOption(
      amountOption("--time-limit <seconds>", "answer with the best found by then, if it is not proved earlier"),
    )
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
    .action(async (roleLevelText: string, options: PlanOptions) => {
      const { catalogue: file, site, done, unassessed, alternatives } = options;
      checkWho(command, options);
      checkStrict(command, options);
      checkFiles(command, [options.profile, options.people, file, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const { id: roleLevel } = chooseRoleLevel(framework, roleLevelText);
      const who = await readWho(terminal, framework, options, ["people", "courses"]);
      const catalogue = await readCatalogue(terminal, framework, file, options, ["people", "courses"]);
      const planFor = (profile: Profile) =>
        withProgress(terminal, (progress) =>
          planTraining(
            framework,
            catalogue,
            { profile, roleLevel },
            {
              ...progress,
              done,
              unassessed,
              alternatives,
              ...(options.minimise && { minimise: options.minimise }),
              ...(options.budget !== undefined && { budget: inCurrencyOf(catalogue, options.budget) }),
              ...(options.earliest !== undefined && { earliest: options.earliest }),
              ...(options.latest !== undefined && { latest: options.latest }),
              ...(site.length > 0 && { sites: site }),
              ...(options.mode && { modes: options.mode }),
              ...(options.mostCoverage && { mostCoverage: true }),
              ...(options.entry && { entry: options.entry }),
              ...(options.essentialOnly && { essentialOnly: true }),
              ...(options.timeLimit !== undefined && { timeLimit: options.timeLimit }),
            },
          ),
        );
      await answerEach(terminal, options, who, planFor, (plan) => [trainingPlanPage(framework, catalogue, plan)]);
    });
}
