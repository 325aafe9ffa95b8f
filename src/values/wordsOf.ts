/**
 * The words of a text, in small letters and without accents: letters and digits in a row, with the signs of `C#` and
 * `C++`. An apostrophe ends no word, everything else does; `&` is the word `and`.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2019]/gu, "")
    .replaceAll("&", " and ");
  return plain.match(/[\p{L}\p{M}\p{N}]+[#+]{0,2}/gu) ?? [];
}
