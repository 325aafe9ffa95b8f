import { aboutName } from "../../framework/aboutName.js";
import { findSkill } from "../../framework/findSkill.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap, Standing } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import { type LevelScale, levelScale } from "../levelScale.js";
import type { Cell, Page, PagePart, VerdictPart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, said, table, title } from "../parts.js";
import { gapWords as words } from "../words/gapWords.js";
import { needMark } from "../words/needMark.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link gap} as a page: the verdict with what is known to be covered, what to learn, what to find out first, a row for
 * every need, and what the person holds and the role level does not use.
 *
 * @throws {@link FrameworkMismatchError} for a gap of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * console.log(toText(gapPage(uk, gap(uk, sam, "software-developer/senior-developer"))));
 * ```
 */
export function gapPage<Ids extends FrameworkIds>(framework: Framework<Ids>, answer: Gap<NoInfer<Ids>>): Page {
  return pageOf(framework, gapParts(framework, answer));
}

function gapParts(framework: Framework, gap: Gap): PagePart[] {
  requireSameFramework(framework, gap.framework, "The gap");
  const scale = levelScale(framework);
  const skill = (id: string) => findSkill(framework, id).name;
  const about = aboutName(framework, gap);
  const needed = ({ needed }: Standing) => (needed === undefined ? words.anyLevel : scale.name(needed));
  const counting = standingsThatCount(gap.standings);
  const toLearn = counting.filter(({ status }) => status === "partial" || status === "unmet");
  const toFindOut = counting.filter(({ status }) => status === "unassessed");
  const marked = (["self", "course", "translation"] as const).filter((by) =>
    gap.standings.some(({ assessor }) => assessor === by),
  );
  const { skill: skillTitle, levels, needs, has, standing } = words.columns;
  return [
    title(words.title(gap.person, about)),
    verdictOn(gap, toLearn.length, toFindOut.length, counting.length),
    ...list(
      words.toLearn,
      toLearn.map((one) => words.raise(skill(one.skill), hasInWords(one, scale), needed(one))),
    ),
    ...(toFindOut.length < counting.length
      ? list(
          words.toFindOut,
          toFindOut.map((one) => words.confirm(skill(one.skill), needed(one))),
        )
      : []),
    ...table(
      words.caption(about),
      [skillTitle, { of: "rungs", title: levels, says: "elsewhere", levels: scale.names }, needs, has, standing],
      gap.standings.map((one) => [
        skill(one.skill) + needMark(one.importance, one.outOf > 0),
        { text: "", mark: rungsOf(one, scale) },
        needed(one),
        levelInWords(one, scale),
        standingInWords(one),
      ]),
    ),
    ...said("quiet", ...marked.map((by) => words.marks[by])),
    ...table(
      words.unused,
      words.unusedColumns,
      gap.unused.map(({ skill: id, has }) => [skill(id), scale.name(has)]),
    ),
    ...restsOnParts([gap]),
  ];
}

function rungsOf(standing: Standing, scale: LevelScale): NonNullable<Cell["mark"]> {
  const has = "has" in standing ? scale.rank(standing.has) : standing.status === "unmet" ? 0 : null;
  return { of: "rungs", has, needs: scale.rank(standing.needed) };
}

function hasInWords(standing: Standing, scale: LevelScale): string {
  if ("has" in standing) return scale.name(standing.has);
  return standing.status === "unmet" ? words.none : words.unknown;
}

function levelInWords(standing: Standing, scale: LevelScale): string {
  const { assessor } = standing;
  const level = hasInWords(standing, scale);
  return assessor === "self" || assessor === "course" || assessor === "translation"
    ? words.marked(level, assessor)
    : level;
}

function standingInWords(standing: Standing): Cell {
  const text = "by" in standing ? words.short(standing.by) : words.standings[standing.status];
  return { text, tone: standing.status };
}

function verdictOn({ standings, readiness, coverage }: Gap, short: number, unknown: number, all: number): VerdictPart {
  const part = (verdict: string, tone: VerdictPart["tone"], text: string): VerdictPart => ({
    kind: "verdict",
    verdict,
    tone,
    text,
    ...(coverage.outOf > 0 && { coverage }),
  });
  const { verdicts } = words;
  if (readiness === "nothing-asked")
    return part(verdicts.nothingAsked, "quiet", standings.length === 0 ? words.noSkills : words.noneCounts);
  if (unknown === all) return part(verdicts.nothingKnown, "unassessed", words.noneAssessed(all));
  switch (readiness) {
    case "ready": {
      const isAll = standings.every(({ status }) => status === "met" || status === "exceeded");
      return part(verdicts.ready, "met", words.everyNeed(isAll));
    }
    case "ready-if-confirmed":
      return unknown * 2 > all
        ? part(verdicts.littleKnown, "unassessed", words.littleKnown(unknown, all))
        : part(verdicts.ifConfirmed, "unassessed", words.unknownOf(unknown, all));
    case "not-ready":
      return part(verdicts.short(short), "partial", words.shortOf(short, unknown, all));
  }
}
