import { type Command, Option } from "commander";
import type { GivenFile } from "./formats/Format.js";
import { addFinishOptions, checkFinishOptions, type FinishOptions, finish } from "./formats/finish.js";
import { readUkCsvFiles, ukCsvPair } from "./formats/readUkCsvFiles.js";
import { jsonText } from "./jsonText.js";
import { outputFormat } from "./outputFormat.js";
import { readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";

interface ImportUkCsvOptions extends FinishOptions {
  readonly roles?: string;
  readonly skills?: string;
  readonly order: string;
  readonly framework?: string;
  readonly release?: string;
  readonly json?: true;
}

/** `import uk-csv`: a framework with its full text from the two files of the UK government. */
export function addImportUkCsv(group: Command, terminal: Terminal): void {
  const command: Command = group.command("uk-csv");
  command
    .summary("the role content and the skills A to Z of the UK framework")
    .description(
      "Make a framework, with its full text, of the two CSV files that the UK Government Digital and Data Profession publishes. What had to be mended, dropped or decided goes to standard error.",
    )
    .argument("[files...]", "the two files in any order, or name each with its option")
    .option("--roles <file>", "the role content as CSV")
    .option("--skills <file>", "the skills A to Z as CSV")
    .option(
      "--order <order>",
      "who says which level of a role is senior: bundled (the bundled UK framework), none (infer it), or a JSON file with a framework or a list",
      "bundled",
    )
    .addOption(new Option("--framework <file>", "the same as --order <file>, with a framework").conflicts("order"))
    .option("--release <name>", "the version of the framework, as the date of the release");
  addFinishOptions(command)
    .option("--json", "print { framework, notes } instead of the framework alone")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills import uk-csv --roles roles.csv --skills skills.csv --output uk.json
  $ ddat-skills import uk-csv roles.csv skills.csv --notes notes.json > uk.json
  $ ddat-skills gap "senior developer" --profile sam.json --framework uk.json`,
    )
    .action(async (paths: readonly string[], options: ImportUkCsvOptions) => {
      const { order, framework: orderFile, release, json } = options;
      checkFinishOptions(command, [...paths, options.roles, options.skills, order, orderFile], options);
      outputFormat(options.output, { json: ["json"] });
      const files = await readPair(terminal, command, paths, options);
      const context = { order: orderFile ?? order, orderIsFile: orderFile !== undefined, release };
      const { framework, notes } = await readUkCsvFiles(terminal, files, context);
      await finish(terminal, options, [{ content: jsonText(json ? { framework, notes } : framework) }], notes);
    });
}

async function readPair(
  terminal: Terminal,
  command: Command,
  paths: readonly string[],
  { roles, skills }: ImportUkCsvOptions,
) {
  const given = async (name: string): Promise<GivenFile> => ({ name, bytes: await readFileOrInput(terminal, name) });
  if (paths.length === 0) {
    if (roles === undefined) return command.error("error: required option '--roles <file>' not specified");
    if (skills === undefined) return command.error("error: required option '--skills <file>' not specified");
    return { roles: await given(roles), skills: await given(skills) };
  }
  if (roles !== undefined || skills !== undefined)
    command.error("error: give the files alone, or --roles and --skills");
  if (paths.length !== 2) command.error("error: uk-csv is two files: the role content and the skills A to Z");
  return ukCsvPair(await Promise.all(paths.map(given)));
}
