import { describeIssue } from "../parse/describeIssue.js";
import { issueLines } from "../parse/issueLines.js";
import { parseJson } from "../parse/parseJson.js";
import { decodeText } from "../reading/text/decodeText.js";
import { issueCount } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { Terminal } from "./Terminal.js";

/**
 * What a JSON file (`-`: standard input) holds. `encoding`: of one that is neither UTF-8 nor UTF-16.
 *
 * @throws {@link BadInput} that names the file and, of a mistake in the JSON or a key that stands twice, line and column.
 */
export async function readJson(terminal: Terminal, file: string, encoding?: string): Promise<unknown> {
  const name = nameOfFile(file);
  const decoded = decodeText(await readFileOrInput(terminal, file), name, encoding);
  if ("issue" in decoded) throw new BadInput(`${name} ${describeIssue(decoded.issue).message}`);
  const { text } = decoded;
  if (text.trim() === "") throw new BadInput(`${name} is empty`);
  const parsed = parseJson(text);
  if ("json" in parsed) return parsed.json;
  const issues = parsed.issues.map(describeIssue);
  const [first] = issues;
  if (first?.code === "malformed-json") throw new BadInput(`${name} ${first.message}`);
  throw new BadInput(`${name} has ${issueCount(issues)}`, issueLines(issues));
}
