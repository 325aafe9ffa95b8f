import type { FormatToken } from "./formatSections.js";
import { plainNumber } from "./plainNumber.js";
import { roundedDigits } from "./roundedDigits.js";

/**
 * Whether a format only says how many digits are shown: `0.00`, `#,##0`, `0.0E+00`, `# ?/?`. The cells keep all digits
 * then, because nobody means another number by it. `00000`, `0%`, `"Level "0` and `0.0,"k"` are not plain.
 */
export function isPlain(tokens: readonly FormatToken[]): boolean {
  const { scale, beforePoint } = partsOf(tokens);
  if (beforePoint.filter((token) => token.kind === "digit" && token.sign === "0").length > 1) {
    if (!tokens.some(({ kind }) => kind === "exponent")) return false;
  }
  if (scale > 0 || !tokens.some(({ kind }) => kind === "digit" || kind === "general")) return false;
  return tokens.every((token) =>
    token.kind === "literal" ? /^[-+() ]*$/.test(token.text) : token.kind !== "percent" && token.kind !== "date",
  );
}

/** A number that is not negative in one section of a format, as `£1,200.50`. */
export function showNumber(tokens: readonly FormatToken[], value: number): string {
  if (tokens.some(({ kind }) => kind === "general" || kind === "exponent" || kind === "slash")) {
    return aroundNumber(tokens, plainNumber(String(value)));
  }
  const { beforePoint, afterPoint, scale, percents, grouped } = partsOf(tokens);
  const places = afterPoint.filter(({ kind }) => kind === "digit").length;
  const { whole, fraction } = roundedDigits(value, percents * 2 - scale * 3, places);
  const first = showWhole(beforePoint, whole === "0" ? "" : whole, grouped);
  const second = showFraction(afterPoint, fraction);
  return first + (/\d/.test(second.slice(0, 1)) ? "." : "") + second;
}

/** What a text or a number of its own stands between: the literals of `General" days"`, the digits left out. */
function aroundNumber(tokens: readonly FormatToken[], number: string): string {
  let shown = false;
  const text = tokens.map((token) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (shown || (token.kind !== "digit" && token.kind !== "general")) return "";
    shown = true;
    return number;
  });
  return text.join("");
}

interface NumberParts {
  readonly beforePoint: readonly FormatToken[];
  readonly afterPoint: readonly FormatToken[];
  /** Commas behind the last digit: each divides by a thousand. */
  readonly scale: number;
  readonly percents: number;
  /** Whether a comma between digits parts thousands. */
  readonly grouped: boolean;
}

function partsOf(tokens: readonly FormatToken[]): NumberParts {
  const isDigit = ({ kind }: FormatToken) => kind === "digit";
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const beforePoint = point === -1 ? tokens : tokens.slice(0, point);
  const afterPoint = point === -1 ? [] : tokens.slice(point + 1);
  const last = tokens.findLastIndex(isDigit);
  const lastBefore = beforePoint.findLastIndex(isDigit);
  const commas = (from: readonly FormatToken[]) => {
    const end = from.findIndex(({ kind }) => kind !== "comma");
    return end === -1 ? from.length : end;
  };
  const scale =
    last === -1
      ? 0
      : commas(tokens.slice(last + 1)) + (lastBefore < last ? commas(beforePoint.slice(lastBefore + 1)) : 0);
  const grouped = beforePoint.slice(0, Math.max(0, lastBefore)).some(({ kind }) => kind === "comma");
  return { beforePoint, afterPoint, scale, grouped, percents: tokens.filter(({ kind }) => kind === "percent").length };
}

/** From the right, because `00-00-00` fills up from there; the leftmost place takes all the digits that are left. */
function showWhole(tokens: readonly FormatToken[], whole: string, grouped: boolean): string {
  const out: string[] = [];
  let left = whole.length;
  let count = 0;
  const put = (digit: string) => {
    if (grouped && count > 0 && count % 3 === 0) out.push(",");
    out.push(digit);
    count++;
  };
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "literal") out.push(token.text);
    else if (token?.kind === "percent") out.push("%");
    else if (token?.kind === "digit") {
      if (left > 0) put(whole[--left] ?? "");
      else if (token.sign === "0") put("0");
      while (at === first && left > 0) put(whole[--left] ?? "");
    }
  }
  return out.reverse().join("");
}

/** Zeros at the end are shown only where the format asks for them. */
function showFraction(tokens: readonly FormatToken[], fraction: string): string {
  const digits = tokens.filter((token) => token.kind === "digit");
  const asked = digits.findLastIndex(({ sign }) => sign === "0") + 1;
  let end = fraction.length;
  while (end > asked && fraction[end - 1] === "0") end--;
  let at = 0;
  const text = tokens.map((token) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (token.kind !== "digit") return "";
    at++;
    return at <= end ? (fraction[at - 1] ?? "") : "";
  });
  return text.join("");
}
