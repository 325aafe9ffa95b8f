import { aboutName } from "../../framework/aboutName.js";
import { eachHeld } from "../../framework/eachHeld.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { TeamCoverage } from "../../questions/team/teamCoverage.js";
import { needMark } from "../needMark.js";
import type { Cell, Column, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, said, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { namesInWords } from "../words/counted.js";
import * as words from "../words/teamWords.js";
import { groupsParts, leavingParts } from "./leavingParts.js";
import { peopleCell } from "./peopleCell.js";
import { restsOnParts } from "./restsOnParts.js";

/** What {@link teamCoveragePage} shows beside the answer. */
export interface TeamPageOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** The profiles that the answer is about, for a table of people and their levels; of up to 12 people. */
  readonly people?: readonly Profile<Ids>[];
}

/**
 * The answer of {@link teamCoverage} as a page: the verdict, what hangs on one person and what nobody holds, a row for each need with a
 * box for each person, and who covers it together. With the profiles of a small team, also who is at which level.
 *
 * @throws {@link FrameworkMismatchError} for the coverage of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, teamCoverage } from "ddat-skills";
 * import { teamCoveragePage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const people = [defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } })];
 * const team = teamCoverage(uk, people, "software-developer/developer");
 * console.log(toText(teamCoveragePage(uk, team, { people }), { width: 100 }));
 * ```
 */
export function teamCoveragePage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  team: TeamCoverage<NoInfer<Ids>>,
  options: TeamPageOptions<NoInfer<Ids>> = {},
): Page {
  requireOptions("teamCoveragePage", options, ["people"]);
  const { people = [] } = options;
  requireOfFramework(framework, team, "The coverage");
  const { skills, singlePoints, missing, unknown, coveredBy } = team;
  const terms = termsOf(framework);
  const name = terms.skill;
  const holderOf = new Map(skills.map(({ skill, holders }) => [skill, holders[0] ?? ""]));
  const counts = skills.filter((skill) => skill.counts).length;
  return pageOf(framework, [
    title(words.title(team.people.length, aboutName(framework, team))),
    verdictOn(team, counts),
    ...list(
      words.single,
      singlePoints.map((skill) => words.onlyOne(name(skill), holderOf.get(skill) ?? "")),
    ),
    ...list(words.missing, missing.map(name)),
    ...list(words.unknown, unknown.map(name)),
    ...peopleTable(framework, team),
    ...levelsTable(framework, team, people),
    ...groupsParts(framework, team),
    ...leavingParts(terms, team),
    ...(coveredBy.people.length > 0
      ? said(
          "paragraph",
          words.together(coveredBy.people, coveredBy.isSmallest, coveredBy.covered),
          coveredBy.covered ? words.alone(coveredBy.alone) : "",
        )
      : []),
    ...restsOnParts([team]),
    ...said("quiet", team.people.length > 1 ? words.noSum : ""),
  ]);
}

/** More people than this have no column each. */
const mostColumns = 12;

function peopleTable(framework: Framework, { people, skills }: TeamCoverage): PagePart[] {
  const terms = termsOf(framework);
  const { skill, people: held, needs, holders, short, unassessed } = words.columns;
  const rows = skills.map((one) => {
    const outside = one.outsideRole ?? [];
    return [
      terms.skill(one.skill) + needMark(one.importance, one.counts),
      peopleCell(one, one),
      terms.asked(one.needed),
      [namesInWords(one.holders), outside.length > 0 ? words.outside(outside) : ""]
        .filter((text) => text !== "")
        .join("; "),
      namesInWords(one.short),
      namesInWords(one.unassessed),
    ];
  });
  return table(
    words.caption,
    [skill, { of: "people", title: held, most: people.length }, needs, holders, short, unassessed],
    rows,
  );
}

/** A cell for each person: their level, and whether it is enough. */
function levelsTable(framework: Framework, { people, skills }: TeamCoverage, profiles: readonly Profile[]): PagePart[] {
  if (people.length > mostColumns || people.length < 2 || profiles.length === 0) return [];
  const terms = termsOf(framework);
  const held = new Map(
    profiles.map(({ person, has }) => {
      const ranks = new Map<string, number>();
      eachHeld(framework, has, (skill, rank) => ranks.set(skill, rank));
      return [person, ranks];
    }),
  );
  const columns: (Column | string)[] = [
    words.columns.skill,
    ...people.map((title): Column => ({ of: "level", title, levels: terms.levels })),
  ];
  const rows = skills.map(({ skill, needed, holders }) => [
    terms.skill(skill),
    ...people.map((person): Cell => {
      const has = held.get(person)?.get(skill) ?? null;
      const text = has === null ? "?" : (terms.levels[has - 1] ?? words.noneHeld);
      const meets = holders.includes(person) && has !== null && has >= terms.rank(needed);
      return { text: meets ? `${text} ✓` : text, mark: { of: "level", has, meets } };
    }),
  ]);
  return table(words.levelsCaption, columns, rows);
}

function verdictOn(team: TeamCoverage, counts: number): PagePart {
  const { people, skills, readiness, missing, unknown, singlePoints } = team;
  const verdicts = words.verdicts;
  if (skills.length === 0) return verdict(verdicts.nothingAsked, "quiet", words.noSkill);
  if (people.length === 0) return verdict(verdicts.nobody, "unmet", words.emptyTeam);
  if (skills.every(({ depth, short }) => depth + short.length === 0) && missing.length === 0)
    return verdict(verdicts.nothingKnown, "unassessed", words.noneAssessed(counts));
  switch (readiness) {
    case "nothing-asked":
      return verdict(verdicts.nothingAsked, "quiet", words.noneCounts);
    case "ready":
      return verdict(verdicts.covered, "met", words.everySkill(singlePoints.length));
    case "ready-if-confirmed":
      return unknown.length * 2 > counts
        ? verdict(verdicts.littleKnown, "unassessed", words.littleKnown(unknown.length, counts))
        : verdict(verdicts.ifConfirmed, "unassessed", words.unknownOf(unknown.length, counts));
    case "not-ready":
      return verdict(verdicts.notCovered, "partial", words.missingOf(missing.length, unknown.length, counts));
  }
}
