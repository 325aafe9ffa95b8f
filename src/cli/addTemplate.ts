import { Argument, type Command } from "commander";
import type { Framework } from "../model/framework.js";
import { type AssessmentForm, assessmentForm } from "../questions/forms/assessmentForm.js";
import { assessmentFormPage } from "../render/pages/assessmentFormPage.js";
import { toHtml } from "../render/toHtml.js";
import { toMarkdown } from "../render/toMarkdown.js";
import { type AskedOptions, needsFile } from "./addAskedOptions.js";
import { checkFiles } from "./checkFiles.js";
import { finish } from "./formats/finish.js";
import { outputFormat } from "./outputFormat.js";
import { readAsked } from "./readAsked.js";
import { readFramework } from "./readFramework.js";
import type { Terminal } from "./Terminal.js";
import { type TemplateKind, templateKinds } from "./template/templates.js";

interface TemplateOptions extends AskedOptions {
  readonly output: string;
  readonly framework?: string;
  readonly person?: string;
}

/** `template`: a blank workbook to fill in, which `import` of the same name reads. */
export function addTemplate(program: Command, terminal: Terminal): void {
  const command: Command = program.command("template");
  command
    .summary("make a blank workbook to fill in")
    .description(
      "Make a blank workbook with lists to choose from and a sheet of explanations. Filled in, it is read by import framework, import people, import courses or import posts. An assessment is a form about a role level: each skill with what each level looks like, for the person and the manager.",
    )
    .addArgument(new Argument("<kind>", "what the workbook is for").choices([...templateKinds, "assessment"]))
    .argument("[role-level]", "of an assessment: its id, its name, or a part of either that only it has")
    .requiredOption(
      "--output <file>",
      "the workbook to write: its name ends in .xlsx or .ods; of an assessment also a page to print, .html or .md",
    )
    .option(
      "--framework <file>",
      "the framework, as JSON or any format of one file, whose levels, skills and role levels can be chosen (default: the bundled UK framework)",
    )
    .option("--person <name>", "of an assessment: whom it is about")
    .option("--needs <file>", `of an assessment: ${needsFile}`)
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills template people --output people.xlsx
  $ ddat-skills template framework --output framework.ods
  $ ddat-skills template assessment "senior developer" --person "Sam Lee" --output sam.xlsx
  $ ddat-skills template assessment "senior developer" --framework official.json --output form.html
  $ ddat-skills import framework framework.ods --output framework.json`,
    )
    .action(async (kind: TemplateKind | "assessment", roleLevel: string | undefined, options: TemplateOptions) => {
      const { output, framework: file, person } = options;
      if ((kind === "assessment") !== (roleLevel !== undefined || options.needs !== undefined))
        return command.error(
          "error: name a role level, or --needs with a file, for an assessment and for nothing else",
        );
      if (person !== undefined && kind !== "assessment")
        return command.error("error: --person goes with an assessment");
      checkFiles(command, [file, options.needs], { output });
      if (kind !== "assessment") {
        const written = { kind: outputFormat(output, workbooks) };
        const framework = await readFramework(terminal, file);
        return finish(
          terminal,
          { output, allow: [] },
          [{ content: await blankWorkbook(framework, kind, written) }],
          [],
        );
      }
      const format = outputFormat(output, forms);
      const framework = await readFramework(terminal, file);
      const asked = await readAsked(terminal, framework, roleLevel, options);
      const form = assessmentForm(framework, asked, person === undefined ? {} : { person });
      await finish(terminal, { output, allow: [] }, [{ content: await formIn(framework, form, format) }], []);
    });
}

const workbooks = { xlsx: ["xlsx"], ods: ["ods"] };
const forms = { ...workbooks, html: ["html", "htm"], markdown: ["md"] };

async function blankWorkbook(
  framework: Framework,
  kind: TemplateKind,
  written: { readonly kind: "xlsx" | "ods" },
): Promise<Uint8Array> {
  const [{ writeWorkbook }, { templateSheets }, { templateWorkbook }] = await Promise.all([
    import("../reading/workbook/index.js"),
    import("./template/templates.js"),
    import("./template/templateWorkbook.js"),
  ]);
  return writeWorkbook(templateWorkbook(templateSheets(kind, framework)), written);
}

/** A form as a workbook, or as a page to print. */
async function formIn(
  framework: Framework,
  form: AssessmentForm,
  format: keyof typeof forms,
): Promise<Uint8Array | string> {
  if (format === "html" || format === "markdown") {
    const page = assessmentFormPage(framework, form);
    return format === "html" ? toHtml(page) : toMarkdown(page);
  }
  const { writeAssessmentForm } = await import("../formats/writeAssessmentForm.js");
  return writeAssessmentForm(framework, form, { kind: format });
}
