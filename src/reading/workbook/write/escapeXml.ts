const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold, by number or otherwise: most control characters, halves of pairs, two code points that are not characters. */
const forbidden = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text for an element or an attribute of XML, in which what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(forbidden, "\uFFFD"));
}

/** Text for an attribute, where line ends and tabs would else become blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/**
 * Text for a cell of XLSX, which has a way to write every character: `_x0007_`. So a text that reads like one has to be
 * written that way too, and a carriage return, which XML would turn into an end of line.
 */
export function escapeCellText(text: string): string {
  const safe = text
    .replace(/_(?=x[\dA-Fa-f]{4})/g, "_x005F_")
    .replace(forbidden, unit)
    .replaceAll("\r", unit);
  return escapeMarkup(safe);
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);
}

function unit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
