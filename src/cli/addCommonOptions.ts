import type { Command } from "commander";

/** What {@link addCommonOptions} gives to a command's action. */
export interface CommonOptions {
  readonly framework?: string;
  readonly json?: true;
}

/** The options that every question has. */
export function addCommonOptions(command: Command): Command {
  return command
    .option("--framework <file>", "a framework as JSON (default: the bundled UK framework)")
    .option("--json", "print the answer as JSON");
}
