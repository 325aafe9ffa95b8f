import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { CohortOpenNeed, CohortPerson, CohortPlan } from "../../plan/planCohort.js";
import { coursesTaken } from "../catalogueNames.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import { type Terms, termsOf } from "../termsOf.js";
import * as words from "../words/cohortWords.js";
import { namesInWords } from "../words/counted.js";
import { moneyInWords } from "../words/moneyInWords.js";
import * as planWords from "../words/planWords.js";
import { cohortVerdict } from "./cohortVerdict.js";
import { coverageCell, coverageColumn } from "./coverageCell.js";
import { resourcesTable } from "./resourcesTable.js";
import { restsOnParts } from "./restsOnParts.js";
import { runsTable } from "./runsTable.js";

/** A page is read by people: the answer itself has everybody. */
const mostPeople = 50;

/**
 * The answer of {@link planCohort} as a page: the verdict with how far it is proved, a row for each run that is taken, and a row for
 * each of the first 50 people, by id, with what stays open for them.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planCohort } from "ddat-skills/plan";
 * import { cohortPlanPage, toText } from "ddat-skills/render";
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
 * console.log(toText(cohortPlanPage(uk, catalogue, plan), { width: 100 }));
 * ```
 */
export function cohortPlanPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: CohortPlan<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, plan, "The plan");
  requireOfFramework(framework, catalogue, "The catalogue");
  const { people, runs } = plan;
  const unknown = people.filter(({ open }) => open.some(({ why }) => why === "unassessed")).length;
  return pageOf(framework, [
    title(words.title(people.length, askedOf(framework, plan))),
    cohortVerdict(plan),
    ...said("paragraph", unknown > 0 ? words.unassessed(unknown) : ""),
    ...toConfirmIn(framework, plan),
    ...runsTable(catalogue, runs),
    ...peopleIn(framework, catalogue, plan),
    ...resourcesTable(plan.resources.map(({ resource }) => resource)),
    ...restsOnParts(people),
  ]);
}

function askedOf(framework: Framework, { people }: CohortPlan): string {
  const [first, ...others] = new Set(people.map((one) => aboutName(framework, one)));
  if (first === undefined) return "";
  return others.length === 0 ? words.forOne(first) : words.forMany(others.length + 1);
}

/** What has to be assessed before places are booked, and of whom. */
function toConfirmIn(framework: Framework, { people, total }: CohortPlan): PagePart[] {
  const unsure = people.flatMap(({ person, steps }) =>
    steps.flatMap(({ toConfirm }) => (toConfirm.length > 0 ? [{ person, toConfirm }] : [])),
  );
  const terms = termsOf(framework);
  const asked = new Map<string, Set<string>>();
  for (const { person, toConfirm } of unsure) {
    for (const { skill, needed } of toConfirm) {
      const name = planWords.skillAt(terms.skill(skill), terms.level(needed));
      asked.set(name, (asked.get(name) ?? new Set()).add(person));
    }
  }
  if (unsure.length === 0) return [];
  const rows = [...asked].map(([name, whom]) => [name, namesInWords([...whom], 20)]);
  return [
    ...said("paragraph", planWords.rests(unsure.length, total.places, "place")),
    ...table(words.confirm, words.confirmColumns, rows),
  ];
}

function peopleIn(framework: Framework, catalogue: Catalogue, { people }: CohortPlan): PagePart[] {
  const terms = termsOf(framework);
  const isMixed = new Set(people.map((one) => aboutName(framework, one))).size > 1;
  const { person, roleLevel, courses, cost, finish, open } = words.columns;
  const rows = people
    .slice(0, mostPeople)
    .map((one) => [
      one.person,
      ...(isMixed ? [aboutName(framework, one)] : []),
      coursesTaken(catalogue, one.steps),
      one.unpriced.length > 0 ? words.andMore(moneyInWords(one.cost)) : moneyInWords(one.cost),
      one.finish ?? "",
      coverageCell(one.coverage),
      openInWords(terms, one),
    ]);
  return [
    ...table(
      words.people,
      [person, ...(isMixed ? [roleLevel] : []), courses, ...numbers(cost), finish, coverageColumn, open],
      rows,
    ),
    ...said("quiet", people.length > mostPeople ? words.more(people.length - mostPeople) : ""),
  ];
}

function openInWords({ skill }: Terms, { open }: CohortPerson): string {
  const ofKind = (kind: CohortOpenNeed["why"]) => open.filter(({ why }) => why === kind);
  const names = (kind: CohortOpenNeed["why"]) => namesInWords(ofKind(kind).map((one) => skill(one.skill)));
  const [unknown, left] = [ofKind("unassessed").length, ofKind("not-asked").length];
  return [
    ...(ofKind("not-chosen").length > 0 ? [names("not-chosen")] : []),
    ...(ofKind("no-course").length > 0 ? [words.noCourse(names("no-course"))] : []),
    ...(ofKind("entry").length > 0 ? [words.noEntry(names("entry"))] : []),
    ...(unknown > 0 ? [words.notAssessed(unknown)] : []),
    ...(left > 0 ? [words.notAsked(left)] : []),
  ].join("; ");
}
