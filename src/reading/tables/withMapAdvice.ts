import type { IssueFacts } from "../../parse/describeIssue.js";
import { quoted } from "../../values/quoted.js";

/**
 * The issues of a table whose columns a map may name, each with what to write where the column is there under another name;
 * the example is the first column that is not known for something else.
 */
export function withMapAdvice(issues: readonly IssueFacts[]): readonly IssueFacts[] {
  return issues.map((issue) => {
    if (issue.code !== "missing-column" || issue.field === undefined) return issue;
    const [example] = issue.unread ?? [];
    const column = example === undefined ? "COLUMN" : quoted(example);
    return { ...issue, next: `where another column says it, name that in a map (--map ${issue.field}=${column})` };
  });
}
