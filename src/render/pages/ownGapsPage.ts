import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type OwnGaps, readinessNames } from "../../workforce/ownGaps.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, quiet, said, table, title, verdict } from "../parts.js";
import * as words from "../words/workforceWords.js";
import { coverageCell, coverageColumn } from "./coverageCell.js";

/** How much {@link ownGapsPage} lists. */
export interface OwnGapsPageOptions {
  /** How many of those who are most short to name. Absent: 50. */
  readonly limit?: number;
}

/**
 * The answer of {@link ownGaps} of `ddat-skills/workforce` as a page: how many stand where, and who is most short. `people` are those
 * of the workforce, in its order.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @throws RangeError for another number of people than the answer has.
 */
export function ownGapsPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly string[],
  answer: OwnGaps,
  options: OwnGapsPageOptions = {},
): Page {
  requireOptions("ownGapsPage", options, ["limit"]);
  const { limit = 50 } = options;
  requireOfFramework(framework, answer, "The answer");
  const { low, high, outOf, rungsShort, unassessed, readiness } = answer;
  if (people.length !== readiness.length)
    throw new RangeError(`The answer is about ${readiness.length} people; ${people.length} are given`);
  const counts = readinessNames.map(() => 0);
  for (const place of readiness) counts[place] = (counts[place] ?? 0) + 1;
  const count = (name: (typeof readinessNames)[number]) => counts[readinessNames.indexOf(name)] ?? 0;
  const short = people.map((_, i) => i).filter((i) => (rungsShort[i] ?? 0) > 0);
  const shown = short.toSorted((a, b) => (rungsShort[b] ?? 0) - (rungsShort[a] ?? 0)).slice(0, limit);
  const order = ["ready", "ready-if-confirmed", "not-ready", "nothing-asked", "none"] as const;
  return pageOf(framework, [
    title(words.ownGaps(people.length)),
    ...(people.length === 0
      ? said("paragraph", words.nobody)
      : [
          verdict(
            words.ownGapsVerdict(count("ready"), people.length - count("none")),
            "heading",
            words.ownGapsText(count("ready-if-confirmed"), count("not-ready")),
          ),
        ]),
    ...table(
      words.countsCaption,
      [words.standing, { of: "amounts", title: words.people, series: [words.people], most: Math.max(1, ...counts) }],
      order.map((name) => [
        words.readiness[name],
        { text: String(count(name)), mark: { of: "amounts", parts: [count(name)] } },
      ]),
    ),
    ...table(
      words.mostShort,
      [words.person, coverageColumn, ...numbers(words.levelsShort, words.notAssessed)],
      shown.map((i) => [
        people[i] ?? "",
        coverageCell({ low: low[i] ?? 0, high: high[i] ?? 0, outOf: outOf[i] ?? 0 }),
        String(rungsShort[i]),
        String(unassessed[i]),
      ]),
    ),
    ...said("paragraph", short.length > shown.length ? words.more(short.length - shown.length) : ""),
    quiet(words.single),
  ]);
}
