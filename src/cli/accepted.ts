import type { Issue } from "../model/issue.js";
import { issueLines } from "../parse/issueLines.js";
import type { ParseResult } from "../parse/parsing.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile } from "./readFileOrInput.js";

/** The value that the door let in. @throws {@link BadInput} with every issue where it did not. */
export function accepted<Value>(file: string, result: ParseResult<Value>): Value {
  if (result.ok) return result.value;
  throw new BadInput(`${nameOfFile(file)} has ${issueCount(result.issues)}`, issueLines(result.issues));
}

export function issueCount({ length }: readonly Issue[]): string {
  return length === 1 ? "1 issue" : `${length} issues`;
}
