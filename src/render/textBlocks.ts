import type { Framework } from "../model/framework.js";
import type { TextOptions } from "./textOptions.js";
import { withoutControls } from "./withoutControls.js";
import { wrapText } from "./wrapText.js";

/** A text from outside in paragraphs, a line of its own staying one. */
export function paragraphs(text: string, { width }: Required<TextOptions>): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .flatMap((line) => wrapText(withoutControls(line), width, /^\s*[-•]/.test(line) ? 2 : 0));
}

/** Things of one kind, named in a line: `Also called: a, b`. Nothing where there are none. */
export function listed(label: string, names: readonly string[] | undefined, options: Required<TextOptions>): string[] {
  return names && names.length > 0 ? paragraphs(`${label}: ${names.map(withoutControls).join(", ")}`, options) : [];
}

/** The line that the publisher asks to see wherever the framework's content is shown. */
export function attribution({ licence }: Framework, options: Required<TextOptions>): string[] {
  return paragraphs(licence?.attribution ?? "", options).map((line) => options.paint("quiet", line));
}

/** Blocks of lines with an empty line between two; a block without lines is left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
