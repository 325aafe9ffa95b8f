import { resolve } from "node:path";
import { type Command, Option } from "commander";
import type { UkCsvInput } from "../formats/readUkCsv.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseFramework } from "../parse/parseFramework.js";
import { accepted, issueCount } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { jsonText } from "./jsonText.js";
import { notesTable } from "./notesTable.js";
import { readFileOrInput } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";
import { type InputFiles, tableIssueLines } from "./tableIssueLines.js";
import { writeFiles } from "./writeFiles.js";

interface ImportUkCsvOptions {
  readonly roles: string;
  readonly skills: string;
  readonly order: string;
  readonly framework?: string;
  readonly release?: string;
  readonly output?: string;
  readonly notes?: string;
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
    .requiredOption("--roles <file>", "the role content as CSV")
    .requiredOption("--skills <file>", "the skills A to Z as CSV")
    .option(
      "--order <order>",
      "who says which level of a role is senior: bundled (the bundled UK framework), none (infer it), or a JSON file with a framework or a list",
      "bundled",
    )
    .addOption(new Option("--framework <file>", "the same as --order <file>, with a framework").conflicts("order"))
    .option("--release <name>", "the version of the framework, as the date of the release")
    .option("--output <file>", "write to this file instead of standard output")
    .option("--notes <file>", "write the notes to this file, as JSON")
    .option("--json", "print { framework, notes } instead of the framework alone")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills import uk-csv --roles roles.csv --skills skills.csv --output uk.json
  $ ddat-skills import uk-csv --roles roles.csv --skills skills.csv --notes notes.json > uk.json
  $ ddat-skills gap "senior developer" --profile sam.json --framework uk.json`,
    )
    .action(async (options: ImportUkCsvOptions) => {
      const { output, notes: notesFile } = options;
      refuseSharedInput(command, [options.roles, options.skills, options.order, options.framework]);
      if (output !== undefined && notesFile !== undefined && resolve(output) === resolve(notesFile)) {
        command.error("error: --output and --notes are the same file");
      }
      const { framework, notes } = await importUkCsv(terminal, options);
      const text = jsonText(options.json ? { framework, notes } : framework);
      await writeFiles([
        ...(output === undefined ? [] : [{ file: output, text }]),
        ...(notesFile === undefined ? [] : [{ file: notesFile, text: jsonText(notes) }]),
      ]);
      if (notes.length > 0) terminal.writeError(notesTable(notes, terminal.columns ?? 80));
      if (output === undefined) terminal.writeOutput(text);
    });
}

async function importUkCsv(terminal: Terminal, options: ImportUkCsvOptions) {
  const order = await readOrder(terminal, options.framework ?? options.order, options.framework !== undefined);
  const roles = await readFileOrInput(terminal, options.roles);
  const skills = await readFileOrInput(terminal, options.skills);
  const { readUkCsv } = await import("../formats/readUkCsv.js"); // papaparse, for the one command that needs it.
  try {
    return readUkCsv({
      roles,
      skills,
      ...(order !== undefined && { order }),
      ...(options.release !== undefined && { version: options.release }),
    });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const files: InputFiles = { roles: options.roles, skills: options.skills, order: options.order };
    throw new BadInput(`the CSV files have ${issueCount(error.issues)}`, tableIssueLines(error.issues, files));
  }
}

async function readOrder(terminal: Terminal, order: string, isFile: boolean): Promise<UkCsvInput["order"]> {
  if (!isFile && order === "none") return undefined;
  if (!isFile && order === "bundled") return readFramework(terminal, undefined);
  const data = await readJson(terminal, order);
  if (Array.isArray(data)) return data as UkCsvInput["order"]; // readUkCsv checks each entry of a list.
  return accepted(order, safeParseFramework(data));
}
