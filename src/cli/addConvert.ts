import type { Command } from "commander";
import { quoted } from "../values/quoted.js";
import { BadInput } from "./BadInput.js";
import { exportFormat } from "./formats/exportFormat.js";
import type { Format } from "./formats/Format.js";
import { addFinishOptions, checkFinishOptions, type FinishOptions, finish } from "./formats/finish.js";
import { type FormatOptionName, type FormatOptions, formatOption } from "./formats/formatOption.js";
import { formatsKnown } from "./formats/formatsKnown.js";
import { importFiles } from "./formats/importFiles.js";
import { mapFiles } from "./formats/mapFiles.js";
import { writtenAs } from "./formats/writtenAs.js";
import type { Terminal } from "./Terminal.js";

/** What the files to be converted give, and no option. */
const ofTheFiles: readonly FormatOptionName[] = ["people", "crosswalk"];

/** `convert`: files of one format as files of another, an import and an export in one go. */
export function addConvert(program: Command, terminal: Terminal): void {
  const command: Command = program.command("convert");
  command
    .summary("turn files of one format into files of another")
    .description(
      "Read files of one format and write them in another, as import and then export would. The options are those of the two; both must be about the same thing, such as a framework.",
    )
    .argument("<from>", "the format of the files: see the command formats")
    .argument("<to>", "the format to write")
    .argument("<files...>", "the files; - reads standard input");
  const all = new Set(formatsKnown.flatMap(({ read, write }) => [...(read?.options ?? []), ...(write?.options ?? [])]));
  for (const option of all) if (!ofTheFiles.includes(option)) command.addOption(formatOption(option));
  addFinishOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills convert nice case nice.json --uri https://example.org/case --date 2026-01-31 --output case.json
  $ ddat-skills convert people gaps team.xlsx --role-level "senior developer" --format xlsx --output gaps.xlsx
  $ ddat-skills convert sssom sssom map.sssom.tsv --format json`,
    )
    .action(async (from: string, to: string, paths: readonly string[], options: FormatOptions & FinishOptions) => {
      const { read } = formatCalled(from);
      const { write } = formatCalled(to);
      if (!read) return command.error(`error: ${from} can be written and not read`);
      if (!write) return command.error(`error: ${to} can be read and not written`);
      if (!write.nouns.includes(read.noun))
        return command.error(`error: ${from} holds ${read.noun}; ${to} writes ${write.nouns.join(" and ")}`);
      const ofTheWriter = write.options.filter((option) => option !== read.noun); // That is what the files hold.
      checkOptions(command, from, to, [...read.options, ...ofTheWriter], {
        given: options,
        required: [...(read.required ?? []), ...(write.required ?? [])],
      });
      if (read.files === "one" && paths.length > 1) return command.error(`error: ${from} is one file`);
      const { framework, map, teaches, attributes, levels, catalogue, order, fromFramework, toFramework } = options;
      const others = [
        framework,
        ...mapFiles(map),
        teaches,
        attributes,
        levels,
        catalogue,
        order,
        fromFramework,
        toFramework,
      ];
      checkFinishOptions(command, [...paths, ...others], options, options);
      const as = writtenAs(write, options);
      const { holds, notes } = await importFiles(terminal, { ...formatCalled(from), read }, paths, options);
      const written = await exportFormat(terminal, { ...formatCalled(to), write }, { ...options, ...as }, holds);
      await finish(terminal, options, written.outputs, [...notes, ...(written.notes ?? [])]);
    });
}

function formatCalled(name: string): Format {
  const found = formatsKnown.find((format) => format.name === name);
  if (found) return found;
  throw new BadInput(
    `there is no format ${quoted(name)}; there are: ${formatsKnown.map((one) => one.name).join(", ")}`,
  );
}

function checkOptions(
  command: Command,
  from: string,
  to: string,
  taken: readonly FormatOptionName[],
  { given, required }: { readonly given: FormatOptions; readonly required: readonly FormatOptionName[] },
): void {
  for (const option of command.options) {
    const name = option.attributeName();
    const isOfFormats = formatsKnown.some(({ read, write }) =>
      [...(read?.options ?? []), ...(write?.options ?? [])].some((each) => each === name),
    );
    const value: unknown = Object.entries(given).find(([key]) => key === name)?.[1];
    const isGiven = value !== undefined && !(Array.isArray(value) && value.length === 0); // A list is there without an option.
    if (isOfFormats && isGiven && !taken.some((each) => each === name))
      command.error(`error: neither ${from} nor ${to} takes ${option.long}`);
    if (!isGiven && required.some((each) => each === name))
      command.error(`error: required option '${option.flags}' not specified`);
  }
}
