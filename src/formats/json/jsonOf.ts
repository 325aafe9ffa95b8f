import { type JsonParsed, parseJson } from "../../parse/parseJson.js";
import { decodeText } from "../../reading/text/decodeText.js";

/** A JSON document as text, as bytes, or parsed already. */
export type JsonInput = string | Uint8Array | object;

/** What a JSON document holds, or why it holds none. `file` names the reader's parameter in the issue. */
export function jsonOf(input: unknown, file: string): JsonParsed {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) return { json: input };
  const decoded = decodeText(input, file);
  if ("issue" in decoded) return { issues: [decoded.issue] };
  return parseJson(decoded.text, [file]);
}
