import type { PagePart } from "../page.js";
import { list, paragraph } from "../parts.js";

/** A description as its publisher laid it out: a paragraph a line, and the lines of a list under the line before them. */
export function descriptionParts(text: string): PagePart[] {
  const parts: PagePart[] = [];
  for (const line of text.split(/\r?\n/).filter((line) => line.trim() !== "")) {
    const text = line.trim();
    const item = /^[-•]/u.test(text) ? text.slice(1).trim() : undefined;
    const before = parts.at(-1);
    if (item === undefined) parts.push(paragraph(line));
    else if (before?.kind === "list") parts.splice(-1, 1, ...list(before.label, [...before.items, item]));
    else if (before?.kind === "paragraph") parts.splice(-1, 1, ...list(before.text, [item]));
    else parts.push(paragraph(item));
  }
  return parts;
}
