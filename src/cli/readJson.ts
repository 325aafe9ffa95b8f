import { describeIssue } from "../parse/describeIssue.js";
import { issueLines } from "../parse/issueLines.js";
import { parseJson } from "../parse/parseJson.js";
import { issueCount } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import { systemErrorReason } from "./systemErrorReason.js";
import type { Terminal } from "./Terminal.js";

/**
 * What a JSON file (`-`: standard input) holds.
 *
 * @throws {@link BadInput} that names the file and, of a mistake in the JSON or a key that stands twice, line and column.
 */
export async function readJson(terminal: Terminal, file: string): Promise<unknown> {
  const name = nameOfFile(file);
  const text = decode(await readFileOrInput(terminal, file), name);
  if (text.trim() === "") throw new BadInput(`${name} is empty`);
  const parsed = parseJson(text);
  if ("json" in parsed) return parsed.json;
  const issues = parsed.issues.map(describeIssue);
  const [first] = issues;
  if (first?.code === "malformed-json") throw new BadInput(`${name} ${first.message}`);
  throw new BadInput(`${name} has ${issueCount(issues)}`, issueLines(issues));
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = error instanceof TypeError ? "is not UTF-8 text: save it as UTF-8" : systemErrorReason(error);
    if (reason === undefined) throw error;
    throw new BadInput(`${name} ${reason}`);
  }
}
