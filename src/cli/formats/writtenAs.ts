import { outputFormat } from "../outputFormat.js";
import type { FormatWriter } from "./Format.js";
import type { FormatOptions } from "./formatOption.js";

const json = { json: ["json", "jsonld"] };

/** The `--format` of a writer, as the name of `--output` or the option itself says. @throws {@link BadInput} where the two disagree. */
export function writtenAs(
  { formats, required }: FormatWriter,
  { format, output }: FormatOptions & { readonly output?: string },
): { readonly format?: string } {
  if (required?.includes("roles")) return {}; // Its files have options of their own.
  if (formats === undefined) {
    outputFormat(output, json);
    return {};
  }
  return { format: outputFormat(output, formats, format) };
}
