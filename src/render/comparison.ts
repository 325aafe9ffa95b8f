import { match } from "ts-pattern";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { MoveKind, RoleLevelComparison } from "../questions/routes/compareRoleLevels.js";
import { levelNames } from "./levelNames.js";
import { counted } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";
import type { Tone } from "./textTable.js";

/**
 * The answer of `compareRoleLevels` as plain text: what kind of move it is, and a row for each skill that either needs.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { compareRoleLevels } from "ddat-skills";
 * import { comparisonToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const answer = compareRoleLevels(uk, "test-manager/test-manager", "test-manager/head-of-test");
 * console.log(comparisonToText(uk, answer, { width: 100 }));
 * ```
 */
export function comparisonToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  comparison: RoleLevelComparison<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(pageOf(framework, comparison), options);
}

/** The answer of `compareRoleLevels` as Markdown, every name escaped. */
export function comparisonToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  comparison: RoleLevelComparison<NoInfer<Ids>>,
): string {
  return pageToMarkdown(pageOf(framework, comparison));
}

function pageOf(framework: Framework, comparison: RoleLevelComparison): PagePart[] {
  requireSameFramework(framework, comparison.framework, "The comparison");
  const { from, to, move, grades, gained, raised, lowered, dropped, same, rungsUp, rungsDown } = comparison;
  const levelName = levelNames(framework);
  const at = (level: string | undefined) => (level === undefined ? "any level" : levelName(level));
  const row = (skill: string, before: string, after: string, text: string, tone: Tone) => [
    findSkill(framework, skill).name,
    before,
    after,
    { text, tone },
  ];
  const rows = [
    ...gained.map(({ skill, level, rungs }) =>
      row(skill, "–", at(level), `gained, ${counted(rungs, "rung")}`, "partial"),
    ),
    ...raised.map((one) => row(one.skill, at(one.from), at(one.to), `raised by ${one.rungs}`, "partial")),
    ...lowered.map((one) => row(one.skill, at(one.from), at(one.to), `lowered by ${one.rungs}`, "exceeded")),
    ...dropped.map(({ skill, level }) => row(skill, at(level), "–", "dropped", "quiet")),
    ...same.map(({ skill, level }) => row(skill, at(level), at(level), "same", "met")),
  ];
  const name = (id: string) => roleLevelName(findRoleLevel(framework, id), roleOf(framework, id));
  const gradesSay = grades === undefined ? "" : ` The grades ${gradesInWords[grades]}.`;
  return [
    { kind: "title", text: `From ${name(from)} to ${name(to)}` },
    {
      kind: "verdict",
      verdict: kindInWords(move),
      tone: "heading",
      text: `${counted(rungsUp, "rung")} more, ${counted(rungsDown, "rung")} fewer asked for.${gradesSay}`,
    },
    ...(rows.length > 0 ? [{ kind: "table" as const, titles: ["Skill", "From", "To", "Change"], rows }] : []),
  ];
}

const gradesInWords = { higher: "lie above", lower: "lie below", overlapping: "overlap" } as const;

function kindInWords(move: MoveKind): string {
  return match(move)
    .with("promotion", () => "Promotion")
    .with("demotion", () => "A step down")
    .with("published", () => "Published pathway")
    .with("lateral", () => "Lateral move")
    .with("change", () => "Change of role")
    .with("none", () => "The same role level")
    .exhaustive();
}
