import type { Command } from "commander";
import { exportFormat } from "./formats/exportFormat.js";
import type { Format, FormatWriter } from "./formats/Format.js";
import { addFinishOptions, checkFinishOptions, type FinishOptions, finish } from "./formats/finish.js";
import { type FormatOptions, formatOption } from "./formats/formatOption.js";
import { formatsKnown } from "./formats/formatsKnown.js";
import { mapFiles } from "./formats/mapFiles.js";
import { writtenAs } from "./formats/writtenAs.js";
import type { Terminal } from "./Terminal.js";

/** What an export reads, by the option that names the file. */
const sources = { people: "people", crosswalk: "crosswalk" } as const;

/** `export`: one subcommand for each format of other people that our JSON can be written as. */
export function addExport(program: Command, terminal: Terminal): void {
  const group = program
    .command("export")
    .summary("write our JSON as somebody else's files")
    .description(
      "Write our JSON (a framework, people, courses, a crosswalk) in a format of other people. What the format cannot hold goes to standard error. The command formats lists them all.",
    );
  group.helpCommand(false);
  for (const format of formatsKnown) if (format.write) addWriter(group, terminal, { ...format, write: format.write });
}

function addWriter(group: Command, terminal: Terminal, format: Format & { readonly write: FormatWriter }): void {
  const { name, title, write: writer } = format;
  const required = [...(writer.required ?? []), ...Object.values(sources)];
  const command: Command = group.command(name);
  command
    .summary(title)
    .description(`Write ${title}: ${writer.writes}. What the format cannot hold goes to standard error.`);
  for (const each of writer.options) {
    const option = formatOption(each).makeOptionMandatory(required.includes(each));
    command.addOption(each === "format" && writer.formats ? option.choices(Object.keys(writer.formats)) : option);
  }
  addFinishOptions(command, !writer.required?.includes("roles"))
    .addHelpText("after", `\nExample:\n${exampleOf(format)}`)
    .action(async (options: FormatOptions & FinishOptions) => {
      const { framework, people, catalogue, crosswalk, fromFramework, toFramework } = options;
      const inputs = [framework, people, catalogue, crosswalk, fromFramework, toFramework, ...mapFiles(options.map)];
      checkFinishOptions(command, inputs, options, options);
      const as = writtenAs(writer, options);
      const { outputs, notes = [] } = await exportFormat(terminal, format, { ...options, ...as });
      await finish(terminal, options, outputs, notes);
    });
}

function exampleOf({ name, write }: Format & { readonly write: FormatWriter }): string {
  const [end = "json"] = Object.values(write.formats ?? {})[0] ?? [];
  const needed = write.options.filter((option) => write.required?.includes(option) || Object.hasOwn(sources, option));
  const values: Readonly<Record<string, string>> = {
    address: "https://example.org/skills",
    day: "2026-01-31",
    file: "our.json",
    name: "Name",
  };
  const flags = needed.map((option) => {
    const value = (kind: string) => (["roles", "skills"].includes(option) ? `${option}.csv` : (values[kind] ?? kind));
    return formatOption(option).flags.replace(/<(\w+)>/, (_, kind: string) => value(kind));
  });
  return `  $ ddat-skills export ${[name, ...flags].join(" ")}${write.required?.includes("roles") ? "" : ` --output their.${end}`}`;
}
