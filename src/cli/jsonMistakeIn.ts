import { jsonMistake } from "../parse/jsonMistake.js";
import { roughText } from "../reading/text/decodeText.js";

/** Where and how bytes that begin as JSON does stop being JSON, in words; `undefined` for anything else. */
export function jsonMistakeIn(bytes: Uint8Array): string | undefined {
  const text = roughText(bytes);
  const mistake = /^\s*[[{]/.test(text) ? jsonMistake(text) : undefined;
  if (mistake === undefined) return undefined;
  const lines = text.slice(0, mistake.offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}: ${mistake.message}`;
}
