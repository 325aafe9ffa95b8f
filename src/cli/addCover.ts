import { type Command, Option } from "commander";
import type { Money } from "../model/money.js";
import { describeIssue } from "../parse/describeIssue.js";
import { coverRole } from "../plan/coverRole.js";
import { costOfSchema } from "../plan/coverRole.schema.js";
import type { TeamCounting } from "../questions/team/teamMembers.js";
import { decodeText } from "../reading/text/decodeText.js";
import { roleCoverToMarkdown, roleCoverToText } from "../render/roleCover.js";
import { acceptedJson } from "./acceptedJson.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { BadInput } from "./BadInput.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { jsonText } from "./jsonText.js";
import { countOption } from "./numberOptions.js";
import { painter } from "./painter.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import { readPeople } from "./readPeople.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";

interface CoverOptions extends CommonOptions {
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
  readonly md?: true;
}

/** `cover`: the fewest people, or the cheapest, who together cover a role level. */
export function addCover(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("cover"));
  command
    .summary("the fewest people who together cover a role level")
    .description(
      "The fewest people, or with --costs the cheapest, who together hold all that a role level needs: all such teams, who brings what, and what nobody covers.",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .requiredOption(
      "--people <file>",
      "everybody there is: a JSON list of profiles, JSON Lines, or CSV with the columns person, skill, level; - reads standard input",
    )
    .option("--costs <file>", "what each person costs: CSV with the columns person, cost, or JSON")
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
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
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
    .action(async (roleLevelText: string, options: CoverOptions) => {
      const {
        people: file,
        costs,
        currency,
        limit,
        maxPeople,
        include,
        exclude,
        counting,
        essential,
        maxEffort,
      } = options;
      refuseSharedInput(command, [file, costs, options.framework]);
      const framework = await readFramework(terminal, options.framework);
      const { id } = chooseRoleLevel(framework, roleLevelText);
      const people = await readPeople(terminal, framework, file);
      const answer = await coverRole(framework, people, id, {
        limit,
        counting,
        mustInclude: include,
        exclude,
        ...(essential && { essentialOnly: true }),
        ...(costs !== undefined && { costOf: await readCosts(terminal, costs, currency) }),
        ...(maxPeople !== undefined && { maxPeople }),
        ...(maxEffort !== undefined && { maxEffort }),
      });
      if (options.json) return terminal.writeOutput(jsonText(answer));
      if (options.md) return terminal.writeOutput(roleCoverToMarkdown(framework, answer));
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      terminal.writeOutput(roleCoverToText(framework, answer, shown));
    });
}

/** What each person costs, as JSON or as CSV; its content tells which. @throws {@link BadInput} with everything that is wrong. */
async function readCosts(terminal: Terminal, file: string, currency: string): Promise<Readonly<Record<string, Money>>> {
  const bytes = await readFileOrInput(terminal, file);
  const decoded = decodeText(bytes, nameOfFile(file));
  if ("issue" in decoded) throw new BadInput(`${nameOfFile(file)} ${describeIssue(decoded.issue).message}`);
  const { text } = decoded;
  // Standard input is read once: what was read is handed on.
  const read: Terminal = { ...terminal, readInput: async () => bytes };
  if (/^\s*[[{]/.test(text)) return acceptedJson(read, file, costOfSchema);

  const { readCsvTable } = await import("../formats/readCsvTable.js"); // papaparse, for who has a CSV.
  const table = readCsvTable(nameOfFile(file), text, ["person", "cost"], ["person", "cost"]);
  if ("issues" in table) {
    const lines = table.issues.map((facts) => describeIssue(facts).message);
    throw new BadInput(`${nameOfFile(file)} cannot be read as costs`, lines);
  }
  const problems: string[] = [];
  const costs = new Map<string, { readonly cost: string; readonly row: number }>();
  for (const { row, cells } of table.rows) {
    const [person = "", cost = ""] = cells.map((cell) => cell.replace(/[\s\u200B\uFEFF]+/gu, " ").trim());
    const said = costs.get(person);
    if (person === "") problems.push(`row ${row}: has no person`);
    else if (!/^\d{1,12}(\.\d{1,2})?$/.test(cost)) {
      problems.push(
        `row ${row}: the cost must be a number of 0 or more such as 52000 or 52000.50, without signs and commas, not ${JSON.stringify(cost)}`,
      );
    } else if (said === undefined) costs.set(person, { cost, row });
    else if (said.cost !== cost) {
      problems.push(`row ${row}: says otherwise than row ${said.row} about ${JSON.stringify(person)}`);
    }
  }
  if (problems.length > 0) throw new BadInput(`${nameOfFile(file)} has ${issues(problems.length)}`, problems);
  return Object.fromEntries([...costs].map(([person, { cost }]) => [person, { amount: Number(cost), currency }]));
}

const issues = (count: number) => (count === 1 ? "1 issue" : `${count} issues`);
