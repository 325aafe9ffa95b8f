import type { Command } from "commander";

/** Standard input can be read once: two options that both name it (`-`) are wrong usage. */
export function refuseSharedInput(command: Command, files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === "-").length > 1) command.error("error: only one file can be standard input (-)");
}
