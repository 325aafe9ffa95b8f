import { type Command, Option } from "commander";
import { planCohort } from "../plan/planCohort.js";
import type { CohortAim } from "../plan/training/cohortProgram.js";
import { type ExtraRun, whatIfExtraRun } from "../plan/whatIfExtraRun.js";
import { cohortPlanPage } from "../render/pages/cohortPlanPage.js";
import { extraRunWorthPage } from "../render/pages/extraRunWorthPage.js";
import { type AskedOptions, needsFile, tablesRead } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { amountOption } from "./amountOption.js";
import { checkFiles } from "./checkFiles.js";
import { extraRunOption } from "./extraRunOption.js";
import { formatOption } from "./formats/formatOption.js";
import { inCurrencyOf } from "./inCurrencyOf.js";
import { addPlanLimits, type PlanLimitOptions, planLimitsOf } from "./planLimits.js";
import { readAsked } from "./readAsked.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { readFramework } from "./readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readMembers } from "./readMembers.js";
import { readPeople } from "./readPeople.js";
import type { Terminal } from "./Terminal.js";
import { withProgress } from "./withProgress.js";
import { writeAnswer } from "./writeAnswer.js";

interface CohortOptions extends CommonOptions, AskedOptions, PlanLimitOptions, ReadingOptions {
  readonly people: string;
  readonly catalogue: string;
  readonly members?: string;
  readonly roleLevel?: string;
  readonly aim: CohortAim;
  readonly extraRun: readonly ExtraRun[];
  readonly valuePerNeed?: number;
}

/** `cohort`: which courses everybody takes where they share places and money, and what an extra run would be worth. */
export function addCohort(program: Command, terminal: Terminal): void {
  const command = addReadingOptions(addCommonOptions(program.command("cohort")));
  command
    .summary("one plan of courses for many people who share places")
    .description(
      "Which courses everybody takes, on which runs, where they share places and money: one plan for all, proved to be the best. With --extra-run, what a run that is thought of (a pop-up) would be worth.",
    )
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .requiredOption("--catalogue <file>", catalogueFile)
    .addOption(formatOption("currency"))
    .option("--members <file>", "what holds for single people, as JSON")
    .option("--role-level <text>", "the role level for people who do not name one themselves: an id or a name")
    .option("--needs <file>", `${needsFile}; with --role-level, the one of that id or name`)
    .addOption(
      new Option("--aim <aim>", "as many ready as can be, as much covered as can be, or everybody ready")
        .choices(["ready", "coverage", "everybody"])
        .default("ready"),
    )
    .addOption(extraRunOption("--extra-run <run>", "what this run would be worth; may be given several times"))
    .addOption(
      amountOption(
        "--value-per-need <amount>",
        "with --extra-run: what it is worth to you that one need of one person is met, in the currency of the catalogue",
      ),
    );
  addPlanLimits(command)
    .addHelpText(
      "after",
      `
The members file is { "Sam": { "roleLevel": "...", "sites": ["leeds"], "done": ["agile-1"] } };
it takes roleLevel, sites, providers, modes, done, earliest, latest and budget. A run is
course=ID,site=ID,capacity=N, perhaps with mode, start, end, minimum=N (the fewest takers), cost and
fixedCost (what it costs to put on, such as 1500 GBP), or the same as JSON.
A plan that is not possible is an answer, and no error.

Examples:
  $ ddat-skills cohort --people people.csv --catalogue autumn.json --role-level "junior developer"
  $ ddat-skills cohort --people people.json --catalogue autumn.json --aim coverage --budget 20000
  $ ddat-skills cohort --people people.json --catalogue autumn.json --members members.json --time-limit 10
  $ ddat-skills cohort --people people.json --catalogue autumn.json --extra-run course=agile,site=leeds,capacity=12`,
    )
    .action(async (options: CohortOptions) => {
      const { members: membersFile, extraRun, valuePerNeed } = options;
      if (valuePerNeed !== undefined && extraRun.length === 0)
        command.error("error: --value-per-need goes with --extra-run");
      checkReading(command, options);
      checkFiles(command, [options.people, options.catalogue, membersFile, options.needs, options.framework], {
        output: options.output,
      });
      const framework = await readFramework(terminal, options.framework, options);
      const tables = tablesRead(options, "people", "courses");
      const isAsked = options.roleLevel !== undefined || options.needs !== undefined;
      const roleLevel = isAsked ? await readAsked(terminal, framework, options.roleLevel, options, tables) : undefined;
      const people = await readPeople(terminal, framework, options.people, options, tables);
      const members = await readMembers(terminal, framework, people, membersFile);
      const catalogue = await readCatalogue(terminal, framework, options.catalogue, options, tables);
      const asked = {
        ...planLimitsOf(options, catalogue),
        aim: options.aim,
        ...(roleLevel !== undefined && { roleLevel }),
      };

      if (extraRun.length > 0) {
        const worth = await withProgress(terminal, (more) =>
          whatIfExtraRun(framework, catalogue, members, extraRun, {
            ...asked,
            ...more,
            ...(valuePerNeed !== undefined && { valuePerNeed: inCurrencyOf(catalogue, valuePerNeed) }),
          }),
        );
        return writeAnswer(terminal, options, worth, [extraRunWorthPage(framework, catalogue, worth)]);
      }
      const plan = await withProgress(terminal, (more) =>
        planCohort(framework, catalogue, members, { ...asked, ...more }),
      );
      await writeAnswer(terminal, options, plan, [cohortPlanPage(framework, catalogue, plan)]);
    });
}
