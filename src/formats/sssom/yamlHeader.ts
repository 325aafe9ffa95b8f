/** What a key of the header has: a text, a list of texts, or texts by key. */
export type HeaderValue = string | readonly string[] | ReadonlyMap<string, string>;

export interface YamlHeader {
  readonly values: ReadonlyMap<string, HeaderValue>;
  /** Lines of which nothing is made, by their places from 0. */
  readonly unread: readonly number[];
}

interface Line {
  readonly text: string;
  readonly at: number;
}

/**
 * The metadata of an SSSOM set: the YAML that its producers write, which is keys with a text (plain, quoted, folded or
 * over several lines), a list or one level of keys, in lines or in brackets. Anything else is not read.
 */
export function yamlHeader(lines: readonly string[]): YamlHeader {
  const values = new Map<string, HeaderValue>();
  const unread: number[] = [];
  let key: string | undefined;
  let first = "";
  let inner: Line[] = [];
  let keyAt = 0;
  const close = () => {
    if (key !== undefined && values.has(key))
      unread.push(keyAt); // The first of two counts, as it does of columns.
    else if (key !== undefined) values.set(key, headerValue(first.trim(), inner, unread));
    else unread.push(...inner.filter(({ text }) => !isNothing(text)).map(({ at }) => at));
  };
  for (const [at, line] of lines.entries()) {
    const top = /^([A-Za-z_@][\w-]*):(?:\s(.*))?$/su.exec(line);
    if (!top) {
      if (/^(?:\s|-(?:\s|$)|$)/u.test(line)) inner.push({ text: line, at });
      else if (!isNothing(line)) unread.push(at);
    } else {
      close();
      [, key, first = ""] = top;
      keyAt = at;
      inner = [];
    }
  }
  close();
  return { values, unread };
}

function headerValue(given: string, inner: readonly Line[], unread: number[]): HeaderValue {
  const block = /^([|>])[+-]?$/u.exec(given)?.[1];
  if (block !== undefined)
    return inner
      .map(({ text }) => text.trim())
      .join(block === "|" ? "\n" : " ")
      .trim();
  const first = withoutComment(given);
  if (first !== "") {
    const text = [first, ...inner.map((line) => withoutComment(line.text.trim()))].join(" ").trim();
    return flow(text) ?? unquoted(text);
  }
  const lines = inner.filter(({ text }) => !isNothing(text));
  if (lines.every(({ text }) => text.trim().startsWith("-")))
    return lines.map(({ text }) => unquoted(withoutComment(text.trim().slice(1).trim())));
  const pairs = new Map<string, string>();
  for (const { text, at } of lines) {
    const pair = pairOf(text.trim());
    if (pair === undefined || pairs.has(pair[0])) unread.push(at);
    else pairs.set(...pair);
  }
  return pairs;
}

function pairOf(text: string): readonly [string, string] | undefined {
  const [, key, value = ""] = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^:\s"'][^:\s]*):(?:\s(.*))?$/su.exec(text) ?? [];
  return key === undefined ? undefined : [unquoted(key), unquoted(withoutComment(value.trim()))];
}

/** `{ a: b, c: d }` and `[a, b]`; `undefined` for anything else. */
function flow(text: string): HeaderValue | undefined {
  const [, open, within = ""] = /^([{[])(.*)[}\]]$/su.exec(text) ?? [];
  if (open === undefined) return undefined;
  const parts = (within.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^,"'])+/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (open === "[") return parts.map(unquoted);
  const pairs = parts.map((part) => pairOf(part.replace(/^("[^"]*"|'[^']*'):/u, "$1: ")));
  return pairs.every((pair) => pair !== undefined) ? new Map(pairs) : undefined;
}

function isNothing(text: string): boolean {
  return /^\s*(?:#.*|---|\.\.\.)?$/u.test(text);
}

/** A comment begins with a hash behind a blank, or at the beginning; in quotes there is none. */
function withoutComment(text: string): string {
  if (/^["'{[]/u.test(text)) return text;
  if (text.startsWith("#")) return "";
  const at = text.indexOf(" #");
  return at === -1 ? text : text.slice(0, at).trimEnd();
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
