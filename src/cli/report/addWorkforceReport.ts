import { type Command, Option } from "commander";
import { workforceReport } from "../../render/reports/workforceReport.js";
import { concentration } from "../../workforce/concentration.js";
import { createWorkforce } from "../../workforce/createWorkforce.js";
import { type HeatMapOptions, heatMap } from "../../workforce/heatMap.js";
import { addCommonOptions, type CommonOptions } from "../addCommonOptions.js";
import { peopleFile } from "../addWhoOptions.js";
import { checkFiles } from "../checkFiles.js";
import { countOption } from "../numberOptions.js";
import { readFramework } from "../readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "../readingOptions.js";
import { readPeople } from "../readPeople.js";
import type { Terminal } from "../Terminal.js";
import { groupings } from "../workforce/addHeatMap.js";
import { writeAnswer } from "../writeAnswer.js";

interface WorkforceReportOptions extends CommonOptions, ReadingOptions, Required<HeatMapOptions> {
  readonly people: string;
}

/** `report workforce`: where skills are missing, and which hang on few people. */
export function addWorkforceReport(group: Command, terminal: Terminal): void {
  const command = addReadingOptions(addCommonOptions(group.command("workforce")));
  command
    .summary("everybody: where skills are missing, and which hang on few people")
    .description(
      "A report on a workforce: where skills are missing, by group. Numbers about few people are suppressed; with --min-group 1 nothing is, and the report also says which skills hang on few people. For a million people: ddat-skills workforce.",
    )
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .addOption(new Option("--group-by <group>", "how to group").choices(groupings).default("organisation"))
    .addOption(
      countOption("--min-group <people>", "a number about fewer people is suppressed; 1 suppresses nothing", 5),
    )
    .addHelpText(
      "after",
      `
Two answers can tell together what each of them suppresses: publish one, of large groups.

Examples:
  $ ddat-skills report workforce --people people.csv --output workforce.html
  $ ddat-skills report workforce --people people.csv --group-by site --min-group 10 --output workforce.xlsx`,
    )
    .action(async (options: WorkforceReportOptions) => {
      const { groupBy, minGroup } = options;
      checkReading(command, options);
      checkFiles(command, [options.people, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const people = await readPeople(terminal, framework, options.people, { ...options, ownRoleLevels: true });
      const builder = createWorkforce(framework);
      for (const profile of people) builder.add(profile.person, profile);
      const workforce = builder.seal();
      const answers = {
        heatMap: heatMap(framework, workforce, { groupBy, minGroup }),
        ...(minGroup === 1 && { concentration: concentration(framework, workforce, { minGroup }) }),
      };
      await writeAnswer(terminal, options, answers, [workforceReport(framework, answers)]);
    });
}
