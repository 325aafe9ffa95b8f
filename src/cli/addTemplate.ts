import { Argument, type Command } from "commander";
import { BadInput } from "./BadInput.js";
import { checkFiles } from "./checkFiles.js";
import { finish } from "./formats/finish.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";
import { type TemplateKind, templateKinds } from "./template/templates.js";

interface TemplateOptions {
  readonly output: string;
  readonly framework?: string;
}

/** `template`: a blank workbook to fill in, which `import` of the same name reads. */
export function addTemplate(program: Command, terminal: Terminal): void {
  const command: Command = program.command("template");
  command
    .summary("make a blank workbook to fill in")
    .description(
      "Make a blank workbook with lists to choose from and a sheet of explanations. Filled in, it is read by import framework, import people, import courses or import posts.",
    )
    .addArgument(new Argument("<kind>", "what the workbook is for").choices(templateKinds))
    .requiredOption("--output <file>", "the workbook to write: its name ends in .xlsx or .ods")
    .option(
      "--framework <file>",
      "the framework, as JSON or any format of one file, whose levels, skills and role levels can be chosen (default: the bundled UK framework)",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills template people --output people.xlsx
  $ ddat-skills template framework --output framework.ods
  $ ddat-skills import framework framework.ods --output framework.json`,
    )
    .action(async (kind: TemplateKind, { output, framework: file }: TemplateOptions) => {
      checkFiles(command, [file], { output });
      const [, extension] = /\.(xlsx|ods)$/i.exec(output) ?? [];
      if (extension === undefined) throw new BadInput(`--output ends in .xlsx or .ods, not ${JSON.stringify(output)}`);
      const [{ writeWorkbook }, { templateSheets }, { templateWorkbook }] = await Promise.all([
        import("../reading/workbook/index.js"),
        import("./template/templates.js"),
        import("./template/templateWorkbook.js"),
      ]);
      const sheets = templateWorkbook(templateSheets(kind, await readFramework(terminal, file)));
      const content = writeWorkbook(sheets, { kind: extension.toLowerCase() === "ods" ? "ods" : "xlsx" });
      await finish(terminal, { output, allow: [] }, [{ content }], []);
    });
}
