import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { DemandOverTime } from "../../plan/demandOverTime.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, quiet, table, title, verdict } from "../parts.js";
import * as words from "../words/demandWords.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of `demandOverTime` as a page: for each month how many posts are open, filled and missing, and for what posts ask
 * how many are open and how many people are ready.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 */
export function demandOverTimePage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: DemandOverTime<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { from, until, months } = answer;
  const short = months.filter(({ missing }) => missing > 0);
  const [worst] = short.toSorted((a, b) => b.missing - a.missing);
  const text = worst ? words.worst(worst.month, worst.missing, worst.posts) : words.enough;
  const { month, posts, filled, missing, people, asked, able, ready } = words.columns;
  const most = Math.max(1, ...months.map((one) => one.posts));
  return pageOf(framework, [
    title(words.title(from, until)),
    verdict(words.verdict(short.length, months.length), worst ? "unmet" : "met", text),
    ...table(
      words.months,
      [
        month,
        ...numbers(people),
        { of: "amounts", title: words.marks, series: [filled, missing], most },
        ...numbers(posts, filled, missing),
      ],
      months.map((one) => [
        one.month,
        String(one.people),
        {
          text: words.of(one.filled, one.posts),
          mark: { of: "amounts", parts: [one.filled, one.missing] },
        },
        String(one.posts),
        String(one.filled),
        String(one.missing),
      ]),
    ),
    ...table(
      words.asked,
      [month, asked, ...numbers(posts, able, ready)],
      months.flatMap((one) =>
        one.asked
          .filter((row) => row.posts > 0)
          .map((row) => [
            one.month,
            aboutName(framework, row),
            String(row.posts),
            String(row.people),
            String(row.ready),
          ]),
      ),
    ),
    ...restsOnParts([answer]),
    quiet(words.note),
  ]);
}
