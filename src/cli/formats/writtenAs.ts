import type { Command } from "commander";
import { outputFormat } from "../outputFormat.js";
import type { FormatWriter } from "./Format.js";
import type { FormatOptions } from "./formatOption.js";

const json = { json: ["json", "jsonld"] };

/** The `--format` of a writer, as the name of `--output` or the option itself says. Wrong usage where the two disagree. */
export function writtenAs(
  command: Command,
  { formats, required }: FormatWriter,
  { format, output }: FormatOptions & { readonly output?: string },
): { readonly format?: string } {
  if (required?.includes("roles")) return {}; // Its files have options of their own.
  if (formats === undefined) {
    outputFormat(command, output, json);
    return {};
  }
  return { format: outputFormat(command, output, formats, format) };
}
