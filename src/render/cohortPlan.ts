import { aboutName } from "../framework/aboutName.js";
import { findSkill } from "../framework/findSkill.js";
import { lookUp } from "../framework/frameworkIndex.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { CohortOpenNeed, CohortPerson, CohortPlan, RunUse } from "../plan/planCohort.js";
import { cohortVerdict, inPeople } from "./cohortVerdict.js";
import { levelNames } from "./levelNames.js";
import { coverageShare } from "./matchWords.js";
import { moneyInWords } from "./moneyInWords.js";
import { counted, namesInWords } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import { restsInWords } from "./restsInWords.js";
import type { TextOptions } from "./textOptions.js";

/** Of a larger cohort the page lists so many; the answer itself has all. */
const mostPeople = 50;

/**
 * The answer of `planCohort` as plain text: the verdict with how far it is proved, a row for each run that is taken, and a
 * row for each of the first 50 people, by id, with what stays open for them.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planCohort } from "ddat-skills/plan";
 * import { cohortPlanToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "users", title: "Users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] }],
 * });
 * const profile = defineProfile(uk, { person: "Sam", has: { "user-focus": null } });
 * const plan = await planCohort(uk, catalogue, [{ profile }], { roleLevel: "software-developer/junior-developer" });
 * console.log(cohortPlanToText(uk, catalogue, plan, { width: 100 }));
 * ```
 */
export function cohortPlanToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: CohortPlan<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(cohortPage(framework, catalogue, plan), options);
}

/**
 * The answer of `planCohort` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 */
export function cohortPlanToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: CohortPlan<NoInfer<Ids>>,
): string {
  return pageToMarkdown(cohortPage(framework, catalogue, plan));
}

/** The parts of a cohort's page, for whoever shows it within another. */
export function cohortPage(framework: Framework, catalogue: Catalogue, plan: CohortPlan): PagePart[] {
  requireSameFramework(framework, plan.framework, "The plan");
  requireSameFramework(framework, catalogue.framework, "The catalogue");
  return [
    { kind: "title", text: `Cohort of ${plan.people.length}${askedOf(framework, plan)}` },
    cohortVerdict(plan),
    ...unassessedIn(plan),
    ...toConfirmIn(framework, plan),
    ...runsIn(catalogue, plan),
    ...peopleIn(framework, catalogue, plan),
  ];
}

function askedOf(framework: Framework, { people }: CohortPlan): string {
  const [first, ...others] = new Set(people.map((one) => aboutName(framework, one)));
  if (first === undefined) return "";
  return others.length === 0 ? `: ${first}` : ` for ${others.length + 1} role levels`;
}

function unassessedIn({ people }: CohortPlan): PagePart[] {
  const unknown = people.filter(({ open }) => open.some(({ why }) => why === "unassessed")).length;
  if (unknown === 0) return [];
  const have = unknown === 1 ? "has" : "have";
  const text = `${inPeople(unknown)} ${have} needs that nobody has assessed. They are not planned for: assess them first.`;
  return [{ kind: "paragraph", text }];
}

function toConfirmIn(framework: Framework, { people, total }: CohortPlan): PagePart[] {
  const unsure = people.flatMap(({ person, steps }) =>
    steps.flatMap(({ toConfirm }) => (toConfirm.length > 0 ? [{ person, toConfirm }] : [])),
  );
  if (unsure.length === 0) return [];
  const level = levelNames(framework);
  const asked = new Map<string, Set<string>>();
  for (const { person, toConfirm } of unsure) {
    for (const { skill, needed } of toConfirm) {
      const name = `${findSkill(framework, skill).name} at ${level(needed)}`;
      asked.set(name, (asked.get(name) ?? new Set()).add(person));
    }
  }
  const rows = [...asked].map(([name, ofPeople]) => [name, namesInWords([...ofPeople], 20)]);
  return [
    { kind: "paragraph", text: restsInWords(unsure.length, total.places, "place") },
    { kind: "table", titles: ["Assess before booking", "People"], rows },
  ];
}

function runsIn(catalogue: Catalogue, { runs }: CohortPlan): PagePart[] {
  if (runs.length === 0) return [];
  const full = runs.filter((run) => run.full).length;
  return [{ kind: "subtitle", text: `Runs taken: ${runs.length}, ${full} of them full` }, runsTable(catalogue, runs)];
}

/** A row for each run, the earliest first. */
export function runsTable({ courses, sites = [] }: Catalogue, runs: readonly RunUse[]): PagePart {
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const hasSites = runs.some(({ site }) => site !== undefined);
  const byStart = runs.toSorted(({ start: a = "" }, { start: b = "" }) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    kind: "table",
    titles: ["Starts", "Course", ...(hasSites ? ["Where"] : []), "Run", "Places taken"],
    rows: byStart.map(({ start, course, site, offering, taken, places, full }) => [
      start ?? "when it suits",
      lookUp("course", titles, course),
      ...(hasSites ? [site === undefined ? "" : lookUp("site", names, site)] : []),
      offering,
      {
        text: `${taken}${places === undefined ? ", no limit" : ` of ${places}`}${full ? ", full" : ""}`,
        ...(full && { tone: "partial" as const }),
      },
    ]),
  };
}

function peopleIn(framework: Framework, { courses }: Catalogue, { people }: CohortPlan): PagePart[] {
  if (people.length === 0) return [];
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const isMixed = new Set(people.map((one) => aboutName(framework, one))).size > 1;
  const rows = people
    .slice(0, mostPeople)
    .map((one) => [
      one.person,
      ...(isMixed ? [aboutName(framework, one)] : []),
      one.steps.map(({ course, start }) => lookUp("course", titles, course) + (start ? ` (${start})` : "")).join(", "),
      moneyInWords(one.cost) + (one.unpriced.length > 0 ? " + ?" : ""),
      one.finish ?? "",
      coverageShare(one.coverage),
      openInWords(framework, one),
    ]);
  const more = people.length - mostPeople;
  const rest = `And ${inPeople(more)} more; the answer as JSON has everybody.`;
  return [
    { kind: "subtitle", text: "People" },
    {
      kind: "table",
      titles: ["Person", ...(isMixed ? ["Role level"] : []), "Courses", "Cost", "Done on", "Covered", "Stays open"],
      rows,
    },
    ...(more > 0 ? [{ kind: "quiet", text: rest } as const] : []),
  ];
}

function openInWords(framework: Framework, { open }: CohortPerson): string {
  const ofKind = (kind: CohortOpenNeed["why"]) => open.filter(({ why }) => why === kind);
  const names = (kind: CohortOpenNeed["why"]) =>
    namesInWords(ofKind(kind).map(({ skill }) => findSkill(framework, skill).name));
  const [unknown, left] = [ofKind("unassessed").length, ofKind("not-asked").length];
  return [
    ...(ofKind("not-chosen").length > 0 ? [names("not-chosen")] : []),
    ...(ofKind("no-course").length > 0 ? [`no course leads to ${names("no-course")}`] : []),
    ...(ofKind("entry").length > 0 ? [`not at the entry of any course that leads to ${names("entry")}`] : []),
    ...(unknown > 0 ? [`${counted(unknown, "need")} not assessed`] : []),
    ...(left > 0 ? [`${counted(left, "need")} not asked for`] : []),
  ].join("; ");
}
