import { escapeXml } from "../escapeXml.js";

/**
 * The paragraphs of a cell of ODS: one for each line. Blanks that would be lost, at the ends of a line or in a row, and
 * tabs are elements of their own.
 */
export function paragraphsXml(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  return lines.map((line) => `<text:p>${lineXml(line)}</text:p>`).join("");
}

function lineXml(line: string): string {
  const safe = escapeXml(line);
  if (!/^ | $| {2}|\t/.test(safe)) return safe;
  return safe.replace(/\t|^ +| +$| {2,}/g, (blanks) =>
    blanks === "\t" ? "<text:tab/>" : `<text:s text:c="${blanks.length}"/>`,
  );
}
