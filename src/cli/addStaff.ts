import type { Command } from "commander";
import { staffPosts } from "../plan/staffPosts.js";
import { staffingOverTimeSchema, staffingRulesSchema } from "../plan/staffPosts.schema.js";
import type { EntryReading } from "../plan/training/entryReading.js";
import { staffingPage } from "../render/pages/staffingPage.js";
import { acceptedJson } from "./acceptedJson.js";
import { tablesRead } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { amountOption } from "./amountOption.js";
import { checkFiles } from "./checkFiles.js";
import { entryOption } from "./entryOption.js";
import { formatOption } from "./formats/formatOption.js";
import { inCurrencyOf } from "./inCurrencyOf.js";
import { countOption, shareOption } from "./numberOptions.js";
import { readCatalogue } from "./readCatalogue.js";
import { readFramework } from "./readFramework.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import { readPosts } from "./readPosts.js";
import { postNeedsFile } from "./readRoleProfiles.js";
import type { Terminal } from "./Terminal.js";
import { withProgress } from "./withProgress.js";
import { writeAnswer } from "./writeAnswer.js";

interface StaffOptions extends CommonOptions, ReadingOptions {
  readonly posts: string;
  readonly people: string;
  readonly needs?: string;
  readonly rules?: string;
  readonly overTime?: string;
  readonly threshold: number;
  readonly essentialOnly?: true;
  readonly alternatives: number;
  readonly catalogue?: string;
  readonly budget?: number;
  readonly earliest?: string;
  readonly latest?: string;
  readonly entry?: EntryReading;
  readonly timeLimit?: number;
}

/** `staff`: who might fill which post, who needs training for it, and what is left to hire for. */
export function addStaff(program: Command, terminal: Terminal): void {
  const command = addReadingOptions(addCommonOptions(program.command("staff")));
  command
    .summary("who might fill which post, whom to train, what to hire for")
    .description(
      "Who might fill which post, one person a post, with the greatest total fit: for each post fill, train (and what is lacking) or hire (and why). A proposal: it decides about nobody.",
    )
    .requiredOption(
      "--posts <file>",
      `the posts, with the columns id, role level or role profile, and perhaps site, hub, count, opens, closes and grade: ${peopleFile}`,
    )
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .option("--needs <file>", postNeedsFile)
    .option("--rules <file>", "who is locked, forbidden, must stay or prefers sites, as JSON")
    .option("--over-time <file>", "a period with what vacant months, hires and salaries cost, as JSON")
    .addOption(shareOption("--threshold <share>", "the least part of a post known to be covered, from 0 to 1", 0))
    .option("--essential-only", "only essential needs have to reach the threshold")
    .addOption(countOption("--alternatives <count>", "how many other proposals to add, the next best ones", 0))
    .option(
      "--catalogue <file>",
      "courses, from a table or as JSON: who is trained is decided together with who has which post",
    )
    .addOption(formatOption("currency"))
    .addOption(
      amountOption(
        "--budget <amount>",
        "the most that all courses may cost together, in the currency of the catalogue",
      ),
    )
    .option("--earliest <date>", "no run starts before this day, such as 2026-09-01")
    .option("--latest <date>", "no run ends after this day")
    .addOption(entryOption())
    .addOption(
      amountOption("--time-limit <seconds>", "answer with the best found by then, if it is not proved earlier"),
    )
    .addHelpText(
      "after",
      `
Role levels go by id or by name. Rules are { "locked": [{ "post": "p1", "person": "Sam" }],
"forbidden": [...], "mustStay": ["Kim"], "sites": { "Sam": ["leeds"] }, "sitesOnly": false }.
A period is { "from": "2026-04-01", "until": "2027-03-31", "vacantMonth": { "amount": 4000, "currency": "GBP" },
"hire": { "months": 4, "cost": { ... } } }, and perhaps "aim": "filled", "available", "salaries", "backfill", "budget".

Examples:
  $ ddat-skills staff --posts posts.csv --people people.csv
  $ ddat-skills staff --posts posts.csv --people people.csv --needs adverts.csv
  $ ddat-skills staff --posts posts.csv --people people.csv --threshold 0.5 --alternatives 2
  $ ddat-skills staff --posts posts.csv --people people.csv --catalogue autumn.json --budget 5000
  $ ddat-skills staff --posts posts.csv --people people.csv --over-time year.json
  $ ddat-skills staff --posts posts.json --people people.json --rules rules.json --json`,
    )
    .action(async (options: StaffOptions) => {
      const { posts: postsFile, people: file, rules: rulesFile, threshold, alternatives } = options;
      checkReading(command, options);
      checkFiles(
        command,
        [postsFile, file, options.needs, rulesFile, options.overTime, options.catalogue, options.framework],
        {
          output: options.output,
        },
      );
      const { catalogue: catalogueFile, budget, earliest, latest, entry, timeLimit } = options;
      const given = Object.entries({ earliest, latest, entry, timeLimit }).filter(([, value]) => value !== undefined);
      if (catalogueFile === undefined && (given.length > 0 || budget !== undefined)) {
        command.error(
          "error: --budget, --earliest, --latest, --entry and --time-limit are about the courses of a --catalogue",
        );
      }
      const framework = await readFramework(terminal, options.framework, options);
      const tables = tablesRead(options, "posts", "people", "courses");
      const posts = await readPosts(terminal, framework, postsFile, options, tables);
      const people = await readPeople(terminal, framework, file, options, tables);
      const rules = rulesFile === undefined ? {} : await acceptedJson(terminal, rulesFile, staffingRulesSchema);
      const overTime =
        options.overTime === undefined
          ? undefined
          : await acceptedJson(terminal, options.overTime, staffingOverTimeSchema);
      const catalogue =
        catalogueFile === undefined
          ? undefined
          : await readCatalogue(terminal, framework, catalogueFile, options, tables);
      const staffing = await withProgress(terminal, (progress) =>
        staffPosts(framework, people, posts, {
          ...rules,
          ...(overTime && { overTime }),
          threshold,
          alternatives,
          essentialOnly: options.essentialOnly ?? false,
          ...(catalogue && {
            training: {
              catalogue,
              ...Object.fromEntries(given),
              ...(budget !== undefined && { budget: inCurrencyOf(catalogue, budget) }),
              ...progress,
            },
          }),
        }),
      );
      await writeAnswer(terminal, options, staffing, [staffingPage(framework, staffing)]);
    });
}
