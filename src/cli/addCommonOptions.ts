import type { Command } from "commander";

/** How help texts describe the file of `--framework`. */
export const frameworkFile = "a framework: JSON, or any format of one file (default: the bundled UK framework)";

/** What {@link addCommonOptions} gives to a command's action. */
export interface CommonOptions {
  readonly framework?: string;
  readonly json?: true;
}

/** The options that every question has. */
export function addCommonOptions(command: Command): Command {
  return command.option("--framework <file>", frameworkFile).option("--json", "print the answer as JSON");
}
