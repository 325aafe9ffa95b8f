import { quoted } from "../../values/quoted.js";
import { BadInput } from "../BadInput.js";
import type { StrictOptions } from "../refuseNotes.js";
import type { Terminal } from "../Terminal.js";
import type { Format, FormatWriter, Holdings, Written } from "./Format.js";
import type { FormatOptions } from "./formatOption.js";
import { loaderOf } from "./loaderOf.js";
import { stageLine } from "./stageLine.js";

/** What the files of a format are to be, made of our JSON or of what an import holds. @throws {@link BadInput} */
export async function exportFormat(
  terminal: Terminal,
  { name, write: writer }: Format & { readonly write: FormatWriter },
  options: FormatOptions & Partial<StrictOptions>,
  holds: Holdings = {},
): Promise<Written> {
  const stage = stageLine(terminal);
  const load = loaderOf(terminal, options, holds);
  const { format } = options;
  const formats = Object.keys(writer.formats ?? {});
  if (format !== undefined && !formats.includes(format))
    throw new BadInput(`${name} has no format ${quoted(format)}; it has: ${formats.join(", ") || "one"}`);
  try {
    stage.show(`writing ${name}`);
    const { outputs, notes = [] } = await writer.write(load, options);
    return { outputs, notes: [...load.notes(), ...notes] };
  } finally {
    stage.clear();
  }
}
