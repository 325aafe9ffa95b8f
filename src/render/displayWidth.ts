/**
 * How many columns a text takes in a terminal, near enough to align a table by: combining marks and format characters
 * take none, East Asian wide characters and emoji take two, everything else takes one.
 *
 * A rule of thumb on code points. Emoji joined to one picture count as their parts, and characters that East Asian
 * fonts alone draw wide count as one; terminals disagree about both.
 */
export function displayWidth(text: string): number {
  if (/^[ -~─]*$/.test(text)) return text.length; // Most texts, and the rules of our own tables.
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): 0 | 1 | 2 {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (/\p{Regional_Indicator}/u.test(character)) return 1; // Two of them make one flag.
  return wide.test(character) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

/** Unicode's East Asian Width W and F, by block. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
