import type { Finding, FindingCode } from "../model/finding.js";
import { formatPath } from "../parse/describeIssue.js";
import type { FrameworkFindings } from "../questions/lint/lintFramework.js";
import { counted } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The findings of `lintFramework` as plain text: a table for each code, under what it means.
 *
 * @example
 * ```ts
 * import { lintFramework } from "ddat-skills";
 * import { findingsToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(findingsToText(lintFramework(uk)).split("\n")[0]); // 31 findings
 * ```
 */
export function findingsToText(answer: FrameworkFindings, options: TextOptions = {}): string {
  return pageToText(findingsPage(answer), options);
}

/** The findings of `lintFramework` as Markdown; every name is escaped. */
export function findingsToMarkdown(answer: FrameworkFindings): string {
  return pageToMarkdown(findingsPage(answer));
}

const titles: Readonly<Record<FindingCode, string>> = {
  "promotion-lowers-level": "Promotions that lower a level",
  "promotion-drops-skill": "Promotions that drop a skill",
  "identical-needs": "Role levels with identical needs",
  "role-level-without-needs": "Role levels without needs",
  "shared-role-level-name": "Names that role levels share",
  "unused-skill": "Skills that nobody needs",
  "similar-skill-names": "Skills with similar names",
  "level-not-described": "Needed levels without a description",
  "unused-level": "Levels that nothing uses",
  "empty-role-family": "Role families without a role",
  "single-role-family": "Role families with one role",
  "empty-skill-group": "Skill groups without a skill",
};

function findingsPage({ findings }: FrameworkFindings): PagePart[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  const parts: PagePart[] = [
    { kind: "title", text: findings.length === 0 ? "No findings" : counted(findings.length, "finding") },
  ];
  for (const [code, group] of groups) {
    parts.push({ kind: "subtitle", text: `${titles[code]} (${group.length}): ${code}` });
    parts.push({ kind: "paragraph", text: group[0]?.explanation ?? "" });
    const rows = group.map(({ path, message }) => [message, { text: formatPath(path), tone: "quiet" as const }]);
    parts.push({ kind: "table", titles: ["What", "Where"], rows });
  }
  return parts;
}
