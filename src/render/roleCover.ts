import { match } from "ts-pattern";
import { aboutName } from "../framework/aboutName.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleCover } from "../plan/coverRole.js";
import { levelNames } from "./levelNames.js";
import { moneyInWords } from "./moneyInWords.js";
import { counted, namesInWords } from "./names.js";
import { needMark } from "./needMark.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `coverRole` as plain text: the verdict, the teams, who brings what to the first of them, and what nobody
 * covers with whoever is nearest.
 *
 * @throws {@link FrameworkMismatchError} for the cover of another framework or release.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { coverRole } from "ddat-skills/plan";
 * import { roleCoverToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * console.log(roleCoverToText(uk, await coverRole(uk, [sam], "software-developer/developer"), { width: 100 }));
 * ```
 */
export function roleCoverToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  cover: RoleCover<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(coverPage(framework, cover), options);
}

/**
 * The answer of `coverRole` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for the cover of another framework or release.
 */
export function roleCoverToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  cover: RoleCover<NoInfer<Ids>>,
): string {
  return pageToMarkdown(coverPage(framework, cover));
}

function coverPage(framework: Framework, cover: RoleCover): PagePart[] {
  requireSameFramework(framework, cover.framework, "The cover");
  const { nearest } = cover;
  return [
    { kind: "title", text: `Cover by a team: ${aboutName(framework, cover)}` },
    verdictOn(cover),
    ...teamsIn(cover),
    ...membersIn(framework, cover),
    ...(nearest ? nearestIn(framework, nearest) : []),
    ...uncoveredIn(framework, cover),
  ];
}

function verdictOn({ status, needs, uncovered, size = 0, cost, bound, minimises, nearest }: RoleCover): PagePart {
  const open = uncovered.missing.length + uncovered.unknown.length;
  const all = counted(needs.length, "skill");
  if (status === "nothing-asked") {
    return { kind: "verdict", verdict: "Nothing to cover", tone: "quiet", text: "no skill that counts is asked for." };
  }
  if (open === needs.length) {
    const text = `nobody is known to hold ${needs.length === 1 ? "the one skill" : `any of the ${all}`} asked for.`;
    return { kind: "verdict", verdict: "Not covered", tone: "unmet", text };
  }
  const verdict = open === 0 ? "Covered" : "Covered in part";
  const tone = open === 0 ? "met" : "partial";
  const what =
    open === 0
      ? needs.length === 1
        ? "the one skill"
        : `all ${all}`
      : `${needs.length - open} of ${all}; nobody is known to hold the rest`;
  const who = `${size === 1 ? "1 person" : `${size} people`}${cost === undefined ? "" : `, who cost ${moneyInWords(cost)},`}`;
  const hold = size === 1 ? "holds" : "hold";
  const least = minimises === "cost" ? "no team costs less" : "no fewer do";
  const atLeast = bound[0]?.bound ?? 0;
  const known =
    minimises === "cost"
      ? `none costs less than ${moneyInWords(cost && { ...cost, amount: atLeast })}`
      : `none has fewer than ${atLeast}`;
  const within = nearest?.people.length ?? 0;
  return match(status)
    .returnType<PagePart>()
    .with("optimal", () => ({ kind: "verdict", verdict, tone, text: `${who} ${hold} ${what}; ${least}.` }))
    .with("feasible", () => ({
      kind: "verdict",
      verdict,
      tone,
      text: `${who} ${hold} ${what}. It may not be the least, but ${known}.`,
    }))
    .with("impossible", () => ({
      kind: "verdict",
      verdict: "Not possible",
      tone: "unmet",
      text: `no team within the limit covers it; ${within === 1 ? "1 person" : `${within} people`} can hold all but ${counted(nearest?.lacks.length ?? 0, "skill")}.`,
    }))
    .with("undecided", () => ({
      kind: "verdict",
      verdict: "Not decided",
      tone: "unassessed",
      text: "no team within the limit was found with the effort allowed, and there may be one.",
    }))
    .exhaustive();
}

function teamsIn({ teams, count, isComplete, status }: RoleCover): PagePart[] {
  if (teams.every((team) => team.length === 0)) return [];
  const rows = teams.map((team, i) => [String(i + 1), namesInWords(team, Number.POSITIVE_INFINITY)]);
  const others = count === undefined ? "There are more." : `There are ${count} such teams in all.`;
  return [
    { kind: "table", titles: ["Team", "People"], rows },
    ...(isComplete || status !== "optimal" ? [] : [{ kind: "paragraph", text: others } as const]),
  ];
}

function membersIn(framework: Framework, { brings, teams }: RoleCover): PagePart[] {
  const [first = []] = brings;
  if (first.length === 0) return [];
  const names = (skills: readonly string[]) => skills.map((skill) => findSkill(framework, skill).name).join("; ");
  return [
    { kind: "subtitle", text: teams.length === 1 ? "Who brings what" : "Who brings what to the first" },
    {
      kind: "table",
      titles: ["Person", "Alone holds", "Also holds"],
      rows: first.map(({ person, brings: held, alone }) => {
        return [person, names(alone), names(held.filter((skill) => !alone.includes(skill)))];
      }),
    },
  ];
}

function nearestIn(framework: Framework, { people, lacks, isBest }: NonNullable<RoleCover["nearest"]>): PagePart[] {
  const names = namesInWords(people, Number.POSITIVE_INFINITY);
  const lacked = lacks.map((skill) => findSkill(framework, skill).name);
  const how = isBest ? "Nearest to it" : "Nearest to it of what was found";
  const who = people.length > 0 ? names : "nobody";
  return [{ kind: "paragraph", text: `${how}: ${who}. Lacking: ${namesInWords(lacked, Number.POSITIVE_INFINITY)}.` }];
}

function uncoveredIn(framework: Framework, { uncovered: { missing, unknown } }: RoleCover): PagePart[] {
  if (missing.length + unknown.length === 0) return [];
  const levels = levelNames(framework);
  const rows = [...missing, ...unknown].map((need) => {
    const { skill, needed, importance, nearest, unassessed, outsideRole = [] } = need;
    const near = nearest ? `${levels(nearest.has)}: ${namesInWords(nearest.people)}` : "";
    const outside = outsideRole.length > 0 ? `outside their role: ${namesInWords(outsideRole)}` : "";
    return [
      findSkill(framework, skill).name + needMark(importance, true),
      needed === undefined ? "any level" : levels(needed),
      { text: missing.includes(need) ? "none" : "?", tone: missing.includes(need) ? "unmet" : "unassessed" } as const,
      [near, outside].filter((text) => text !== "").join("; "),
      namesInWords(unassessed),
    ];
  });
  return [
    { kind: "subtitle", text: "Nobody is known to hold" },
    { kind: "table", titles: ["Skill", "Needed", "Held", "Nearest", "Not assessed"], rows },
  ];
}
