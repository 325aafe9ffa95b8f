import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { DevelopmentStep, DevelopmentSteps, LadderRung } from "../../questions/gap/developmentSteps.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import { type Terms, termsOf } from "../termsOf.js";
import * as words from "../words/developmentWords.js";
import { resourcesTable } from "./resourcesTable.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link developmentSteps} as a page: for each skill to climb in, a row for each rung with the framework's own words.
 * Of a framework without words it lists the rungs.
 *
 * @throws {@link FrameworkMismatchError} for steps of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, developmentSteps, gap } from "ddat-skills";
 * import { developmentStepsPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working" } });
 * const steps = developmentSteps(uk, gap(uk, sam, "software-developer/junior-developer"));
 * console.log(toText(developmentStepsPage(uk, steps)));
 * ```
 */
export function developmentStepsPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: DevelopmentSteps<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { person, steps, hasWords } = answer;
  return pageOf(framework, [
    title(words.title(person, aboutName<Ids>(framework, answer))),
    ...said("paragraph", steps.length === 0 ? words.nothing : ""),
    ...said("quiet", steps.length > 0 && !hasWords ? words.noWords : ""),
    ...(hasWords ? steps.flatMap((step) => partsOf(framework, step)) : climbTable(framework, steps)),
    ...restsOnParts([answer]),
  ]);
}

function partsOf(framework: Framework, step: DevelopmentStep): PagePart[] {
  const terms = termsOf(framework);
  const { held, rungs, resources = [] } = step;
  const heading = words.step(terms.skill(step.skill), fromInWords(step, terms));
  return [
    ...table(heading, words.columns, [
      ...(held ? [[words.held(terms.level(held.level)), wordsOf(held)]] : []),
      ...rungs.map((rung, place) => {
        const name = terms.level(rung.level);
        return [place === rungs.length - 1 ? words.needed(name) : name, wordsOf(rung)];
      }),
    ]),
    ...resourcesTable(resources),
  ];
}

/** Without words, one row a skill says all there is to say. */
function climbTable(framework: Framework, steps: readonly DevelopmentStep[]): PagePart[] {
  const terms = termsOf(framework);
  const name = ({ level, isDefined }: LadderRung) =>
    isDefined ? terms.level(level) : words.undefinedRung(terms.level(level));
  const resources = new Map(steps.flatMap(({ resources: some = [] }) => some.map((one) => [one.id, one] as const)));
  return [
    ...table(
      words.climb,
      words.climbColumns,
      steps.map((step) => [terms.skill(step.skill), fromInWords(step, terms), step.rungs.map(name).join(", ")]),
    ),
    ...resourcesTable([...resources.values()]),
  ];
}

function fromInWords({ held, status }: DevelopmentStep, terms: Terms): string {
  if (held) return words.from(terms.level(held.level));
  return status === "unassessed" ? words.fromUnknown : words.fromNothing;
}

function wordsOf({ isDefined, words: sentences }: LadderRung): string {
  if (!isDefined) return words.notDefined;
  return sentences.length === 0 ? words.noDescription : sentences.join("; ");
}
