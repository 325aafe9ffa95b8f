import type { Command } from "commander";
import { matchPeople } from "../../questions/match/matchPeople.js";
import { teamCoverage } from "../../questions/team/teamCoverage.js";
import { whatIf } from "../../questions/team/whatIf.js";
import { teamReport } from "../../render/reports/teamReport.js";
import { type AskedOptions, addAskedOptions } from "../addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "../addCommonOptions.js";
import { peopleFile } from "../addWhoOptions.js";
import { addReadingOptions, type ReadingOptions } from "../readingOptions.js";
import { readTeamAsked } from "../readTeamAsked.js";
import type { Terminal } from "../Terminal.js";
import { textsOption } from "../textsOption.js";
import { writeAnswer } from "../writeAnswer.js";

interface TeamReportOptions extends CommonOptions, AskedOptions, ReadingOptions {
  readonly people: string;
  readonly leaver: readonly string[];
}

/** `report team`: what a team covers, what each leaver would do, and who is nearest alone. */
export function addTeamReport(group: Command, terminal: Terminal): void {
  const command = addAskedOptions(addReadingOptions(addCommonOptions(group.command("team"))));
  command
    .summary("a team and a role level: cover, leavers, and who is nearest")
    .description(
      "A report on a team: what it covers of a role level and what hangs on one person, what each --leaver would do by themselves, and who is nearest alone.",
    )
    .requiredOption("--people <file>", `the team: ${peopleFile}`)
    .addOption(textsOption("--leaver <person>", "what if this person left; may be given several times"))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills report team "senior developer" --people team.csv --output team.html
  $ ddat-skills report team "senior developer" --people team.xlsx --leaver Sam --output team.ods`,
    )
    .action(async (roleLevelText: string | undefined, options: TeamReportOptions) => {
      const { framework, asked, people } = await readTeamAsked(terminal, command, roleLevelText, options);
      const answers = {
        team: teamCoverage(framework, people, asked),
        whatIfs: options.leaver.map((person) => whatIf(framework, people, asked, { leavers: [person] })),
        matches: matchPeople(framework, people, asked),
      };
      await writeAnswer(terminal, options, answers, [teamReport(framework, { ...answers, people })]);
    });
}
