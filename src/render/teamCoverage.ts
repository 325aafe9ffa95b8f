import { match } from "ts-pattern";
import { aboutName } from "../framework/aboutName.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { TeamCoverage, TeamSkill } from "../questions/team/teamCoverage.js";
import { levelNames } from "./levelNames.js";
import { counted, namesInWords } from "./names.js";
import { needMark } from "./needMark.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import { coverInWords, skillsInWords } from "./teamWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `teamCoverage` as plain text: the verdict, a row a need with who holds it, then what hangs on one person,
 * what nobody holds, and who covers it together.
 *
 * @throws {@link FrameworkMismatchError} for the coverage of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, teamCoverage } from "ddat-skills";
 * import { teamCoverageToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * console.log(teamCoverageToText(uk, teamCoverage(uk, [sam], "software-developer/developer"), { width: 100 }));
 * ```
 */
export function teamCoverageToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  team: TeamCoverage<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(teamPage(framework, team), options);
}

/**
 * The answer of `teamCoverage` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for the coverage of another framework or release.
 */
export function teamCoverageToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  team: TeamCoverage<NoInfer<Ids>>,
): string {
  return pageToMarkdown(teamPage(framework, team));
}

function teamPage(framework: Framework, team: TeamCoverage): PagePart[] {
  requireSameFramework(framework, team.framework, "The coverage");
  const parts: PagePart[] = [
    { kind: "title", text: `Team of ${team.people.length}: ${aboutName(framework, team)}` },
    verdictOn(team),
  ];
  if (team.skills.length > 0) {
    const titles = ["Skill", "Needed", "Depth", "Held by", "Short", "Not assessed"];
    parts.push({ kind: "table", titles, rows: team.skills.map((skill) => rowOf(framework, skill)) });
  }
  const paragraphs = [
    ...skillsInWords(framework, "Hangs on one person", team.singlePoints),
    ...skillsInWords(framework, "Nobody holds", team.missing),
    ...skillsInWords(framework, "Nobody is known to hold, and not everybody has been assessed", team.unknown),
    ...coveredBy(team),
  ];
  return [...parts, ...paragraphs.map((text): PagePart => ({ kind: "paragraph", text }))];
}

function rowOf(framework: Framework, skill: TeamSkill): (string | ReturnType<typeof coverInWords>)[] {
  const { name } = findSkill(framework, skill.skill);
  const outside = skill.outsideRole ?? [];
  const stepIn = outside.length > 0 ? `${skill.depth > 0 ? "; " : ""}outside their role: ${namesInWords(outside)}` : "";
  return [
    name + needMark(skill.importance, skill.counts),
    skill.needed === undefined ? "any level" : levelNames(framework)(skill.needed),
    coverInWords(skill.cover, skill.depth),
    namesInWords(skill.holders) + stepIn,
    namesInWords(skill.short),
    namesInWords(skill.unassessed),
  ];
}

function verdictOn({ people, skills, readiness, missing, unknown }: TeamCoverage): PagePart {
  const all = counted(skills.filter(({ counts }) => counts).length, "skill");
  if (skills.length === 0) {
    return { kind: "verdict", verdict: "Nothing to compare", tone: "quiet", text: "no skill is asked for." };
  }
  if (people.length === 0)
    return { kind: "verdict", verdict: "Not covered", tone: "unmet", text: "the team has nobody." };
  if (skills.every(({ depth, short }) => depth + short.length === 0) && missing.length === 0) {
    const text = `nobody has been assessed in ${all === "1 skill" ? "the one skill" : `any of the ${all}`} asked for.`;
    return { kind: "verdict", verdict: "Nothing is known yet", tone: "unassessed", text };
  }
  return match(readiness)
    .returnType<PagePart>()
    .with("nothing-asked", () => ({
      kind: "verdict",
      verdict: "Nothing is asked",
      tone: "quiet",
      text: "none of the skills listed counts.",
    }))
    .with("ready", () => ({
      kind: "verdict",
      verdict: "Covered",
      tone: "met",
      text: "every skill that counts is held by somebody.",
    }))
    .with("ready-if-confirmed", () => ({
      kind: "verdict",
      verdict: "Covered if confirmed",
      tone: "unassessed",
      text: `nobody is known to hold ${unknown.length} of ${all}, but not everybody has been assessed.`,
    }))
    .with("not-ready", () => ({
      kind: "verdict",
      verdict: "Not covered",
      tone: "partial",
      text: `nobody holds ${missing.length} of ${all}${unknown.length > 0 ? `, and ${unknown.length} ${unknown.length === 1 ? "is" : "are"} not known` : ""}.`,
    }))
    .exhaustive();
}

function coveredBy({ skills, coveredBy: { covered, people, isSmallest, alone } }: TeamCoverage): string[] {
  if (people.length === 0) return [];
  const counts = skills.filter((skill) => skill.counts).length;
  const few =
    people.length === 1 ? "One person covers" : `${people.length} people${isSmallest ? ", and no fewer," : ""} cover`;
  const what = covered ? (counts === 1 ? "it" : "it all") : "all that the team covers";
  const nobody = "Nobody covers it alone.";
  return [
    `${few} ${what}: ${namesInWords(people, Number.POSITIVE_INFINITY)}.`,
    ...(covered ? [alone.length > 0 ? `Alone it is covered by ${namesInWords(alone)}.` : nobody] : []),
  ];
}
