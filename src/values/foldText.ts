/** A text as names are compared: letter case, the spelling of accents, and runs and kinds of blanks make no difference. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u200B\uFEFF]+/gu, " ")
    .trim();
}
