import { aboutName } from "../framework/aboutName.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevelChangeEffect, SkillCoverChange, WhatIf } from "../questions/team/whatIf.js";
import { levelNames } from "./levelNames.js";
import { coverageShare, standingCounts, standingTitles } from "./matchWords.js";
import { namesInWords } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import { coverInWords, skillsInWords } from "./teamWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `whatIf` as plain text: who goes and comes, a row for each skill whose holders change, what comes to hang
 * on one person, and what the people with another role level are missing there.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { defineProfile, whatIf } from "ddat-skills";
 * import { whatIfToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * console.log(whatIfToText(uk, whatIf(uk, [sam], "software-developer/developer", { leavers: ["Sam"] })));
 * ```
 */
export function whatIfToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: WhatIf<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(whatIfPage(framework, answer), options);
}

/**
 * The answer of `whatIf` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 */
export function whatIfToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: WhatIf<NoInfer<Ids>>,
): string {
  return pageToMarkdown(whatIfPage(framework, answer));
}

function whatIfPage(framework: Framework, answer: WhatIf): PagePart[] {
  const { before, after, changes, newSinglePoints, newlyMissing, newlyUnknown, roleLevelChanges } = answer;
  requireSameFramework(framework, after.framework, "The answer");
  const [then, now] = [new Set(before.people), new Set(after.people)];
  const left = before.people.filter((person) => !now.has(person));
  const joined = after.people.filter((person) => !then.has(person));
  const everyName = Number.POSITIVE_INFINITY;
  const paragraphs = [
    ...(left.length > 0 ? [`Gone: ${namesInWords(left, everyName)}.`] : []),
    ...(joined.length > 0 ? [`New: ${namesInWords(joined, everyName)}.`] : []),
    ...(changes.length === 0 ? ["Nothing changes in who holds what is asked for."] : []),
  ];
  const gaps = [
    ...skillsInWords(framework, "Now hangs on one person", newSinglePoints),
    ...skillsInWords(framework, "Now held by nobody", newlyMissing),
    ...skillsInWords(
      framework,
      "Now not known to be held by anybody, while not everybody has been assessed",
      newlyUnknown,
    ),
  ];
  const titled = `Team of ${before.people.length}, then ${after.people.length}: ${aboutName(framework, after)}`;
  return [
    { kind: "title", text: titled },
    ...paragraphs.map((text): PagePart => ({ kind: "paragraph", text })),
    ...(changes.length > 0 ? [changesTable(framework, changes)] : []),
    ...gaps.map((text): PagePart => ({ kind: "paragraph", text })),
    ...(roleLevelChanges.length > 0 ? [roleLevelTable(framework, roleLevelChanges)] : []),
  ];
}

function changesTable(framework: Framework, changes: readonly SkillCoverChange[]): PagePart {
  const rows = changes.map(({ skill, needed, before, after, gained, lost }) => [
    findSkill(framework, skill).name,
    needed === undefined ? "any level" : levelNames(framework)(needed),
    coverInWords(before.cover, before.depth),
    coverInWords(after.cover, after.depth),
    namesInWords(gained),
    namesInWords(lost),
  ]);
  return { kind: "table", titles: ["Skill", "Needed", "Before", "After", "Gained", "Lost"], rows };
}

function roleLevelTable(framework: Framework, changes: readonly RoleLevelChangeEffect[]): PagePart {
  const rows = changes.map(({ person, to, gap, leavesBehind }) => [
    person,
    roleLevelName(findRoleLevel(framework, to), roleOf(framework, to)),
    coverageShare(gap.coverage),
    ...standingCounts(gap),
    namesInWords(leavesBehind.map((skill) => findSkill(framework, skill).name)),
  ]);
  return { kind: "table", titles: ["Person", "To", "Covered", ...standingTitles, "Leaves behind"], rows };
}
