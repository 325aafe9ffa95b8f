import type { IssueFacts } from "../../parse/describeIssue.js";
import { refusalOf } from "../workbook/kind/refusalOf.js";
import { startsWith } from "../workbook/kind/startsWith.js";
import { workbookKind } from "../workbook/kind/workbookKind.js";

const asText = "give what is in it as text, such as CSV or JSON";

/** What is given as a text and is known to be something else, such as a workbook, a PDF or a web page; `undefined` for what may be text. */
export function knownOtherwise(input: string | Uint8Array, file: string): IssueFacts | undefined {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input.slice(0, 4_000)) : input;
  const issue = (received: string): IssueFacts => ({
    code: "shape",
    path: [file],
    expected: "text",
    received,
    next: asText,
  });
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31)) return issue("a Parquet file");
  const kind = workbookKind(bytes);
  if (kind === undefined) return undefined;
  return issue(kind === "xlsx" || kind === "ods" ? `a workbook (.${kind})` : refusalOf(kind).found);
}
