import { type FormatSection, formatSections } from "./formatSections.js";
import { plainNumber } from "./plainNumber.js";
import { isDateFormat, showDate } from "./showDate.js";
import { isPlain, showNumber } from "./showNumber.js";

/** Makes the text that people see out of the number that a cell holds, as the file writes it. */
export type NumberFormat = (raw: string) => string;

/** Excel takes no longer one; a code of a megabyte in a million cells would be a terabyte of text. */
const longestCode = 255;

/**
 * The text that a format code makes of numbers: per cents, money, dates, times, `00007` and `Level 3` as people see them.
 * Formats that are {@link isPlain} keep all digits, and so does a number that its format has no way to show.
 */
export function numberFormat(code: string, is1904: boolean): NumberFormat {
  if (code.length > longestCode) return plainNumber;
  const sections = formatSections(code).slice(0, 4);
  const dates = sections.map(({ tokens }) => isDateFormat(tokens));
  const plain = sections.map(({ tokens }, at) => !dates[at] && isPlain(tokens));
  if (plain[0] && plain.every((isPlain, at) => isPlain || at === 3 || isDash(sections[at]))) return plainNumber;
  if (sections[0]?.tokens.some(({ kind }) => kind === "text")) return plainNumber;
  return (raw) => {
    const value = Number(raw);
    if (raw.trim() === "" || !Number.isFinite(value)) return plainNumber(raw);
    const chosen = sectionFor(sections, value);
    const section = sections[chosen];
    if (section === undefined || plain[chosen]) return plainNumber(raw);
    if (dates[chosen]) return showDate(section.tokens, value, is1904) ?? plainNumber(raw);
    const text = showNumber(section.tokens, Math.abs(value));
    // The second of several sections is for negative numbers and writes their sign itself.
    const signed = value < 0 && !(chosen === 1 && section.condition === undefined) && /[1-9]/.test(text);
    return (signed ? `-${text}` : text).trim();
  };
}

/** Which section a number is shown by: the first whose condition holds, or by sign where they have none. */
function sectionFor(sections: readonly FormatSection[], value: number): number {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const last = numeric.length - 1;
    return numeric.findIndex(({ condition }, at) => condition?.(value) ?? (at === last || impliedFor(at, value)));
  }
  if (value < 0 && numeric.length > 1) return 1;
  return value === 0 && numeric.length > 2 && !isDash(numeric[2]) ? 2 : 0;
}

/** What a section without a condition is for beside one that has one. */
function impliedFor(at: number, value: number): boolean {
  return at === 0 ? value > 0 : value < 0;
}

/** An accountant's 0 is shown as a dash, which stands for none of the digits: `-`. It is a 0 all the same. */
function isDash(section: FormatSection | undefined): boolean {
  const tokens = section?.tokens ?? [];
  const text = tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
  const showsDigits = tokens.some(
    ({ kind, ...token }) => kind !== "literal" && !("sign" in token && token.sign === "?"),
  );
  return !showsDigits && /^[^\p{L}\d-]*-[^\p{L}\d-]*$/u.test(text);
}
