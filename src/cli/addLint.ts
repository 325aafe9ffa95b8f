import { type Command, Option } from "commander";
import { safeParseFramework } from "../parse/parseFramework.js";
import { lintFramework } from "../questions/lint/lintFramework.js";
import { findingsToMarkdown, findingsToText } from "../render/findings.js";
import { counted } from "../render/names.js";
import { accepted } from "./accepted.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/** `lint`: everything that is wrong with a framework file, and once nothing is, everything that is odd. */
export function addLint(program: Command, terminal: Terminal): void {
  const lint: Command = program.command("lint");
  lint
    .summary("everything that is wrong or odd about a framework file")
    .description(
      "Everything that is wrong with a framework file, each issue with its JSON path: exit code 1 when there is any. Where nothing is wrong: its findings, which are allowed and odd, such as a promotion that asks for less.",
    )
    .argument("[file]", "a framework as JSON; - reads standard input")
    .addOption(new Option("--framework <file>", "the same, for scripts that give it to every command"))
    .option(
      "--json",
      "print { ok, issues, framework, findings } as JSON on standard output, whether there are any or not",
    )
    .addOption(new Option("--md", "print the findings as Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
Findings do not change the exit code: a good framework may have some.

Examples:
  $ ddat-skills lint our-framework.json
  $ ddat-skills lint our-framework.json --md > findings.md
  $ ddat-skills lint our-framework.json --json | jq '.issues[].code, .findings[].code'`,
    )
    .action(async (argument: string | undefined, options: { framework?: string; json?: true; md?: true }) => {
      const file = argument ?? options.framework;
      if (file === undefined || (argument !== undefined && options.framework !== undefined)) {
        lint.error("error: give one framework file, either as the argument or with --framework");
      }
      const result = safeParseFramework(await readJson(terminal, file));
      const answer = result.ok ? lintFramework(result.value) : undefined;
      if (options.json) {
        const issues = result.ok ? [] : result.issues;
        terminal.writeOutput(jsonText({ ok: result.ok, issues, findings: [], ...answer }));
      }
      const { levels, skills, roles } = accepted(file, result);
      if (options.json || !answer) return;
      if (options.md) return terminal.writeOutput(findingsToMarkdown(answer));
      const roleLevels = roles.reduce((count, role) => count + role.levels.length, 0);
      const counts = [
        counted(levels.length, "level"),
        counted(skills.length, "skill"),
        counted(roles.length, "role"),
        counted(roleLevels, "role level"),
      ];
      const summary = `${nameOfFile(file)}: no issues (${counts.join(", ")})\n`;
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      terminal.writeOutput(answer.findings.length === 0 ? summary : `${summary}\n${findingsToText(answer, shown)}`);
    });
}
