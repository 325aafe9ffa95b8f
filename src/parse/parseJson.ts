import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { duplicateKeys } from "./duplicateKeys.js";
import { jsonMistake } from "./jsonMistake.js";

/** What a JSON text holds, or what is wrong with it; `at` is put before the paths of the issues. */
export type JsonParsed = { readonly json: unknown } | { readonly issues: readonly IssueFacts[] };

/**
 * What a JSON text holds. A mistake is told with its line and column; so is each key that an object has twice, as
 * `JSON.parse` would drop one of the two without a word. Takes time in proportion to the text.
 */
export function parseJson(text: string, at: JsonPath = []): JsonParsed {
  const placeOf = placesIn(text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (text.trim() === "") return { issues: [{ code: "shape", path: at, expected: "JSON", received: "empty text" }] };
    const mistake = error instanceof SyntaxError ? jsonMistake(text) : undefined;
    if (mistake === undefined) throw error;
    return { issues: [{ code: "malformed-json", path: at, ...placeOf(mistake.offset), reason: mistake.message }] };
  }
  if (membersIn(text) === keysOf(json)) return { json };
  const issues = duplicateKeys(text).map(({ path, key, offset, firstOffset }): IssueFacts => {
    return { code: "duplicate-key", path: [...at, ...path], key, ...placeOf(offset), first: placeOf(firstOffset) };
  });
  return { issues };
}

/** How many members the objects of a JSON text have: as many as there are colons outside of texts. */
function membersIn(json: string): number {
  let members = 0;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === colon) members++;
    else if (code === quote) i = endOfText(json, i);
  }
  return members;
}

const [quote, colon, backslash] = [0x22, 0x3a, 0x5c];

/** The offset of the quote that ends the text that begins at an offset. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json.charCodeAt(before - 1) === backslash) before--;
    if ((end - before) % 2 === 0) return end;
  }
}

/** How many keys the objects in a value have, those at every depth. */
function keysOf(json: unknown): number {
  let keys = 0;
  const open = [json];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const inner: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += inner.length;
    for (const one of inner) if (typeof one === "object" && one !== null) open.push(one);
  }
  return keys;
}

/** Says in which line and column of a text an offset is, both counted from 1; it looks through the text once, when first asked. */
function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
