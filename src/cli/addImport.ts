import type { Command } from "commander";
import { addImportUkCsv } from "./addImportUkCsv.js";
import type { Format, FormatReader } from "./formats/Format.js";
import { addFinishOptions, checkFinishOptions, type FinishOptions, finish } from "./formats/finish.js";
import { type FormatOptions, formatOption } from "./formats/formatOption.js";
import { formatsKnown } from "./formats/formatsKnown.js";
import { importFiles } from "./formats/importFiles.js";
import { mapFiles } from "./formats/mapFiles.js";
import { jsonText } from "./jsonText.js";
import { outputFormat } from "./outputFormat.js";
import type { Terminal } from "./Terminal.js";

/** `import`: one subcommand for each format of other people, which becomes our JSON. */
export function addImport(program: Command, terminal: Terminal): void {
  const group = program
    .command("import")
    .summary("turn somebody else's files into our JSON")
    .description(
      "Make our JSON (a framework, people, courses, a crosswalk) of somebody else's files. The readers are tolerant, and say what they mended. The command formats lists them all.",
    );
  group.helpCommand(false);
  for (const format of formatsKnown) {
    const { read } = format;
    if (format.name === "uk-csv") addImportUkCsv(group, terminal);
    else if (read) addReader(group, terminal, { ...format, read });
  }
}

function addReader(group: Command, terminal: Terminal, format: Format & { readonly read: FormatReader }): void {
  const { name, title, read: reader } = format;
  const several = reader.files === "several";
  const command: Command = group.command(name);
  command
    .summary(title)
    .description(
      `Read ${title}, and make ${reader.gives} of it, as JSON. What had to be mended, dropped or decided goes to standard error.`,
    )
    .argument(several ? "<files...>" : "<file>", `${reader.reads}; - reads standard input`);
  for (const option of reader.options) {
    command.addOption(formatOption(option).makeOptionMandatory(reader.required?.includes(option) ?? false));
  }
  addFinishOptions(command)
    .addHelpText("after", `\nExamples:\n${examplesOf(format).join("\n")}`)
    .action(async (given: string | readonly string[], options: FormatOptions & FinishOptions) => {
      const paths = typeof given === "string" ? [given] : given;
      const { framework, map, teaches, needs, attributes, levels, fromFramework, toFramework } = options;
      const others = [framework, ...mapFiles(map), teaches, needs, attributes, levels, fromFramework, toFramework];
      checkFinishOptions(command, [...paths, ...others], options);
      outputFormat(options.output, { json: ["json"] });
      const { json, notes } = await importFiles(terminal, format, paths, options);
      await finish(terminal, options, [{ content: jsonText(json) }], notes);
    });
}

function examplesOf({ name, read }: Format & { readonly read: FormatReader }): string[] {
  const files = read.files === "several" ? "first.file second.file" : "their.file";
  const needed = (read.required ?? []).map(
    (option) => ` ${formatOption(option).flags.replace(/<\w+(?:=\w+)?>/, "map.json")}`,
  );
  const start = `  $ ddat-skills import ${name} ${files}${needed.join("")}`;
  return [`${start} --output ours.json`, `${start} --strict --notes notes.json > ours.json`];
}
