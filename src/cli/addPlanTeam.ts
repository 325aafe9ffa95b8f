import { type Command, Option } from "commander";
import type { Catalogue } from "../model/catalogue.js";
import { type PlanTeamOptions, planTeam } from "../plan/planTeam.js";
import type { TeamAim } from "../plan/TeamPlan.js";
import { teamPlanPage } from "../render/pages/teamPlanPage.js";
import { type AskedOptions, addAskedOptions, checkAsked, tablesRead } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { BadInput } from "./BadInput.js";
import { checkFiles } from "./checkFiles.js";
import { formatOption } from "./formats/formatOption.js";
import { countOption } from "./numberOptions.js";
import { addPlanLimits, type PlanLimitOptions, planLimitsOf } from "./planLimits.js";
import { readAsked } from "./readAsked.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readMembers } from "./readMembers.js";
import { readPeople } from "./readPeople.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";
import { withProgress } from "./withProgress.js";
import { writeAnswer } from "./writeAnswer.js";

interface PlanTeamCommandOptions extends CommonOptions, AskedOptions, PlanLimitOptions, ReadingOptions {
  readonly people: string;
  readonly catalogue: string;
  readonly members?: string;
  readonly aim: TeamAim;
  readonly depth: number;
  readonly depthOf: readonly string[];
  readonly alternatives: number;
}

/** `plan-team`: the cheapest training after which a team covers what it needs. */
export function addPlanTeam(program: Command, terminal: Terminal): void {
  const command = addReadingOptions(addAskedOptions(addCommonOptions(program.command("plan-team"))));
  command
    .summary("the cheapest training after which a team covers what it needs")
    .description(
      "The cheapest training after which a team covers a role level or needs of your own, each need by one person or by as many as asked for: who learns what, who holds what afterwards, and what stays open.",
    )
    .requiredOption("--people <file>", `the team: ${peopleFile}`)
    .requiredOption("--catalogue <file>", catalogueFile)
    .addOption(formatOption("currency"))
    .option("--members <file>", "what holds for single people, as JSON")
    .addOption(
      new Option("--aim <aim>", "everything is covered, or as much as can be")
        .choices(["cover", "most"])
        .default("cover"),
    )
    .addOption(countOption("--depth <count>", "how many are to hold each need", 1))
    .addOption(
      textsOption("--depth-of <skill=count>", "how many are to hold one need, by skill id; may be given several times"),
    )
    .addOption(countOption("--alternatives <count>", "how many of the next best plans to add", 0));
  addPlanLimits(command)
    .addHelpText(
      "after",
      `
The members file is { "Sam": { "sites": ["leeds"], "done": ["agile-1"] } }; it takes sites, providers, modes, done, earliest,
latest and budget. A plan that is not possible is an answer, and no error.

Examples:
  $ ddat-skills plan-team --people team.csv --catalogue autumn.json --needs bid.json
  $ ddat-skills plan-team --people team.csv --catalogue autumn.json --needs bid.json --depth 2 --budget 8000
  $ ddat-skills plan-team "data engineer" --people team.json --catalogue autumn.json --aim most`,
    )
    .action(async (roleLevelText: string | undefined, options: PlanTeamCommandOptions) => {
      checkAsked(command, roleLevelText, options);
      const { members: membersFile, needs: needsFile } = options;
      checkReading(command, options);
      checkFiles(command, [options.people, options.catalogue, membersFile, needsFile, options.framework], {
        output: options.output,
      });
      const framework = await readFramework(terminal, options.framework, options);
      const tables = tablesRead(options, "people", "courses");
      const needs = await readAsked(terminal, framework, roleLevelText, options, tables);
      const people = await readPeople(terminal, framework, options.people, options, tables);
      const members = await readMembers(terminal, framework, people, membersFile);
      const own = members.find(({ roleLevel }) => roleLevel !== undefined);
      if (own)
        throw new BadInput(`${nameOfFile(membersFile ?? "")} gives ${own.profile.person} a role level: a team has one`);
      const catalogue = await readCatalogue(terminal, framework, options.catalogue, options, tables);
      const asked = askedIn(options, catalogue);
      const plan = await withProgress(terminal, (more) =>
        planTeam(framework, catalogue, members, needs, { ...asked, ...more }),
      );
      await writeAnswer(terminal, options, plan, [teamPlanPage(framework, catalogue, plan)]);
    });
}

function askedIn(options: PlanTeamCommandOptions, catalogue: Catalogue): PlanTeamOptions {
  const { aim, depth, depthOf, alternatives } = options;
  const depths = Object.fromEntries(
    depthOf.map((text) => {
      const [, skill = "", count] = /^(.+)=(\d+)$/.exec(text) ?? [];
      if (count === undefined) throw new BadInput(`--depth-of takes skill=count, such as user-focus=2, not ${text}`);
      return [skill, Number(count)];
    }),
  );
  return { ...planLimitsOf(options, catalogue), aim, depth, depths, alternatives };
}
