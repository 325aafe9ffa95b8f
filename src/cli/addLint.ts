import { type Command, Option } from "commander";
import { safeParseFramework } from "../parse/parseFramework.js";
import { accepted } from "./accepted.js";
import { jsonText } from "./jsonText.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/** `lint`: everything that is wrong with a framework file. */
export function addLint(program: Command, terminal: Terminal): void {
  const lint: Command = program.command("lint");
  lint
    .summary("everything that is wrong with a framework file")
    .description(
      "Everything that is wrong with a framework file, each issue with its JSON path. Exit code 1 when there is any.",
    )
    .argument("[file]", "a framework as JSON; - reads standard input")
    .addOption(new Option("--framework <file>", "the same, for scripts that give it to every command"))
    .option("--json", "print { ok, issues } as JSON on standard output, whether there are any or not")
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills lint our-framework.json
  $ ddat-skills lint our-framework.json --json | jq '.issues[].code'`,
    )
    .action(async (argument: string | undefined, options: { framework?: string; json?: true }) => {
      const file = argument ?? options.framework;
      if (file === undefined || (argument !== undefined && options.framework !== undefined)) {
        lint.error("error: give one framework file, either as the argument or with --framework");
      }
      const result = safeParseFramework(await readJson(terminal, file));
      if (options.json) terminal.writeOutput(jsonText({ ok: result.ok, issues: result.ok ? [] : result.issues }));
      const { levels, skills, roles } = accepted(file, result);
      if (options.json) return;
      const roleLevels = roles.reduce((count, role) => count + role.levels.length, 0);
      terminal.writeOutput(
        `${nameOfFile(file)}: no issues (${levels.length} levels, ${skills.length} skills, ${roles.length} roles, ${roleLevels} role levels)\n`,
      );
    });
}
