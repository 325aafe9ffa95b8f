import { type Command, Option } from "commander";
import { match } from "ts-pattern";
import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import { type SqlAnswer, type SqlQuestion, toSql } from "../../workforce/toSql.js";
import { type AskedOptions, needsFile } from "../addAskedOptions.js";
import { frameworkFile } from "../addCommonOptions.js";
import { checkFiles } from "../checkFiles.js";
import { countOption } from "../numberOptions.js";
import { outputFormat } from "../outputFormat.js";
import { readAsked } from "../readAsked.js";
import { readFramework } from "../readFramework.js";
import type { Terminal } from "../Terminal.js";
import { wordsOption } from "../wordsOption.js";
import { writeFiles } from "../writeFiles.js";
import { groupings } from "./addHeatMap.js";

const dialects = ["duckdb", "postgres", "clickhouse"] as const;
const questions = ["own-gaps", "heat-map", "heat-counts", "best-people", "posts", "mistakes"] as const;
const parts = ["schema", "load", "query"] as const;

interface SqlCommandOptions extends AskedOptions {
  readonly question: (typeof questions)[number];
  readonly dialect: (typeof dialects)[number];
  readonly framework?: string;
  readonly groupBy: (typeof groupings)[number];
  readonly minGroup: number;
  readonly published?: readonly (typeof groupings)[number][];
  readonly counts?: string;
  readonly roleLevel?: string;
  readonly limit: number;
  readonly prefix?: string;
  readonly parts?: readonly (typeof parts)[number][];
  readonly output?: string;
}

/** `workforce sql`: a question as SQL, for people who are in a database. */
export function addSql(group: Command, terminal: Terminal): void {
  const command = group.command("sql");
  command
    .summary("a question as SQL, for people who are in a database")
    .description(
      "Print the tables of a framework, its rows, and one statement that answers a question with the same numbers. Fill people, person_skills and posts yourself, and ask mistakes first.",
    )
    .addOption(new Option("--question <name>", "what to ask").choices(questions).makeOptionMandatory())
    .addOption(new Option("--dialect <name>", "the engine").choices(dialects).makeOptionMandatory())
    .option("--framework <file>", frameworkFile)
    .addOption(new Option("--group-by <group>", "heat-map: how to group").choices(groupings).default("organisation"))
    .addOption(countOption("--min-group <people>", "heat-map: what fewer people hold is suppressed", 5))
    .addOption(wordsOption("--published <groups>", "heat-map: all groupings that are published", groupings))
    .option("--counts <table>", "heat-map: add up this table of heat-counts, a shard after the other")
    .option("--role-level <name>", "best-people: nearest to which role level")
    .option("--needs <file>", `best-people: ${needsFile}`)
    .addOption(countOption("--limit <count>", "best-people: how many at most", 10))
    .option("--prefix <text>", "what the name of every table begins with")
    .addOption(wordsOption("--parts <parts>", "what to print", parts))
    .option("--output <file>", "write to this file instead of standard output")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills workforce sql --question own-gaps --dialect duckdb > gaps.sql
  $ ddat-skills workforce sql --question heat-map --group-by site --min-group 10 --dialect postgres --parts query
  $ ddat-skills workforce sql --question best-people --role-level "senior developer" --dialect clickhouse`,
    )
    .action(async (options: SqlCommandOptions) => {
      const { dialect, prefix, output } = options;
      const isAsked = options.roleLevel !== undefined || options.needs !== undefined;
      if ((options.question === "best-people") !== isAsked) {
        command.error("error: --question best-people goes with --role-level or --needs");
      }
      checkFiles(command, [options.needs, options.framework], { output });
      outputFormat(output, { sql: ["sql"] });
      const framework = await readFramework(terminal, options.framework);
      const asked = isAsked ? await readAsked(terminal, framework, options.roleLevel, options) : "";
      const answer = toSql(framework, questionOf(options, asked), {
        dialect,
        ...(prefix !== undefined && { prefix }),
      });
      const text = script(answer, options.parts ?? parts);
      if (output === undefined) terminal.writeOutput(text);
      else await writeFiles([{ file: output, text }]);
    });
}

function questionOf(
  { question, groupBy, minGroup, published, counts, limit }: SqlCommandOptions,
  roleLevel: RoleLevelOrProfile,
): SqlQuestion {
  return match(question)
    .returnType<SqlQuestion>()
    .with("own-gaps", "posts", "mistakes", "heat-counts", (ask) => ({ ask }))
    .with("heat-map", (ask) => ({
      ask,
      groupBy,
      minGroup,
      ...(published && { published }),
      ...(counts !== undefined && { counts }),
    }))
    .with("best-people", (ask) => ({ ask, roleLevel, limit }))
    .exhaustive();
}

/** The parts as a script: statements that end in a semicolon. */
function script(answer: SqlAnswer, asked: readonly (typeof parts)[number][]): string {
  const { schema, load, query, columns } = answer;
  const statements = parts.flatMap((part) => {
    if (!asked.includes(part)) return [];
    if (part === "schema") return schema;
    if (part === "load") return load;
    const meanings = columns.map(({ name, means }) => `-- ${name}: ${means}`);
    return [[...meanings, query].join("\n")];
  });
  return statements.map((statement) => `${statement};\n`).join("\n");
}
