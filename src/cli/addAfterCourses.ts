import type { Command } from "commander";
import type { Catalogue } from "../model/catalogue.js";
import { afterCourses, type CourseDone } from "../plan/afterCourses.js";
import { trainingPlanSchema } from "../plan/planTraining.schema.js";
import { afterCoursesPage } from "../render/pages/afterCoursesPage.js";
import { acceptedJson } from "./acceptedJson.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerWithPeople, type PeopleOutputOptions, peopleOutput } from "./answerWithPeople.js";
import { checkFiles } from "./checkFiles.js";
import { formatOption } from "./formats/formatOption.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { readFramework } from "./readFramework.js";
import { checkReading } from "./readingOptions.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";

interface AfterCoursesCommandOptions extends CommonOptions, WhoOptions, PeopleOutputOptions {
  readonly catalogue: string;
  readonly done: readonly string[];
  readonly plan?: string;
}

const tables = ["people", "courses"] as const;

/** `after-courses`: what people have once they have done courses. */
export function addAfterCourses(program: Command, terminal: Terminal): void {
  const command = addWhoOptions(addCommonOptions(program.command("after-courses")));
  command
    .summary("what people have once they have done courses")
    .description(
      "What people have once they have done courses, and how far a plan is done. A level that a course led to is marked as such wherever it is asked about: nobody has assessed it.",
    )
    .requiredOption("--catalogue <file>", catalogueFile)
    .addOption(formatOption("currency"))
    .addOption(
      textsOption("--done <id>", "this course or this run of one has been done; in their order, several times"),
    )
    .option("--plan <file>", "the answer of plan --json, to hold it against what was done")
    .option("--people-output <file>", peopleOutput)
    .addHelpText(
      "after",
      `${whoHelp}
--as-of is the day of the question: a run that ends later is not over and leads to nothing.

Examples:
  $ ddat-skills after-courses --people leavers.csv --catalogue autumn.json --done agile-1 --as-of 2026-11-30
  $ ddat-skills after-courses --people leavers.csv --catalogue autumn.json --done agile-1 --as-of 2026-11-30 \\
      --people-output after.json
  $ ddat-skills people "business analyst" --people after.json
  $ ddat-skills after-courses --profile sam.json --catalogue autumn.json --plan plan.json --done agile --as-of 2026-11-30`,
    )
    .action(async (options: AfterCoursesCommandOptions) => {
      const { catalogue: file, plan: planFile, asOf: on, peopleOutput: output } = options;
      checkWho(command, options);
      checkReading(command, options);
      if (on === undefined) return command.error("error: say on which day, with --as-of: the command has no clock");
      if (options.done.length === 0) command.error("error: say what was done, with --done");
      checkFiles(command, [options.profile, options.people, file, planFile, options.framework], {
        output: options.output,
        "people-output": output,
      });
      const framework = await readFramework(terminal, options.framework, options);
      const who = await readWho(terminal, framework, options, tables);
      const catalogue = await readCatalogue(terminal, framework, file, options, tables);
      const plan = planFile === undefined ? undefined : await acceptedJson(terminal, planFile, trainingPlanSchema);
      const courses = options.done.map((id) => courseOrRun(catalogue, id));
      const answers = who.people.map((person) =>
        afterCourses(framework, catalogue, person, courses, { on, ...(plan && { plan }) }),
      );
      await answerWithPeople(terminal, options, { answers, isOne: who.isOne }, (answer) =>
        afterCoursesPage(framework, catalogue, answer),
      );
    });
}

/** An id of a run, or else of a course: whether it is one is for the question to say. */
function courseOrRun({ offerings = [] }: Catalogue, id: string): CourseDone {
  const run = offerings.find((offering) => offering.id === id);
  return run ? { course: run.course, offering: id } : { course: id };
}
