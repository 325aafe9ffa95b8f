/** A text on one line: blanks and line ends are one space each, none are around it. */
export function normalized(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
