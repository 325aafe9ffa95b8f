/** A piece of a number format. Letters of dates keep how many of them stand together. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly sign: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "exponent" | "slash" | "general" | "text" }
  | { readonly kind: "date"; readonly unit: "y" | "m" | "d" | "h" | "s" | "am"; readonly length: number }
  | { readonly kind: "elapsed"; readonly unit: "h" | "m" | "s"; readonly length: number };

/** One of the up to four formats that `;` parts, with the numbers it is for where it says so: `[>=100]0`. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition?: (value: number) => boolean;
}

const piece = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|General|AM\/PM|A\/P|E[+-]|[yegb]+|m+|d+|h+|s+|[\s\S]/giu;

/**
 * The sections of a format code. Letters in quotes, after a backslash or in brackets are not part of a date: `0" days"`, `[Red]0`.
 * What only sets a width or fills up (`_-`, `* `) is left out.
 */
export function formatSections(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: FormatSection["condition"];
  const end = () => {
    sections.push({ tokens, ...(condition !== undefined && { condition }) });
    [tokens, condition] = [[], undefined];
  };
  for (const [found, quoted, escaped, bracketed] of code.matchAll(piece)) {
    if (found === ";") end();
    else if (bracketed !== undefined) {
      condition ??= conditionIn(bracketed);
      const token = bracketToken(bracketed);
      if (token) tokens.push(token);
    } else if (quoted !== undefined || escaped !== undefined)
      tokens.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    else if (!/^[_*]./su.test(found)) tokens.push(tokenOf(found));
  }
  end();
  return sections;
}

const signs: Readonly<Record<string, "point" | "comma" | "percent" | "slash" | "text">> = {
  ".": "point",
  ",": "comma",
  "%": "percent",
  "/": "slash",
  "@": "text",
};

function tokenOf(found: string): FormatToken {
  if (found === "0" || found === "#" || found === "?") return { kind: "digit", sign: found };
  const kind = signs[found];
  if (kind) return { kind };
  const lower = found.toLowerCase();
  if (lower === "general") return { kind: "general" };
  if (lower === "am/pm" || lower === "a/p") return { kind: "date", unit: "am", length: lower.length };
  if (/^e[+-]$/.test(lower)) return { kind: "exponent" };
  const [unit = ""] = lower;
  if (unit === "m" || unit === "d" || unit === "h" || unit === "s") return { kind: "date", unit, length: found.length };
  // Years of an era or of the Buddhist calendar are years.
  if (/^[yegb]+$/.test(lower)) return { kind: "date", unit: "y", length: found.length };
  return { kind: "literal", text: found };
}

/** `[h]` counts hours past 24, `[$£-809]` is a sign of money, `[Red]` and `[$-809]` are nothing to read. */
function bracketToken(text: string): FormatToken | undefined {
  const [, elapsed = ""] = /^(h+|m+|s+)$/i.exec(text) ?? [];
  const unit = elapsed[0]?.toLowerCase();
  if (unit === "h" || unit === "m" || unit === "s") return { kind: "elapsed", unit, length: elapsed.length };
  const [, sign = ""] = /^\$(.*?)(?:-[^-]*)?$/su.exec(text) ?? [];
  return sign === "" ? undefined : { kind: "literal", text: sign };
}

function conditionIn(text: string): FormatSection["condition"] {
  const [, operator = "", number = ""] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(text) ?? [];
  const limit = Number(number);
  if (operator === "" || Number.isNaN(limit)) return undefined;
  return (value) => {
    if (operator === "<>") return value !== limit;
    if (value === limit) return operator.includes("=");
    return operator.startsWith(value < limit ? "<" : ">");
  };
}
