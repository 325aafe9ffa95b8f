import { BadInput } from "../BadInput.js";
import { jsonText } from "../jsonText.js";
import { sourceOf as decoded } from "../readTable.js";
import type { GivenFile, Written } from "./Format.js";

/** The file of a format that is one file. */
export function only([file]: readonly GivenFile[]): GivenFile {
  if (file === undefined) throw new BadInput("no file is given"); // The command has asked for one already.
  return file;
}

/** What a reader of tables takes of a file, in the encoding that is asked for. */
export function sourceOf({ name, bytes }: GivenFile, { encoding }: { readonly encoding?: string | undefined }) {
  return decoded(bytes, name, encoding);
}

/** A text as it is, anything else as JSON, to where `--output` says. */
export function textOf(content: unknown): Written {
  return { outputs: [{ content: typeof content === "string" ? content : jsonText(content) }] };
}
