/** What a key of the header has: a text, a list of texts, or texts by key. */
export type HeaderValue = string | readonly string[] | ReadonlyMap<string, string>;

/**
 * The header of an SSSOM table: the YAML that its producers write, which is keys with a text (plain, quoted, folded or
 * over several lines), a list or one level of keys. What is none of it is left out.
 */
export function yamlHeader(lines: readonly string[]): ReadonlyMap<string, HeaderValue> {
  const header = new Map<string, HeaderValue>();
  let key: string | undefined;
  let first = "";
  let inner: string[] = [];
  const close = () => {
    if (key !== undefined) header.set(key, headerValue(first.trim(), inner));
  };
  for (const line of lines) {
    const top = /^([A-Za-z_]\w*):(?:\s+(.*))?$/u.exec(line);
    if (!top) inner.push(line);
    else {
      close();
      [, key, first = ""] = top;
      inner = [];
    }
  }
  close();
  return header;
}

function headerValue(first: string, inner: readonly string[]): HeaderValue {
  const block = /^([|>])[+-]?$/u.exec(first)?.[1];
  if (block !== undefined)
    return inner
      .map((line) => line.trim())
      .join(block === "|" ? "\n" : " ")
      .trim();
  if (first !== "") return unquoted([first, ...inner.map((line) => line.trim())].join(" ").trim());
  const lines = inner.map((line) => line.trim()).filter((line) => line !== "");
  if (lines.every((line) => line.startsWith("-"))) return lines.map((line) => unquoted(line.slice(1).trim()));
  return new Map(
    lines.flatMap((line) => {
      const [, key, value = ""] = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^:\s]+):(?:\s+(.*))?$/u.exec(line) ?? [];
      return key === undefined ? [] : [[unquoted(key), unquoted(value.trim())] as const];
    }),
  );
}

function unquoted(text: string): string {
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!(text.length > 1 && text.startsWith('"') && text.endsWith('"'))) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1); // An escape that YAML has and JSON has not.
  }
}
