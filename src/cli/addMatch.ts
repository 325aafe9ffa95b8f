import { type Command, Option } from "commander";
import { safeParseProfile } from "../parse/parseProfile.js";
import { matchRoleLevels } from "../questions/match/matchRoleLevels.js";
import { roleLevelMatchesToMarkdown, roleLevelMatchesToText } from "../render/roleLevelMatches.js";
import { accepted } from "./accepted.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { jsonText } from "./jsonText.js";
import { countOption, shareOption } from "./numberOptions.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";

interface MatchOptions extends CommonOptions {
  readonly profile: string;
  readonly limit: number;
  readonly direction?: "up" | "lateral" | "any";
  readonly family?: string[];
  readonly role?: string[];
  readonly grade?: string[];
  readonly minimumCoverage: number;
  readonly md?: true;
}

/** `match`: the role levels nearest to a person. */
export function addMatch(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("match"));
  command
    .summary("the role levels nearest to a person")
    .description(
      "The role levels nearest to a person: they ask for what the person has, and leave little of it unused.",
    )
    .requiredOption("--profile <file>", "the person's skills as JSON; - reads standard input")
    .addOption(countOption("--limit <count>", "how many at most", 10))
    .addOption(
      new Option(
        "--direction <way>",
        "seen from the profile's roleLevel; without it, up and lateral, as nobody is offered a step down unasked",
      ).choices(["up", "lateral", "any"]),
    )
    .option("--family <ids...>", "only role levels of these role families")
    .option("--role <ids...>", "only role levels of these roles")
    .option("--grade <ids...>", "only role levels known to be filled at these grades")
    .addOption(shareOption("--minimum-coverage <share>", "the least part known to be covered, from 0 to 1", 0))
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills match --profile sam.json
  $ ddat-skills match --profile sam.json --direction up --family data --limit 5
  $ ddat-skills match --profile sam.json --json`,
    )
    .action(async (options: MatchOptions) => {
      refuseSharedInput(command, [options.profile, options.framework]);
      const framework = await readFramework(terminal, options.framework);
      const profile = accepted(options.profile, safeParseProfile(framework, await readJson(terminal, options.profile)));
      const { limit, direction, family, role, grade, minimumCoverage } = options;
      const answer = matchRoleLevels(framework, profile, {
        limit,
        minimumCoverage,
        ...(direction && { direction }),
        ...(family && { families: family }),
        ...(role && { roles: role }),
        ...(grade && { grades: grade }),
      });
      if (options.json) return terminal.writeOutput(jsonText(answer));
      if (options.md) return terminal.writeOutput(roleLevelMatchesToMarkdown(framework, answer));
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      terminal.writeOutput(roleLevelMatchesToText(framework, answer, shown));
    });
}
