import { type Command, Option } from "commander";
import type { Framework } from "../model/framework.js";
import { safeParseFramework } from "../parse/parseFramework.js";
import { lintFramework } from "../questions/lint/lintFramework.js";
import { findingsPage } from "../render/pages/findingsPage.js";
import { counted } from "../render/words/counted.js";
import { accepted } from "./accepted.js";
import { addPageOptions, type PageOptions, pageFormat } from "./addPageOptions.js";
import { checkFiles } from "./checkFiles.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

/** `lint`: everything that is wrong with a framework file, and once nothing is, everything that is odd. */
export function addLint(program: Command, terminal: Terminal): void {
  const lint: Command = addPageOptions(program.command("lint"));
  lint
    .summary("everything that is wrong or odd about a framework file")
    .description(
      "Everything that is wrong with a framework file, each issue with its JSON path: exit code 1 when there is any. Where nothing is wrong: its findings, which are allowed and odd, such as a promotion that asks for less.",
    )
    .argument("[file]", "a framework as JSON; - reads standard input")
    .addOption(new Option("--framework <file>", "the same, for scripts that give it to every command"))
    .addHelpText(
      "after",
      `
With --json: { ok, issues, framework, findings }, whether there are any or not.
Findings do not change the exit code: a good framework may have some.

Examples:
  $ ddat-skills lint our-framework.json
  $ ddat-skills lint our-framework.json --md > findings.md
  $ ddat-skills lint our-framework.json --json | jq '.issues[].code, .findings[].code'`,
    )
    .action(async (argument: string | undefined, options: PageOptions & { readonly framework?: string }) => {
      const file = argument ?? options.framework;
      if (file === undefined || (argument !== undefined && options.framework !== undefined)) {
        lint.error("error: give one framework file, either as the argument or with --framework");
      }
      checkFiles(lint, [file], { output: options.output });
      const result = safeParseFramework(await readJson(terminal, file));
      const isJson = pageFormat(options) === "json";
      const whole = { ok: result.ok, issues: result.ok ? [] : result.issues, findings: [] };
      if (!result.ok && isJson) await writeAnswer(terminal, options, whole, []);
      const framework = accepted(file, result);
      const answer = lintFramework(framework);
      // On a screen the counts say that the file was read; where nothing is odd, there is nothing else to say.
      const isText = options.output === undefined && !options.md && !isJson;
      if (isText) terminal.writeOutput(summaryOf(file, framework) + (answer.findings.length > 0 ? "\n" : ""));
      if (!isText || answer.findings.length > 0)
        await writeAnswer(terminal, options, { ...whole, ...answer }, [findingsPage(framework, answer)]);
    });
}

function summaryOf(file: string, { levels, skills, roles }: Framework): string {
  const roleLevels = roles.reduce((count, role) => count + role.levels.length, 0);
  const counts = [
    counted(levels.length, "level"),
    counted(skills.length, "skill"),
    counted(roles.length, "role"),
    counted(roleLevels, "role level"),
  ];
  return `${nameOfFile(file)}: no issues (${counts.join(", ")})\n`;
}
