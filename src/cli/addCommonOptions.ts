import type { Command } from "commander";
import { addPageOptions, type PageOptions } from "./addPageOptions.js";

/** How help texts describe the file of `--framework`. */
export const frameworkFile = "a framework: JSON, or any format of one file (default: the bundled UK framework)";

/** What {@link addCommonOptions} gives to a command's action. */
export interface CommonOptions extends PageOptions {
  readonly framework?: string;
}

/** The options that every question has. */
export function addCommonOptions(command: Command): Command {
  return addPageOptions(command.option("--framework <file>", frameworkFile));
}
