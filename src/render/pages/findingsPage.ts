import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Finding, FindingCode } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { formatPath } from "../../parse/describeIssue.js";
import type { FrameworkFindings } from "../../questions/lint/lintFramework.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import * as words from "../words/findingWords.js";

/**
 * The findings of {@link lintFramework} as a page: a table for each code, under what it means.
 *
 * @throws {@link FrameworkMismatchError} for findings on another framework or release.
 * @example
 * ```ts
 * import { lintFramework } from "ddat-skills";
 * import { findingsPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(toText(findingsPage(uk, lintFramework(uk))).split("\n")[0]); // 31 findings
 * ```
 */
export function findingsPage<Ids extends FrameworkIds>(framework: Framework<Ids>, answer: FrameworkFindings): Page {
  requireOfFramework(framework, answer, "The answer");
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of answer.findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return pageOf(framework, [
    title(words.title(answer.findings.length)),
    ...[...groups].flatMap(([code, group]) => [
      ...table(
        words.caption(words.titles[code], group.length, code),
        [words.what, words.where],
        group.map(({ path, message }) => [message, { text: formatPath(path), tone: "quiet" }]),
      ),
      ...said("paragraph", group[0]?.explanation ?? ""),
    ]),
  ]);
}
