import { type Command, Option } from "commander";
import type { Framework } from "../model/framework.js";
import { type TeamCoverageOptions, teamCoverage } from "../questions/team/teamCoverage.js";
import { whatIf } from "../questions/team/whatIf.js";
import { teamChangesSchema } from "../questions/team/whatIf.schema.js";
import { teamCoveragePage } from "../render/pages/teamCoveragePage.js";
import { whatIfPage } from "../render/pages/whatIfPage.js";
import { acceptedJson } from "./acceptedJson.js";
import { type AskedOptions, addAskedOptions } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { countOption } from "./numberOptions.js";
import { addReadingOptions, type ReadingOptions } from "./readingOptions.js";
import type { TableRead } from "./readMaps.js";
import { readPeople } from "./readPeople.js";
import { readTeamAsked } from "./readTeamAsked.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";
import { writeAnswer } from "./writeAnswer.js";

interface TeamOptions
  extends CommonOptions,
    AskedOptions,
    ReadingOptions,
    Pick<Required<TeamCoverageOptions>, "counting"> {
  readonly anyLeavers?: number;
  readonly people: string;
  readonly leaver: readonly string[];
  readonly joiners?: string;
  readonly changes?: string;
}

/** `team`: how well a team covers a role level, and what changes to the team would do. */
export function addTeam(program: Command, terminal: Terminal): void {
  const command = addAskedOptions(addReadingOptions(addCommonOptions(program.command("team"))));
  command
    .summary("how well a team covers a role level, and what a change would do")
    .description(
      "How well a team covers what a role level needs: who holds each skill, what hangs on one person, what nobody holds, and who covers it together. With changes: what they would do.",
    )
    .requiredOption("--people <file>", `the team: ${peopleFile}`)
    .addOption(textsOption("--leaver <person>", "what if this person left; may be given several times"))
    .addOption(
      countOption("--any-leavers <count>", "what any so many leavers at once would open, and which would hurt most"),
    )
    .option("--joiners <file>", "what if these people joined; a file as for --people")
    .option("--changes <file>", "what if all this happened: leavers, moves, promotions, trained, as JSON")
    .addOption(
      new Option("--counting <way>", "whether people count with all they hold, or in what their role level uses")
        .choices(["held", "in-role"])
        .default("held"),
    )
    .addHelpText(
      "after",
      `
In the CSV skills and levels go by id or by name; "none" is assessed and not held. A person who has no
row for a skill, or an empty level, has not been assessed in it.

Changes are { "leavers": ["Sam"], "promotions": [{ "person": "Kim", "roleLevel": "..." }],
"moves": [...], "trained": [{ "person": "Kim", "skill": "...", "level": "..." }] }.

Examples:
  $ ddat-skills team "senior developer" --people team.csv
  $ ddat-skills team "senior developer" --people team.csv --leaver Sam --joiners new.csv
  $ ddat-skills team "senior developer" --people team.csv --any-leavers 2
  $ ddat-skills team data-engineer/data-engineer --people team.json --changes plan.json --json`,
    )
    .action(async (roleLevelText: string | undefined, options: TeamOptions) => {
      const { joiners, changes, counting, anyLeavers: leavers } = options;
      if (leavers === 0) command.error("error: --any-leavers is 1 or more");
      const { framework, tables, asked, people } = await readTeamAsked(terminal, command, roleLevelText, options, [
        joiners,
        changes,
      ]);
      if (options.leaver.length === 0 && joiners === undefined && changes === undefined) {
        const answer = teamCoverage(framework, people, asked, { counting, ...(leavers && { leavers }) });
        return writeAnswer(terminal, options, answer, [teamCoveragePage(framework, answer, { people })]);
      }
      const made = await changesAsked(terminal, framework, options, tables);
      const answer = whatIf(framework, people, asked, made, { counting });
      await writeAnswer(terminal, options, answer, [whatIfPage(framework, answer)]);
    });
}

async function changesAsked(
  terminal: Terminal,
  framework: Framework,
  options: TeamOptions,
  tables: readonly TableRead[],
) {
  const { leaver, joiners, changes } = options;
  const schema = teamChangesSchema.unwrap().omit({ joiners: true });
  const { leavers = [], ...rest } = changes === undefined ? {} : await acceptedJson(terminal, changes, schema);
  return {
    ...rest,
    leavers: [...leavers, ...leaver],
    joiners: joiners === undefined ? [] : await readPeople(terminal, framework, joiners, options, tables),
  };
}
