import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap, Standing } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import { needMark } from "../needMark.js";
import type { Cell, Page, Tone, VerdictPart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, said, table, title, verdict } from "../parts.js";
import { type Terms, termsOf } from "../termsOf.js";
import * as words from "../words/gapWords.js";
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
export function gapPage<Ids extends FrameworkIds>(framework: Framework<Ids>, gap: Gap<NoInfer<Ids>>): Page {
  requireOfFramework(framework, gap, "The gap");
  const terms = termsOf(framework);
  const { skill } = terms;
  const about = aboutName(framework, gap);
  const needed = ({ needed }: Standing) => terms.asked(needed);
  const counting = standingsThatCount(gap.standings);
  const toLearn = counting.filter(({ status }) => status === "partial" || status === "unmet");
  const toFindOut = counting.filter(({ status }) => status === "unassessed");
  const marked = (["self", "course", "translation"] as const).filter((by) =>
    gap.standings.some(({ assessor }) => assessor === by),
  );
  const { skill: skillTitle, needs, has, standing } = words.columns;
  return pageOf(framework, [
    title(words.title(gap.person, about)),
    verdictOn(gap, toLearn.length, toFindOut.length, counting.length),
    ...list(
      words.toLearn,
      toLearn.map((one) => words.raise(skill(one.skill), hasInWords(one, terms), needed(one))),
    ),
    ...(toFindOut.length < counting.length
      ? list(
          words.toFindOut,
          toFindOut.map((one) => words.confirm(skill(one.skill), needed(one))),
        )
      : []),
    ...table(
      words.caption(about),
      [skillTitle, terms.boxes, needs, has, standing],
      gap.standings.map((one) => [
        skill(one.skill) + needMark(one.importance, one.outOf > 0),
        { text: "", mark: rungsOf(one, terms) },
        needed(one),
        levelInWords(one, terms),
        standingInWords(one),
      ]),
    ),
    ...said("quiet", ...marked.map((by) => words.marks[by])),
    ...table(
      words.unused,
      words.unusedColumns,
      gap.unused.map(({ skill: id, has }) => [skill(id), terms.level(has)]),
    ),
    ...restsOnParts([gap]),
  ]);
}

function rungsOf(standing: Standing, terms: Terms): NonNullable<Cell["mark"]> {
  const has = "has" in standing ? terms.rank(standing.has) : standing.status === "unmet" ? 0 : null;
  return { of: "rungs", has, needs: terms.rank(standing.needed) };
}

function hasInWords(standing: Standing, terms: Terms): string {
  if ("has" in standing) return terms.level(standing.has);
  return standing.status === "unmet" ? words.none : words.unknown;
}

function levelInWords(standing: Standing, terms: Terms): string {
  const { assessor } = standing;
  const level = hasInWords(standing, terms);
  return assessor === "self" || assessor === "course" || assessor === "translation"
    ? words.marked(level, assessor)
    : level;
}

function standingInWords(standing: Standing): Cell {
  const text = "by" in standing ? words.short(standing.by) : words.standings[standing.status];
  return { text, tone: standing.status };
}

function verdictOn({ standings, readiness, coverage }: Gap, short: number, unknown: number, all: number): VerdictPart {
  const part = (says: string, tone: Tone, text: string) =>
    verdict(says, tone, text, coverage.outOf > 0 ? coverage : undefined);
  const verdicts = words.verdicts;
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
