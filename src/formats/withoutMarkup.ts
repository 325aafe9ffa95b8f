const element = /<(\/?)([a-z]{1,10}[1-6]?)(?:[\s/][^<>]*)?>/giu;

/** Elements that editors leave in texts. Other words in angle brackets, as in `List<String>`, are text. */
const elements: ReadonlySet<string> = new Set(
  (
    "a abbr b big blockquote br center cite code dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i img li ol p pre q s small " +
    "span strong sub sup table tbody td th thead tr u ul"
  ).split(" "),
);
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/giu;

const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", ensp: " ", emsp: " ", thinsp: " " },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", sbquo: "‚", bdquo: "„", laquo: "«" },
  ...{ raquo: "»", hellip: "…", bull: "•", middot: "·", deg: "°", times: "×", divide: "÷", plusmn: "±", minus: "−" },
  ...{ le: "≤", ge: "≥", ne: "≠", frac12: "½", frac14: "¼", sup2: "²", sup3: "³", micro: "µ", pound: "£", euro: "€" },
  ...{ copy: "©", reg: "®", trade: "™", sect: "§", para: "¶", aacute: "á", agrave: "à", acirc: "â", auml: "ä" },
  ...{ aring: "å", aelig: "æ", ccedil: "ç", eacute: "é", egrave: "è", ecirc: "ê", euml: "ë", iacute: "í", icirc: "î" },
  ...{ iuml: "ï", ntilde: "ñ", oacute: "ó", ocirc: "ô", ouml: "ö", oslash: "ø", uacute: "ú", ucirc: "û", uuml: "ü" },
  ...{ szlig: "ß", Eacute: "É", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", Aring: "Å", Oslash: "Ø", Ccedil: "Ç" },
};

/** What begins or ends a line. */
const lines: ReadonlySet<string> = new Set(
  "br p div li ul ol dl dt dd tr table hr pre blockquote h1 h2 h3 h4 h5 h6".split(" "),
);

/**
 * A text without the HTML in it: what stands in elements stays, entities become their characters, and what begins a line
 * there begins one here. `undefined` where there is no HTML in it.
 */
export function withoutMarkup(text: string): string | undefined {
  const bare = text.replace(element, (whole, slash: string, name: string) => {
    const tag = name.toLowerCase();
    if (!elements.has(tag)) return whole;
    if (!lines.has(tag)) return tag === "td" || tag === "th" ? " " : "";
    return tag === "li" && slash === "" ? "\n- " : "\n";
  });
  const plain = bare.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
  if (plain === text) return undefined;
  if (bare === text) return plain;
  return plain
    .split("\n")
    .map((line) => line.trim())
    .filter((line, i, all) => line !== "" && (line !== "-" || all[i + 1] !== undefined))
    .join("\n");
}
