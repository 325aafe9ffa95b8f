import { type Command, Option } from "commander";
import { matchRoleLevels } from "../questions/match/matchRoleLevels.js";
import { roleLevelMatchesPage } from "../render/pages/roleLevelMatchesPage.js";
import { type AskedOptions, tablesRead } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerEach } from "./answerEach.js";
import { checkFiles } from "./checkFiles.js";
import { countOption, shareOption } from "./numberOptions.js";
import { readFramework } from "./readFramework.js";
import { checkReading } from "./readingOptions.js";
import { readRoleProfiles, roleProfilesFile } from "./readRoleProfiles.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";

interface MatchOptions extends CommonOptions, AskedOptions, WhoOptions {
  readonly limit: number;
  readonly direction?: "up" | "lateral" | "any";
  readonly family?: string[];
  readonly role?: string[];
  readonly grade?: string[];
  readonly firstSteps?: true;
  readonly minimumCoverage: number;
}

/** `match`: the role levels nearest to a person. */
export function addMatch(program: Command, terminal: Terminal): void {
  const command = addWhoOptions(addCommonOptions(program.command("match")));
  command
    .summary("the role levels nearest to a person")
    .description(
      "The role levels nearest to a person: they ask for what the person has, and leave little of it unused.",
    )
    .addOption(countOption("--limit <count>", "how many at most", 10))
    .addOption(
      new Option(
        "--direction <way>",
        "seen from the profile's roleLevel; without it, up and lateral, as nobody is offered a step down unasked",
      ).choices(["up", "lateral", "any"]),
    )
    .option("--needs <file>", `what is ranked in the place of role levels: ${roleProfilesFile}`)
    .option("--family <ids...>", "only role levels of these role families")
    .option("--role <ids...>", "only role levels of these roles")
    .option("--grade <ids...>", "only role levels known to be filled at these grades")
    .option("--first-steps", "only role levels at which a career can start")
    .addOption(shareOption("--minimum-coverage <share>", "the least part known to be covered, from 0 to 1", 0))
    .addHelpText(
      "after",
      `${whoHelp}
Examples:
  $ ddat-skills match --profile sam.json
  $ ddat-skills match --people team.xlsx --limit 3
  $ ddat-skills match --profile sam.json --direction up --family data --limit 5
  $ ddat-skills match --profile graduate.json --first-steps
  $ ddat-skills match --profile sam.json --needs adverts.csv
  $ ddat-skills match --profile sam.json --json`,
    )
    .action(async (options: MatchOptions) => {
      checkWho(command, options);
      checkReading(command, options);
      checkFiles(command, [options.profile, options.people, options.needs, options.framework], {
        output: options.output,
      });
      const framework = await readFramework(terminal, options.framework, options);
      const tables = tablesRead(options, "people");
      const candidates =
        options.needs === undefined
          ? undefined
          : await readRoleProfiles(terminal, framework, options.needs, options, tables);
      const who = await readWho(terminal, framework, options, tables);
      const { limit, direction, family, role, grade, firstSteps, minimumCoverage } = options;
      const asked = {
        limit,
        minimumCoverage,
        ...(candidates && { candidates }),
        ...(direction && { direction }),
        ...(family && { families: family }),
        ...(role && { roles: role }),
        ...(grade && { grades: grade }),
        ...(firstSteps && { firstStepsOnly: true }),
      };
      await answerEach(
        terminal,
        options,
        who,
        (profile) => matchRoleLevels(framework, profile, asked),
        (answer) => [roleLevelMatchesPage(framework, answer)],
      );
    });
}
