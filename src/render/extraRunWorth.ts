import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { ExtraRunWorth } from "../plan/whatIfExtraRun.js";
import { runsTable } from "./cohortPlan.js";
import { inPeople } from "./cohortVerdict.js";
import { moneyInWords } from "./moneyInWords.js";
import { counted, namesInWords } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `whatIfExtraRun` as plain text: what is gained, the totals without and with the extra runs, how they are
 * taken, and who closes everything only with them. The plan itself: `cohortPlanToText` of its `plan`.
 *
 * @throws {@link FrameworkMismatchError} for an answer or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { whatIfExtraRun } from "ddat-skills/plan";
 * import { extraRunWorthToText } from "ddat-skills/render";
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
 * console.log(extraRunWorthToText(uk, catalogue, await whatIfExtraRun(uk, catalogue, people, [run], { roleLevel })));
 * ```
 */
export function extraRunWorthToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  worth: ExtraRunWorth<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(worthPage(framework, catalogue, worth), options);
}

/**
 * The answer of `whatIfExtraRun` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for an answer or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have.
 */
export function extraRunWorthToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  worth: ExtraRunWorth<NoInfer<Ids>>,
): string {
  return pageToMarkdown(worthPage(framework, catalogue, worth));
}

function worthPage(framework: Framework, catalogue: Catalogue, worth: ExtraRunWorth): PagePart[] {
  requireSameFramework(framework, worth.plan.framework, "The plan");
  requireSameFramework(framework, catalogue.framework, "The catalogue");
  const { runs, nowClosed, noLongerClosed } = worth;
  return [
    { kind: "title", text: `What ${runs.length === 1 ? "an extra run is" : `${runs.length} extra runs are`} worth` },
    verdictOn(worth),
    ...totalsOf(worth),
    ...(runs.length > 0 ? [runsTable(catalogue, runs)] : []),
    ...(nowClosed.length > 0 ? [said(`Close all only with it: ${namesInWords(nowClosed, 20)}.`)] : []),
    ...(noLongerClosed.length > 0 ? [said(`Close all only without it: ${namesInWords(noLongerClosed, 20)}.`)] : []),
    { kind: "quiet", text: "What it costs to put a run on is not in it." },
  ];
}

const said = (text: string): PagePart => ({ kind: "paragraph", text });

function verdictOn(worth: ExtraRunWorth): PagePart {
  const { status, gained, plan, runs } = worth;
  if (status === "impossible") {
    const text = "not everybody can close everything with it either. That is proved.";
    return plan.status === "impossible"
      ? { kind: "verdict", verdict: "Not enough", tone: "unmet", text }
      : { kind: "verdict", verdict: "Makes it possible", tone: "met", text: "with it everybody closes everything." };
  }
  const unproved = " The time limit struck, so the difference may be chance.";
  const proof = status === "feasible" ? unproved : "";
  const places = runs.reduce((sum, { taken }) => sum + taken, 0);
  const taken =
    places === 0 ? "nobody takes it" : `${counted(places, "place")} of it ${places === 1 ? "is" : "are"} taken`;
  const changes = changesIn(worth);
  const text = `${[...changes, taken].join("; ")}.${proof}`;
  if (gained.closed > 0) {
    const verdict = `${gained.closed} more of ${inPeople(plan.people.length)} close all they are known to lack`;
    return { kind: "verdict", verdict, tone: "met", text };
  }
  const isBetter = gained.closed === 0 && changes.length > 0;
  const verdict = isBetter
    ? "Nobody more closes everything"
    : gained.closed < 0
      ? "Fewer close everything"
      : "Nothing gained";
  return { kind: "verdict", verdict, tone: isBetter ? "partial" : "unmet", text };
}

/** What changes besides how many close everything: `640 GBP more for places`. */
function changesIn({ gained, after, before }: ExtraRunWorth): string[] {
  const money = gained.cost && moneyInWords({ ...gained.cost, amount: Math.abs(gained.cost.amount) });
  const parts = counted(Math.abs(gained.coverage), "part");
  const isEarlier = after.finish !== undefined && before.finish !== undefined && after.finish < before.finish;
  return [
    ...(gained.coverage !== 0 ? [`${parts} of the coverage ${gained.coverage > 0 ? "more" : "fewer"}`] : []),
    ...(gained.cost && gained.cost.amount !== 0
      ? [`${money} ${gained.cost.amount > 0 ? "more" : "less"} for places`]
      : []),
    ...(isEarlier ? [`done on ${after.finish} instead of ${before.finish}`] : []),
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
  return [
    {
      kind: "table",
      titles: ["", ...(isComparable ? ["Without", "With", "Difference"] : ["With"])],
      rows: [
        row("People who close all", `${before.closed}`, `${after.closed}`, signed(gained.closed)),
        row("Parts of the coverage gained", `${before.gained}`, `${after.gained}`, signed(gained.coverage)),
        row(
          "Cost of places",
          moneyInWords(before.cost),
          moneyInWords(after.cost),
          signed(saved?.amount ?? 0, inCurrency),
        ),
        row("Places taken", `${before.places}`, `${after.places}`, signed(gained.places)),
        row("Days of learning", `${before.days}`, `${after.days}`, signed(gained.days)),
        row("Done on", before.finish ?? "", after.finish ?? "", ""),
      ],
    },
  ];
}

function signed(value: number, show: (value: number) => string = String): string {
  return value === 0 ? "0" : `${value > 0 ? "+" : "-"}${show(Math.abs(value))}`;
}
