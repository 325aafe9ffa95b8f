import type { Command } from "commander";
import { addImportUkCsv } from "./addImportUkCsv.js";
import type { Terminal } from "./Terminal.js";

/** `import`: one subcommand for each format of other people that becomes a framework. */
export function addImport(program: Command, terminal: Terminal): void {
  const group = program
    .command("import")
    .summary("make a framework of somebody else's files")
    .description("Make a framework of somebody else's files. The readers are tolerant, and say what they mended.");
  group.helpCommand(false);
  addImportUkCsv(group, terminal);
}
