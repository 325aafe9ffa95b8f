import { type Command, InvalidArgumentError, Option } from "commander";
import type { Profile } from "../model/profile.js";
import { findRoutes } from "../questions/routes/findRoutes.js";
import { movesFrom } from "../questions/routes/movesFrom.js";
import { movesPage } from "../render/pages/movesPage.js";
import { routesPage } from "../render/pages/routesPage.js";
import { routesToMermaid } from "../render/routesToMermaid.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerEach } from "./answerEach.js";
import { checkFiles } from "./checkFiles.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { countOption } from "./numberOptions.js";
import { readFramework } from "./readFramework.js";
import { checkReading } from "./readingOptions.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";

interface RoutesOptions extends CommonOptions, WhoOptions {
  readonly from?: string;
  readonly limit: number;
  readonly maxRungs?: number;
  readonly maxSteps?: number;
  readonly lateral?: number;
  readonly lowerGrades?: true;
  readonly mermaid?: true;
}

/** `routes`: the best ways to a role level in moves that the framework knows, or the next moves alone. */
export function addRoutes(program: Command, terminal: Terminal): void {
  const command: Command = addWhoOptions(addCommonOptions(program.command("routes")));
  command
    .summary("the best ways to a role level; without one, the next moves")
    .description(
      "The best ways to a role level in moves that the framework knows: promotions, published pathways, other tracks of a role. Fewest rungs to learn first. Without a role level: the next moves.",
    )
    .argument("[to]", "a role level: its id, its name, or a part of either that only it has")
    .addOption(
      new Option("--from <role-level>", "start from what this role level needs").conflicts(["profile", "people"]),
    )
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
    .addOption(new Option("--mermaid", "print a Mermaid flowchart of the routes").conflicts(["json", "md", "output"]))
    .addHelpText(
      "after",
      `${whoHelp}
From a profile without a roleLevel, a route begins at the first step of any role. A skill that
nobody has assessed counts as to be learnt, and is marked (?).

Examples:
  $ ddat-skills routes "lead developer" --from software-developer/developer
  $ ddat-skills routes "senior data engineer" --profile sam.json --max-rungs 10 --lateral 97
  $ ddat-skills routes "chief technology officer" --from "senior developer" --mermaid
  $ ddat-skills routes --from "senior developer"`,
    )
    .action(async (toText: string | undefined, options: RoutesOptions) => {
      const { from: fromText, limit, maxRungs, maxSteps, lateral, lowerGrades } = options;
      if (fromText === undefined) checkWho(command, options, "where to start: --from with a role level, ");
      else if (options.has.length > 0) command.error("error: give one of --from and --has");
      if (toText === undefined && options.mermaid) command.error("error: --mermaid draws routes: say where to");
      checkReading(command, options);
      checkFiles(command, [options.profile, options.people, options.framework], { output: options.output });
      const framework = await readFramework(terminal, options.framework, options);
      const moving = {
        ...(lateral !== undefined && { lateralAbovePercentile: lateral }),
        ...(lowerGrades && { lowerGrades }),
      };
      const starts =
        fromText === undefined
          ? await readWho(terminal, framework, options)
          : { people: [chooseRoleLevel(framework, fromText).id], isOne: true };
      if (toText === undefined) {
        const ask = (from: Profile | string) => movesFrom(framework, presentOf(command, from), moving);
        return answerEach(terminal, options, starts, ask, (moves) => [movesPage(framework, moves)]);
      }
      const to = chooseRoleLevel(framework, toText).id;
      const ask = (from: Profile | string) =>
        findRoutes(framework, from, to, {
          limit,
          ...moving,
          ...(maxRungs !== undefined && { maxRungsPerStep: maxRungs }),
          ...(maxSteps !== undefined && { maxSteps }),
        });
      if (options.mermaid) {
        const charts: string[] = [];
        for (const start of starts.people) charts.push(routesToMermaid(framework, ask(start)));
        return terminal.writeOutput(charts.join("\n"));
      }
      await answerEach(terminal, options, starts, ask, (routes) => [routesPage(framework, routes)]);
    });
}

/** The role level that a start is at. */
function presentOf(command: Command, from: Profile | string): string {
  const present = typeof from === "string" ? from : from.roleLevel;
  if (present !== undefined) return present;
  const whose = typeof from === "string" ? from : from.person;
  return command.error(`error: the profile of ${whose} names no roleLevel to move from: say where to`);
}

function percentile(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 100)) throw new InvalidArgumentError("It must be a number from 0 to 100.");
  return value;
}
