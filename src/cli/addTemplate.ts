import { Argument, type Command } from "commander";
import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import type { Framework } from "../model/framework.js";
import { type AskedOptions, needsFile } from "./addAskedOptions.js";
import { BadInput } from "./BadInput.js";
import { checkFiles } from "./checkFiles.js";
import { finish } from "./formats/finish.js";
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
    .requiredOption("--output <file>", "the workbook to write: its name ends in .xlsx or .ods")
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
      const [, extension] = /\.(xlsx|ods)$/i.exec(output) ?? [];
      if (extension === undefined) throw new BadInput(`--output ends in .xlsx or .ods, not ${JSON.stringify(output)}`);
      const [{ writeWorkbook }, { templateSheets }, { templateWorkbook }] = await Promise.all([
        import("../reading/workbook/index.js"),
        import("./template/templates.js"),
        import("./template/templateWorkbook.js"),
      ]);
      const framework = await readFramework(terminal, file);
      const written = { kind: extension.toLowerCase() === "ods" ? "ods" : "xlsx" } as const;
      const content =
        kind === "assessment"
          ? await assessmentWorkbook(
              framework,
              await readAsked(terminal, framework, roleLevel, options),
              person,
              written,
            )
          : writeWorkbook(templateWorkbook(templateSheets(kind, framework)), written);
      await finish(terminal, { output, allow: [] }, [{ content }], []);
    });
}

async function assessmentWorkbook(
  framework: Framework,
  asked: RoleLevelOrProfile,
  person: string | undefined,
  written: { readonly kind: "xlsx" | "ods" },
): Promise<Uint8Array> {
  const [{ assessmentForm }, { writeAssessmentForm }] = await Promise.all([
    import("../questions/forms/assessmentForm.js"),
    import("../formats/writeAssessmentForm.js"),
  ]);
  return writeAssessmentForm(
    framework,
    assessmentForm(framework, asked, person === undefined ? {} : { person }),
    written,
  );
}
