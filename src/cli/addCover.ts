import { type Command, Option } from "commander";
import { coverRole } from "../plan/coverRole.js";
import type { TeamCounting } from "../questions/team/teamMembers.js";
import { roleCoverPage } from "../render/pages/roleCoverPage.js";
import { type AskedOptions, addAskedOptions } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { countOption } from "./numberOptions.js";
import { readCosts } from "./readCosts.js";
import { addReadingOptions, type ReadingOptions } from "./readingOptions.js";
import { readTeamAsked } from "./readTeamAsked.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";
import { writeAnswer } from "./writeAnswer.js";

interface CoverOptions extends CommonOptions, AskedOptions, ReadingOptions {
  readonly people: string;
  readonly costs?: string;
  readonly limit: number;
  readonly maxPeople?: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly counting: TeamCounting;
  readonly essential?: true;
  readonly maxEffort?: number;
  readonly currency: string;
}

/** `cover`: the fewest people, or the cheapest, who together cover a role level. */
export function addCover(program: Command, terminal: Terminal): void {
  const command = addAskedOptions(addReadingOptions(addCommonOptions(program.command("cover"))));
  command
    .summary("the fewest people who together cover a role level")
    .description(
      "The fewest people, or with --costs the cheapest, who together hold all that a role level needs: all such teams, who brings what, and what nobody covers.",
    )
    .requiredOption("--people <file>", `everybody there is: ${peopleFile}`)
    .option("--costs <file>", "what each person costs: a table with the columns person and cost, or JSON")
    .option("--currency <code>", "what the costs of a CSV are in", "GBP")
    .addOption(countOption("--limit <count>", "how many teams to list at most", 10))
    .addOption(countOption("--max-people <count>", "no team has more people than this"))
    .addOption(textsOption("--include <person>", "this person is in every team; may be given several times"))
    .addOption(textsOption("--exclude <person>", "this person is in no team; may be given several times"))
    .option("--essential", "leave out what is desirable")
    .addOption(
      new Option("--counting <way>", "whether people count with all they hold, or in what their role level uses")
        .choices(["held", "in-role"])
        .default("held"),
    )
    .addOption(countOption("--max-effort <count>", "how much work it may take (default: 20000000, some seconds)"))
    .addHelpText(
      "after",
      `
In the CSV of people skills and levels go by id or by name; "none" is assessed and not held, an
empty level is not assessed. Costs as JSON are { "Sam": { "amount": 52000, "currency": "GBP" } }. The effort counts work
and not seconds, so that the answer is the same on every machine.

Examples:
  $ ddat-skills cover "chief digital and information officer" --people department.csv
  $ ddat-skills cover "senior developer" --people team.csv --costs costs.csv --max-people 3
  $ ddat-skills cover data-engineer/data-engineer --people team.json --include Sam --json`,
    )
    .action(async (roleLevelText: string | undefined, options: CoverOptions) => {
      const { costs, currency, limit, maxPeople, include, exclude, counting, essential, maxEffort } = options;
      const { framework, asked, people } = await readTeamAsked(terminal, command, roleLevelText, options, [costs]);
      const answer = await coverRole(framework, people, asked, {
        limit,
        counting,
        mustInclude: include,
        exclude,
        ...(essential && { essentialOnly: true }),
        ...(costs !== undefined && { costOf: await readCosts(terminal, costs, currency, options) }),
        ...(maxPeople !== undefined && { maxPeople }),
        ...(maxEffort !== undefined && { maxEffort }),
      });
      await writeAnswer(terminal, options, answer, [roleCoverPage(framework, answer)]);
    });
}
