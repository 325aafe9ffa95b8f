import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { ExtraRunWorth } from "../../plan/whatIfExtraRun.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, quiet, said, table, title, verdict } from "../parts.js";
import { namesInWords } from "../words/counted.js";
import * as words from "../words/extraRunWords.js";
import { moneyInWords } from "../words/moneyInWords.js";
import { restsOnParts } from "./restsOnParts.js";
import { runsTable } from "./runsTable.js";

/**
 * The answer of `whatIfExtraRun` as a page: what is gained, the totals without and with the extra runs, how they are taken, who
 * closes everything only with them, and of one run from how many takers it pays. The plan itself: `cohortPlanPage` of its `plan`.
 *
 * @throws {@link FrameworkMismatchError} for an answer or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { whatIfExtraRun } from "ddat-skills/plan";
 * import { extraRunWorthPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "users", title: "Users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] }],
 *   offerings: [{ id: "users-1", course: "users", start: "2026-10-05", end: "2026-10-06", capacity: 1 }],
 * });
 * const people = ["kim", "sam"].map((person) => ({ profile: defineProfile(uk, { person, has: { "user-focus": null } }) }));
 * const run = { course: "users", capacity: 12, start: "2026-11-02", end: "2026-11-03" };
 * const roleLevel = "software-developer/junior-developer";
 * const worth = await whatIfExtraRun(uk, catalogue, people, [run], { roleLevel });
 * console.log(toText(extraRunWorthPage(uk, catalogue, worth)));
 * ```
 */
export function extraRunWorthPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  worth: ExtraRunWorth<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, worth.plan, "The plan");
  requireOfFramework(framework, catalogue, "The catalogue");
  const { runs, nowClosed, noLongerClosed } = worth;
  return pageOf(framework, [
    title(words.title(runs.length)),
    verdictOn(worth),
    ...totalsOf(worth),
    ...runsTable(catalogue, runs, words.runs),
    ...said(
      "paragraph",
      nowClosed.length > 0 ? words.onlyWith(nowClosed) : "",
      noLongerClosed.length > 0 ? words.onlyWithout(noLongerClosed) : "",
    ),
    ...breakEvenOf(worth),
    ...restsOnParts(worth.plan.people),
    quiet(words.notIncluded),
  ]);
}

function verdictOn(worth: ExtraRunWorth): PagePart {
  const { status, gained, plan, runs } = worth;
  if (status === "impossible") {
    return plan.status === "impossible"
      ? verdict(words.notEnough, "unmet", words.notEnoughText)
      : verdict(words.possible, "met", words.possibleText);
  }
  const places = runs.reduce((sum, { taken }) => sum + taken, 0);
  const changes = changesIn(worth);
  const text = `${[...changes, places === 0 ? words.nobodyTakes : words.taken(places)].join("; ")}.${status === "feasible" ? words.unproved : ""}`;
  if (gained.closed > 0) return verdict(words.moreClose(gained.closed, plan.people.length), "met", text);
  if (gained.closed < 0) return verdict(words.fewer, "unmet", text);
  return changes.length > 0 ? verdict(words.nobodyMore, "partial", text) : verdict(words.nothing, "unmet", text);
}

/** What changes besides how many close everything: `640 GBP more in all`. */
function changesIn({ gained, after, before }: ExtraRunWorth): string[] {
  const { cost } = gained;
  const isEarlier = after.finish !== undefined && before.finish !== undefined && after.finish < before.finish;
  return [
    ...(gained.coverage !== 0 ? [words.coverage(gained.coverage)] : []),
    ...(cost && cost.amount !== 0
      ? [words.cost(moneyInWords({ ...cost, amount: Math.abs(cost.amount) }), cost.amount > 0)]
      : []),
    ...(isEarlier ? [words.earlier(after.finish ?? "", before.finish ?? "")] : []),
  ];
}

function totalsOf({ status, plan, before, after, gained }: ExtraRunWorth): PagePart[] {
  if (status === "impossible" && plan.status === "impossible") return [];
  const isComparable = status !== "impossible"; // Where there is no plan without it, there is nothing to compare with.
  const row = (what: string, without: string, withIt: string, difference: string) => [
    what,
    ...(isComparable ? [without, withIt, difference] : [withIt]),
  ];
  const { cost: saved } = gained;
  const inCurrency = (amount: number) => moneyInWords(saved && { ...saved, amount });
  const { what, without, with: withTitle, difference } = words.columns;
  const rows = words.rows;
  return table(
    words.totals,
    [what, ...numbers(...(isComparable ? [without, withTitle, difference] : [withTitle]))],
    [
      row(rows.closed, `${before.closed}`, `${after.closed}`, signed(gained.closed)),
      row(rows.coverage, `${before.gained}`, `${after.gained}`, signed(gained.coverage)),
      row(rows.cost, moneyInWords(before.cost), moneyInWords(after.cost), signed(saved?.amount ?? 0, inCurrency)),
      row(rows.places, `${before.places}`, `${after.places}`, signed(gained.places)),
      row(rows.days, `${before.days}`, `${after.days}`, signed(gained.days)),
      row(rows.finish, before.finish ?? "", after.finish ?? "", ""),
    ],
  );
}

/** From how many takers it pays, and who they are: whoever else comes brings less. */
function breakEvenOf({ breakEven }: ExtraRunWorth): PagePart[] {
  if (!breakEven) return [];
  const { curve, mostSaved, fixedCost, paysFrom, valuePerNeed } = breakEven;
  const { atMost, people, closed, needs, cost, saved, worth } = words.curveColumns;
  const hasCosts = curve.some((one) => one.cost);
  const verdictOf = () => {
    if (!mostSaved) return "";
    if (!fixedCost) return mostSaved.amount > 0 ? words.mayCost(moneyInWords(mostSaved)) : words.savesNothing;
    return paysFrom === undefined
      ? words.neverPays(moneyInWords(mostSaved), moneyInWords(fixedCost))
      : words.paysFrom(paysFrom, moneyInWords(fixedCost));
  };
  return [
    ...table(
      words.curve,
      [
        ...numbers(atMost),
        people,
        ...numbers(closed, needs, ...(hasCosts ? [cost, saved] : []), ...(valuePerNeed ? [worth] : [])),
      ],
      curve.map((one) => [
        String(one.atMost),
        one.people.length === 0 ? words.nobody : namesInWords(one.people, 20),
        String(one.closed),
        String(one.needs),
        ...(hasCosts ? [moneyInWords(one.cost), moneyInWords(one.saved)] : []),
        ...(valuePerNeed ? [moneyInWords(one.worth)] : []),
      ]),
    ),
    ...said(
      "paragraph",
      [verdictOf(), valuePerNeed ? words.withValue(moneyInWords(valuePerNeed)) : words.moneyAlone].join(" ").trim(),
    ),
  ];
}

function signed(value: number, show: (value: number) => string = String): string {
  return value === 0 ? "0" : `${value > 0 ? "+" : "-"}${show(Math.abs(value))}`;
}
