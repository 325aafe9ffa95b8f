import type { Command } from "commander";
import { textTable } from "../render/textTable.js";
import type { Format } from "./formats/Format.js";
import { type FormatOptionName, formatOption } from "./formats/formatOption.js";
import { formatsKnown } from "./formats/formatsKnown.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import type { Terminal } from "./Terminal.js";

/** `formats`: what can be imported and exported. */
export function addFormats(program: Command, terminal: Terminal): void {
  program
    .command("formats")
    .summary("list the file formats that are read and written")
    .description(
      "List the formats of other people: what is read of each, what is written, and what it is about. Formats about the same can be converted into each other.",
    )
    .option("--json", "print the list as JSON, with the options of each")
    .addHelpText("after", "\nExamples:\n  $ ddat-skills formats\n  $ ddat-skills formats --json")
    .action((options: { readonly json?: true }) => {
      if (options.json) return terminal.writeOutput(jsonText(formatsKnown.map(inJson)));
      const rows = formatsKnown.map(({ name, title, read, write }) => [
        name,
        title,
        read?.noun ?? write?.nouns.join(", ") ?? "",
        read?.reads ?? "–",
        write?.writes ?? "–",
      ]);
      const lines = textTable(["Format", "What it is", "About", "Reads", "Writes"], rows, {
        width: terminal.columns ?? 120,
        paint: painter(terminal),
      });
      terminal.writeOutput(`${lines.join("\n")}\n`);
    });
}

function inJson({ name, title, page, read, write }: Format) {
  const flags = (options: readonly FormatOptionName[]) => options.map((option) => formatOption(option).flags);
  return {
    name,
    title,
    page: `docs/${page}`,
    ...(read && { reads: { noun: read.noun, files: read.reads, gives: read.gives, options: flags(read.options) } }),
    ...(write && {
      writes: {
        nouns: write.nouns,
        files: write.writes,
        ...(write.formats && { formats: Object.keys(write.formats) }),
        options: flags(write.options),
      },
    }),
  };
}
