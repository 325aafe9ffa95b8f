/** A token of JSON: `text` in quotes, `scalar` (a number, true, false, null), or else the character itself. */
export interface JsonToken {
  readonly kind: string;
  /** The offset after it. */
  readonly end: number;
  /** A text that no quote ends; `end` is where it breaks off. */
  readonly broken?: boolean;
}

/** The offset of the next character that is not white space. */
export function afterBlanks(json: string, offset: number): number {
  return endOf(/[ \t\n\r]*/y, json, offset);
}

/** The token that begins at an offset. */
export function tokenAt(json: string, offset: number): JsonToken {
  if (json[offset] === '"') return textAt(json, offset);
  const end = endOf(/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y, json, offset);
  return end > offset ? { kind: "scalar", end } : { kind: json.charAt(offset), end: offset + 1 };
}

function textAt(json: string, offset: number): JsonToken {
  let end = offset + 1;
  for (;;) {
    end = endOf(/[^"\\\p{Cc}]*/uy, json, end);
    const sign = json[end];
    if (sign === '"') return { kind: "text", end: end + 1 };
    const next = endOf(/[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, json, end); // JSON forbids the controls below U+0020 alone.
    if (next === end) return { kind: "text", end, broken: true };
    end = next;
  }
}

function endOf(pattern: RegExp, json: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(json) ? pattern.lastIndex : offset;
}
