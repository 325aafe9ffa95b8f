const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The characters that a piece of XML stands for: entities by name and by number, an emoji too, and every end of a line
 * as `\n`. What is not an entity stays as it is, and a number that is not a character becomes U+FFFD.
 */
export function decodeXml(xml: string): string {
  const lines = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&(?:#(\d{1,9})|#x([\dA-Fa-f]{1,8})|(amp|lt|gt|quot|apos));/g, (_, decimal, hex, name) =>
    name === undefined
      ? character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (names[name] ?? ""),
  );
}

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}
