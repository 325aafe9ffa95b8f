import { type Command, InvalidArgumentError, Option } from "commander";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { findRoutes } from "../questions/routes/findRoutes.js";
import { movesFrom } from "../questions/routes/movesFrom.js";
import { movesToMarkdown, movesToText } from "../render/moves.js";
import { routesToMarkdown, routesToText } from "../render/routes.js";
import { routesToMermaid } from "../render/routesToMermaid.js";
import { accepted } from "./accepted.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { jsonText } from "./jsonText.js";
import { countOption } from "./numberOptions.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";

interface RoutesOptions extends CommonOptions {
  readonly from?: string;
  readonly profile?: string;
  readonly limit: number;
  readonly maxRungs?: number;
  readonly maxSteps?: number;
  readonly lateral?: number;
  readonly lowerGrades?: true;
  readonly md?: true;
  readonly mermaid?: true;
}

/** `routes`: the best ways to a role level in moves that the framework knows, or the next moves alone. */
export function addRoutes(program: Command, terminal: Terminal): void {
  const command: Command = addCommonOptions(program.command("routes"));
  command
    .summary("the best ways to a role level; without one, the next moves")
    .description(
      "The best ways to a role level in moves that the framework knows: promotions, published pathways, other tracks of a role. Fewest rungs to learn first. Without a role level: the next moves.",
    )
    .argument("[to]", "a role level: its id, its name, or a part of either that only it has")
    .addOption(new Option("--from <role-level>", "start from what this role level needs").conflicts("profile"))
    .option("--profile <file>", "start from what a person holds, as JSON; - reads standard input")
    .addOption(countOption("--limit <count>", "how many routes at most", 5))
    .addOption(countOption("--max-rungs <count>", "no step asks to learn more rungs than this"))
    .addOption(countOption("--max-steps <count>", "no route has more steps than this"))
    .addOption(
      new Option(
        "--lateral <percentile>",
        "move to other roles too, where at least so many per cent of all pairs of role levels are less alike",
      ).argParser(percentile),
    )
    .option("--lower-grades", "let lateral and published moves lead to lower grades")
    .addOption(new Option("--md", "print Markdown").conflicts(["json", "mermaid"]))
    .addOption(new Option("--mermaid", "print a Mermaid flowchart of the routes").conflicts(["json", "md"]))
    .addHelpText(
      "after",
      `
From a profile without a roleLevel, a route begins at the first step of any role. A skill that
nobody has assessed counts as to be learnt, and is marked (?).

Examples:
  $ ddat-skills routes "lead developer" --from software-developer/developer
  $ ddat-skills routes "senior data engineer" --profile sam.json --max-rungs 10 --lateral 97
  $ ddat-skills routes "chief technology officer" --from "senior developer" --mermaid
  $ ddat-skills routes --from "senior developer"`,
    )
    .action(async (toText: string | undefined, options: RoutesOptions) => {
      refuseSharedInput(command, [options.profile, options.framework]);
      if (options.from === undefined && options.profile === undefined) {
        command.error("error: say where to start, with --from or --profile");
      }
      const framework = await readFramework(terminal, options.framework);
      const from = await startOf(terminal, framework, options);
      const { limit, maxRungs, maxSteps, lateral, lowerGrades } = options;
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      const moving = {
        ...(lateral !== undefined && { lateralAbovePercentile: lateral }),
        ...(lowerGrades && { lowerGrades }),
      };
      if (toText === undefined) {
        if (options.mermaid) command.error("error: --mermaid draws routes: say where to");
        const present = typeof from === "string" ? from : from.roleLevel;
        if (present === undefined) command.error("error: the profile names no roleLevel to move from: say where to");
        const moves = movesFrom(framework, present, moving);
        if (options.json) return terminal.writeOutput(jsonText(moves));
        if (options.md) return terminal.writeOutput(movesToMarkdown(framework, moves));
        return terminal.writeOutput(movesToText(framework, moves, shown));
      }
      const routes = findRoutes(framework, from, chooseRoleLevel(framework, toText).id, {
        limit,
        ...moving,
        ...(maxRungs !== undefined && { maxRungsPerStep: maxRungs }),
        ...(maxSteps !== undefined && { maxSteps }),
      });
      if (options.json) return terminal.writeOutput(jsonText(routes));
      if (options.md) return terminal.writeOutput(routesToMarkdown(framework, routes));
      if (options.mermaid) return terminal.writeOutput(routesToMermaid(framework, routes));
      terminal.writeOutput(routesToText(framework, routes, shown));
    });
}

async function startOf(
  terminal: Terminal,
  framework: Framework,
  { from, profile }: RoutesOptions,
): Promise<Profile | string> {
  if (profile === undefined) return chooseRoleLevel(framework, from ?? "").id;
  return accepted(profile, safeParseProfile(framework, await readJson(terminal, profile)));
}

function percentile(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 100)) throw new InvalidArgumentError("It must be a number from 0 to 100.");
  return value;
}
