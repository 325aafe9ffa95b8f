/**
 * Whether a spreadsheet would run a text as a formula or cut it at its ends: its first character is `=`, `+`, `-` or `@`
 * (the full-width ones too), or it has blanks, a tab or a line end at either end. Apostrophes in front do not count.
 */
function isRisky(text: string): boolean {
  let start = 0;
  while (text.charCodeAt(start) === 0x27) start++;
  const bare = text.slice(start);
  return /^[=+\-@＝＋－＠]/u.test(bare) || bare.trim().length !== bare.length;
}

/**
 * A text as the writers put it into a cell: with an apostrophe in front where a spreadsheet would run it as a formula or
 * cut blanks off. {@link plain} is the way back, for every text.
 */
export function harmless(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}

/**
 * A cell as it was meant: without the apostrophe that {@link harmless} puts in front, and else without outer blanks. Any
 * other text that begins with an apostrophe keeps it.
 */
export function plain(cell: string): string {
  if (cell.charCodeAt(0) === 0x27 && isRisky(cell.slice(1))) return cell.slice(1);
  const trimmed = cell.trim();
  return trimmed.length === cell.length ? cell : trimmed;
}
