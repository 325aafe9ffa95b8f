import type { Catalogue } from "../../model/catalogue.js";
import type { RunUse } from "../../plan/planCohort.js";
import { catalogueNames } from "../catalogueNames.js";
import type { PagePart } from "../page.js";
import { numbers, table } from "../parts.js";
import * as words from "../words/cohortWords.js";
import { moneyInWords } from "../words/moneyInWords.js";

/** A row for each run, the earliest first, with the places taken and left as a bar. */
export function runsTable(
  catalogue: Catalogue,
  runs: readonly RunUse[],
  caption = words.runs(runs.length, runs.filter(({ full }) => full).length),
): PagePart[] {
  const names = catalogueNames(catalogue);
  const hasSites = runs.some(({ site }) => site !== undefined);
  const byStart = runs.toSorted(({ start: a = "" }, { start: b = "" }) => (a < b ? -1 : a > b ? 1 : 0));
  const most = runs.reduce((most, { taken, places = taken }) => Math.max(most, taken, places), 1);
  const { course, starts, where, run, places: placesTitle, minimum: least, fixedCost: putOn } = words.runColumns;
  const hasMinimum = runs.some(({ minimum }) => minimum !== undefined);
  const hasFixed = runs.some(({ fixedCost }) => fixedCost);
  return table(
    caption,
    [
      course,
      starts,
      ...(hasSites ? [where] : []),
      run,
      { of: "amounts", title: placesTitle, series: words.series, most },
      ...numbers(...(hasMinimum ? [least] : []), ...(hasFixed ? [putOn] : [])),
    ],
    byStart.map(({ start, course, site, offering, taken, places, full, minimum, fixedCost }) => [
      names.course(course),
      start ?? words.whenItSuits,
      ...(hasSites ? [site === undefined ? "" : names.site(site)] : []),
      offering,
      {
        text: words.places(taken, places, full),
        mark: { of: "amounts", parts: [taken, Math.max(0, (places ?? taken) - taken)] },
        ...(full && { tone: "partial" }),
      },
      ...(hasMinimum ? [String(minimum ?? 1)] : []),
      ...(hasFixed ? [fixedCost ? moneyInWords(fixedCost) : ""] : []),
    ]),
  );
}
