import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { PlanOutcome, PlanStep, TrainingPlan } from "../../plan/TrainingPlan.js";
import type { OpenNeed } from "../../plan/training/openNeeds.js";
import { type CatalogueNames, catalogueNames } from "../catalogueNames.js";
import { coverageInWords } from "../coverageInWords.js";
import type { Cell, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { type Terms, termsOf } from "../termsOf.js";
import { moneyInWords } from "../words/moneyInWords.js";
import * as words from "../words/planWords.js";
import { coverageCell, coverageColumn } from "./coverageCell.js";
import { planVerdict } from "./planVerdict.js";
import { resourcesTable } from "./resourcesTable.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link planTraining} as a page: the verdict with how far it is proved, a row for each course on a scale of days, what it
 * costs in all, what stays open and why, what would help, and the other plans by what differs.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planTraining } from "ddat-skills/plan";
 * import { toText, trainingPlanPage } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "users", title: "Users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] }],
 * });
 * const profile = defineProfile(uk, { person: "Sam", has: { "user-focus": null } });
 * const plan = await planTraining(uk, catalogue, { profile, roleLevel: "software-developer/junior-developer" });
 * console.log(toText(trainingPlanPage(uk, catalogue, plan), { width: 100 }));
 * ```
 */
export function trainingPlanPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: TrainingPlan<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, plan, "The plan");
  requireOfFramework(framework, catalogue, "The catalogue");
  const names = catalogueNames(catalogue);
  return pageOf(framework, [
    title(words.title(plan.person, aboutName(framework, plan))),
    planVerdict(plan),
    ...stepsIn(framework, names, plan),
    ...needingOthers(catalogue, names, plan),
    ...openIn(framework, plan),
    ...resourcesTable(plan.resources.map(({ resource }) => resource)),
    ...helpIn(plan),
    ...alternativesIn(names, plan),
    ...restsOnParts([plan]),
    ...said("quiet", plan.undecided.includes("alternatives") ? words.othersUndecided : ""),
  ]);
}

function stepsIn(framework: Framework, names: CatalogueNames, plan: TrainingPlan): PagePart[] {
  const { steps, coverageNow, coverage } = plan;
  if (steps.length === 0) return [];
  const hasPlaces = steps.some(({ site, mode }) => site !== undefined || mode !== undefined);
  const days = steps.flatMap(({ start, end }) => (start !== undefined && end !== undefined ? [start, end] : [])).sort();
  const [from, until = from] = [days[0], days.at(-1)];
  const terms = termsOf(framework);
  const { course, when, dates, where, closes, cost, days: length } = words.columns;
  const rows = steps.map((step) => [
    names.course(step.course),
    ...(from !== undefined && until !== undefined ? [whenCell(step, from, until)] : []),
    step.start === undefined || step.end === undefined ? words.whenItSuits : words.dates(step.start, step.end),
    ...(hasPlaces ? [whereInWords(names, step)] : []),
    raisesInWords(terms, names, step),
    step.cost === undefined ? words.unknown : moneyInWords(step.cost),
    step.days === undefined ? words.unknown : String(step.days),
  ]);
  const columns = [
    course,
    ...(from !== undefined && until !== undefined
      ? [{ of: "days", title: when, says: "elsewhere", from, until } as const]
      : []),
    dates,
    ...(hasPlaces ? [where] : []),
    closes,
    ...numbers(cost, length),
  ];
  const isMixed = new Set(steps.map(({ start }) => start === undefined)).size > 1;
  const covered = words.covered(coverageInWords(coverageNow), coverageInWords(coverage));
  return [
    ...table(words.stepsCaption, columns, rows),
    ...said("paragraph", `${words.inAll(costInWords(plan), daysOfLearning(plan), plan.finish)} ${covered}`),
    ...said("quiet", isMixed ? words.undated : ""),
    ...toConfirmIn(framework, names, steps),
  ];
}

/** Runs that take place only with others. */
function needingOthers({ offerings = [] }: Catalogue, names: CatalogueNames, { steps }: TrainingPlan): PagePart[] {
  return steps.flatMap(({ offering, course }) => {
    const run = offerings.find(({ id }) => id === offering);
    const minimum = run?.minimum ?? 1;
    return run && minimum > 1 ? said("paragraph", words.needsOthers(names.course(course), run.id, minimum)) : [];
  });
}

/** What has to be assessed before a place is booked. */
function toConfirmIn(framework: Framework, names: CatalogueNames, steps: readonly PlanStep[]): PagePart[] {
  const terms = termsOf(framework);
  const unsure = steps.filter(({ toConfirm }) => toConfirm.length > 0);
  const rows = unsure.flatMap(({ course, toConfirm }) =>
    toConfirm.map(({ skill, needed }) => [names.course(course), terms.skill(skill), terms.level(needed)]),
  );
  if (rows.length === 0) return [];
  return [
    ...table(words.confirm, words.confirmColumns, rows),
    ...said("paragraph", words.rests(unsure.length, steps.length)),
  ];
}

/** A course without dates is open all the time that the plan takes. */
function whenCell({ start = "", end = "" }: PlanStep, from: string, until: string): Cell {
  const span =
    start === "" || end === "" ? { from, until, kind: "open" } : { from: start, until: end, kind: "planned" };
  return { text: "", mark: { of: "days", spans: [span as { from: string; until: string; kind: "open" | "planned" }] } };
}

function whereInWords(names: CatalogueNames, { site, mode }: PlanStep): string {
  return [...(site === undefined ? [] : [names.site(site)]), ...(mode ? [mode] : [])].join(", ");
}

function raisesInWords(terms: Terms, names: CatalogueNames, step: PlanStep): string {
  const { closes, leadsTo } = step;
  if (closes.length === 0) return leadsTo.length > 0 ? words.wayInto(leadsTo.map(names.course)) : "";
  return closes
    .map(({ skill, from, to, meetsNeed }) =>
      words.raises(terms.skill(skill), from === undefined ? words.none : terms.level(from), terms.level(to), meetsNeed),
    )
    .join("; ");
}

/** What is unknown is more, never nothing. */
function costInWords({ cost, unpriced, steps }: PlanOutcome): string {
  const known = moneyInWords(cost);
  if (unpriced.length === 0) return known;
  return unpriced.length === steps.length ? words.unpricedAll : words.unpriced(known, unpriced.length);
}

function daysOfLearning({ days, untimed, steps }: PlanOutcome): string {
  if (untimed.length === 0) return words.days(days);
  return untimed.length === steps.length ? words.untimedAll : words.untimed(days, untimed.length);
}

function openIn(framework: Framework, { person, open, status }: TrainingPlan): PagePart[] {
  const terms = termsOf(framework);
  const blocked = open.filter(({ why }) => why === "entry");
  const unheld = { unassessed: words.unknown, "not-asked": words.noneOrUnknown } as Readonly<Record<string, string>>;
  const rows = open.map(({ skill, from, to, why }) => [
    terms.skill(skill),
    from === undefined ? (unheld[why] ?? words.none) : terms.level(from),
    terms.asked(to),
    why === "not-chosen" && status === "impossible" ? words.closedAlone : words.why[why],
  ]);
  return [
    ...table(status === "impossible" ? words.openNow : words.openThen, words.openColumns, rows),
    ...blocked.flatMap((need) => said("paragraph", entriesInWords(terms, person, need))),
  ];
}

function entriesInWords(terms: Terms, person: string, { skill, entries = [] }: OpenNeed): string {
  return words.entries(
    terms.skill(skill),
    entries.map((one) => words.skillAt(terms.skill(one.skill), terms.level(one.needed))),
    person,
    entries.map(({ has }) => (has === undefined ? words.belowLowest : words.heldAt(terms.level(has)))),
  );
}

function helpIn({ status, open, wouldHelp, undecided }: TrainingPlan): PagePart[] {
  const limits = undecided.flatMap((one) => (one === "alternatives" ? [] : words.withoutLimit[one]));
  const unknown = said("quiet", limits.length > 0 ? words.undecided(limits) : "");
  if (wouldHelp.length === 0) {
    if (status !== "impossible" || limits.length > 0) return unknown;
    const whys = new Set(open.map(({ why }) => why));
    const noOther = whys.has("entry") ? words.noEntryHelps : words.noHelp;
    return said("paragraph", whys.has("no-course") ? words.noCourseHelps : noOther);
  }
  const { alone, cost, days, finish } = words.helpColumns;
  const rows = wouldHelp.map((help) => [
    words.withoutLimit[help.limit],
    moneyInWords(help.cost),
    String(help.days),
    help.finish ?? "",
    coverageCell(help.coverage),
  ]);
  return [...table(words.help, [alone, ...numbers(cost, days), finish, coverageColumn], rows), ...unknown];
}

function alternativesIn(names: CatalogueNames, plan: TrainingPlan): PagePart[] {
  const taken = new Set(plan.steps.map(({ course }) => course));
  const { plan: number, differs, cost, days, finish } = words.otherColumns;
  return table(
    words.others,
    [number, differs, ...numbers(cost, days), finish, coverageColumn],
    plan.alternatives.map((other, i) => {
      const courses = new Set(other.steps.map(({ course }) => course));
      const added = [...courses].filter((course) => !taken.has(course)).map(names.course);
      const left = [...taken].filter((course) => !courses.has(course)).map(names.course);
      const more = (known: string, unknown: readonly string[]) => (unknown.length > 0 ? words.andMore(known) : known);
      return [
        String(i + 1),
        [
          ...(added.length > 0 ? [words.withCourses(added)] : []),
          ...(left.length > 0 ? [words.withoutCourses(left)] : []),
        ].join(", "),
        more(moneyInWords(other.cost), other.unpriced),
        more(String(other.days), other.untimed),
        other.finish ?? "",
        coverageCell(other.coverage),
      ];
    }),
  );
}
