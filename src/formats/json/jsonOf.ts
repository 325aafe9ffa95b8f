import type { IssueFacts } from "../../parse/describeIssue.js";
import { decodeText } from "../../reading/text/decodeText.js";

/** A JSON document as text, as bytes, or parsed already. */
export type JsonInput = string | Uint8Array | object;

/** What a JSON document holds, or why it is none. `file` names the reader's parameter in the issue. */
export function jsonOf(input: unknown, file: string): { readonly json: unknown } | { readonly issue: IssueFacts } {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) return { json: input };
  const decoded = decodeText(input, file);
  if ("issue" in decoded) return decoded;
  try {
    return { json: JSON.parse(decoded.text) };
  } catch {
    // Engines word what is wrong differently, and most do not say where.
    const received = decoded.text.trim() === "" ? "empty text" : "text that is not JSON, or that breaks off";
    return { issue: { code: "shape", path: [file], expected: "JSON", received } };
  }
}
