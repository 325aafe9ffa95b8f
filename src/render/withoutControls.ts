/**
 * A text from outside, safe to print on a line of its own: tabs and line ends become blanks, and every other control
 * character (ANSI escapes among them), half of a surrogate pair or sign that turns the reading direction becomes `�`.
 * Nothing that is left can move the cursor, set a colour, start a line or reorder one.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, " ").replace(unprintable, "\uFFFD");
}

const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
