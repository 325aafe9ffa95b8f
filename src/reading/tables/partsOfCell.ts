/** The texts of a cell in which a map says what stands between several; a cell of one text, or of none, is that text. */
export function partsOfCell(text: string, separator: string | undefined): readonly string[] {
  if (separator === undefined || !text.includes(separator)) return [text];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
