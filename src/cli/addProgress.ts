import type { Command } from "commander";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { beforeAndAfter } from "../questions/progress/beforeAndAfter.js";
import { compareProfiles } from "../questions/progress/compareProfiles.js";
import { teamProgress } from "../questions/progress/teamProgress.js";
import { beforeAndAfterPage } from "../render/pages/beforeAndAfterPage.js";
import { profileComparisonPage } from "../render/pages/profileComparisonPage.js";
import { teamProgressPage } from "../render/pages/teamProgressPage.js";
import { quoted } from "../values/quoted.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { BadInput } from "./BadInput.js";
import { checkFiles } from "./checkFiles.js";
import { formatOption } from "./formats/formatOption.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

const tables = ["people", "courses"] as const;

interface ProgressOptions extends CommonOptions, ReadingOptions {
  readonly person?: string;
  readonly catalogue?: string;
  readonly course?: readonly string[];
  readonly provider?: readonly string[];
}

/** `progress`: what has changed between two files of people. */
export function addProgress(program: Command, terminal: Terminal): void {
  const command = addReadingOptions(addCommonOptions(program.command("progress")));
  command
    .summary("what has changed between two times, for a person, a team or the people of a course")
    .description(
      "What has changed between two files of people: who rose, who fell, who joined and left, and apart from those what is known now and was not. With --catalogue: where people stood in what its courses teach.",
    )
    .argument("<before>", `the people before: ${peopleFile}`)
    .argument("<after>", `the people after: ${peopleFile}`)
    .option("--person <name>", "one person alone, skill by skill")
    .option("--catalogue <file>", `for an impact report of its courses: ${catalogueFile}`)
    .addOption(formatOption("currency"))
    .option("--course <ids...>", "of the catalogue, only these courses")
    .option("--provider <ids...>", "of the catalogue, only the courses of these providers")
    .addHelpText(
      "after",
      `
People are matched by name. People who are in one of the files only are not compared.

Examples:
  $ ddat-skills progress spring.csv autumn.csv
  $ ddat-skills progress spring.csv autumn.csv --person "Sam Lee"
  $ ddat-skills progress before.xlsx after.xlsx --catalogue courses.json --provider academy --output impact.html`,
    )
    .action(async (before: string, after: string, options: ProgressOptions) => {
      const { person, catalogue: file, course, provider } = options;
      checkReading(command, options);
      if (file === undefined && (course || provider))
        command.error("error: --course and --provider are about the courses of a --catalogue");
      if (file !== undefined && person !== undefined) command.error("error: give one of --person and --catalogue");
      checkFiles(command, [before, after, file, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const [then, now] = [
        await readPeople(terminal, framework, before, options, tables),
        await readPeople(terminal, framework, after, options, tables),
      ];
      if (file !== undefined) {
        const catalogue = await readCatalogue(terminal, framework, file, options, tables);
        const asked = { ...(course && { courses: course }), ...(provider && { providers: provider }) };
        const answer = beforeAndAfter(framework, catalogue, then, now, asked);
        const page = beforeAndAfterPage(framework, catalogue, answer);
        return writeAnswer(terminal, options, answer, [page]);
      }
      if (person !== undefined) {
        const answer = comparisonOf(framework, person, [before, then], [after, now]);
        return writeAnswer(terminal, options, answer, [profileComparisonPage(framework, answer)]);
      }
      const answer = teamProgress(framework, then, now);
      await writeAnswer(terminal, options, answer, [teamProgressPage(framework, answer)]);
    });
}

type PeopleOfFile = readonly [file: string, people: readonly Profile[]];

function comparisonOf(framework: Framework, person: string, before: PeopleOfFile, after: PeopleOfFile) {
  const one = ([file, people]: PeopleOfFile) => {
    const found = people.find((profile) => profile.person === person);
    if (found) return found;
    throw new BadInput(
      `nobody in ${nameOfFile(file)} is called ${quoted(person)}; its people:`,
      people.slice(0, 20).map((profile) => profile.person),
    );
  };
  return compareProfiles(framework, one(before), one(after));
}
