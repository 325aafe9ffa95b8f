import { match } from "ts-pattern";
import { aboutName } from "../framework/aboutName.js";
import { findSkill } from "../framework/findSkill.js";
import { lookUp } from "../framework/frameworkIndex.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { PlanOutcome, PlanStep, SkillRaised, TrainingPlan } from "../plan/planTraining.js";
import type { LimitThatWouldHelp, PlanLimit } from "../plan/training/limitsThatWouldHelp.js";
import type { OpenNeed } from "../plan/training/openNeeds.js";
import { levelNames } from "./levelNames.js";
import { coverageShare } from "./matchWords.js";
import { moneyInWords } from "./moneyInWords.js";
import { counted, namesInWords } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import { planVerdict } from "./planVerdict.js";
import { restsInWords } from "./restsInWords.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `planTraining` as plain text: the verdict with how far it is proved, a row a course in the order they are
 * taken, what it all comes to, what stays open and why, what would help, and the other plans by what differs.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planTraining } from "ddat-skills/plan";
 * import { trainingPlanToText } from "ddat-skills/render";
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
 * console.log(trainingPlanToText(uk, catalogue, plan, { width: 100 }));
 * ```
 */
export function trainingPlanToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: TrainingPlan<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(planPage(framework, catalogue, plan), options);
}

/**
 * The answer of `planTraining` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 */
export function trainingPlanToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: TrainingPlan<NoInfer<Ids>>,
): string {
  return pageToMarkdown(planPage(framework, catalogue, plan));
}

function planPage(framework: Framework, catalogue: Catalogue, plan: TrainingPlan): PagePart[] {
  requireSameFramework(framework, plan.framework, "The plan");
  requireSameFramework(framework, catalogue.framework, "The catalogue");
  const names = catalogueNames(catalogue);
  const asked = aboutName(framework, plan);
  return [
    { kind: "title", text: `Plan for ${plan.person}: ${asked}` },
    planVerdict(plan),
    ...stepsIn(framework, names, plan),
    ...openIn(framework, plan),
    ...helpIn(plan),
    ...alternativesIn(names, plan),
  ];
}

/** What courses and sites are called. */
interface CatalogueNames {
  readonly course: (id: string) => string;
  readonly site: (id: string) => string;
}

function catalogueNames({ courses, sites = [] }: Catalogue): CatalogueNames {
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  return { course: (id) => lookUp("course", titles, id), site: (id) => lookUp("site", siteNames, id) };
}

function stepsIn(framework: Framework, names: CatalogueNames, plan: TrainingPlan): PagePart[] {
  const { steps, coverageNow, coverage } = plan;
  if (steps.length === 0) return [];
  const hasPlaces = steps.some(({ site, mode }) => site !== undefined || mode !== undefined);
  const rows = steps.map((step) => [
    step.start ?? whenItSuits,
    step.end ?? "",
    names.course(step.course),
    ...(hasPlaces ? [whereInWords(names, step)] : []),
    closesInWords(framework, names, step),
    step.cost === undefined ? "?" : moneyInWords(step.cost),
    step.days === undefined ? "?" : String(step.days),
  ]);
  const titles = ["Starts", "Ends", "Course", ...(hasPlaces ? ["Where"] : []), "Closes", "Cost", "Days"];
  const isMixed = new Set(steps.map(({ start }) => start === undefined)).size > 1;
  const finish = plan.finish === undefined ? "" : `; done on ${plan.finish}`;
  const known = `Covered: ${coverageShare(coverageNow)} today, ${coverageShare(coverage)} afterwards.`;
  return [
    { kind: "table", titles, rows },
    { kind: "paragraph", text: `In all: ${costInWords(plan)}; ${daysOfLearning(plan)}${finish}. ${known}` },
    ...(isMixed
      ? [{ kind: "quiet", text: `A course without dates is taken ${whenItSuits}, in this order.` } as const]
      : []),
    ...toConfirmIn(framework, names, steps),
  ];
}

function toConfirmIn(framework: Framework, names: CatalogueNames, steps: readonly PlanStep[]): PagePart[] {
  const level = levelNames(framework);
  const rows = steps.flatMap(({ course, toConfirm }) =>
    toConfirm.map(({ skill, needed }) => [names.course(course), findSkill(framework, skill).name, level(needed)]),
  );
  if (rows.length === 0) return [];
  return [
    { kind: "subtitle", text: "Assess before booking" },
    {
      kind: "paragraph",
      text: restsInWords(steps.filter(({ toConfirm }) => toConfirm.length > 0).length, steps.length),
    },
    { kind: "table", titles: ["Course", "Needs", "At"], rows },
  ];
}

const whenItSuits = "when it suits";

function whereInWords(names: CatalogueNames, { site, mode }: PlanStep): string {
  return [...(site === undefined ? [] : [names.site(site)]), ...(mode ? [mode] : [])].join(", ");
}

function closesInWords(framework: Framework, names: CatalogueNames, { closes, leadsTo }: PlanStep): string {
  if (closes.length === 0) return leadsTo.length > 0 ? `the way into ${namesInWords(leadsTo.map(names.course))}` : "";
  const level = levelNames(framework);
  const raised = ({ skill, from, to, meetsNeed }: SkillRaised) =>
    `${findSkill(framework, skill).name}: ${from === undefined ? "none" : level(from)} to ${level(to)}${meetsNeed ? "" : " (on the way)"}`;
  return closes.map(raised).join("; ");
}

/** What is unknown is more, never nothing. */
function costInWords({ cost, unpriced, steps }: PlanOutcome): string {
  const known = moneyInWords(cost);
  if (unpriced.length === 0) return known;
  if (unpriced.length === steps.length) return "at a cost that nobody says";
  return `${known} and what ${counted(unpriced.length, "course")} of unknown cost ${unpriced.length === 1 ? "comes" : "come"} to`;
}

function daysOfLearning({ days, untimed, steps }: PlanOutcome): string {
  if (untimed.length === 0) return `${counted(days, "day")} of learning`;
  if (untimed.length === steps.length) return "of a length that nobody says";
  return `${counted(days, "day")} of learning and ${counted(untimed.length, "course")} of unknown length`;
}

function openIn(framework: Framework, { person, open, status }: TrainingPlan): PagePart[] {
  if (open.length === 0) return [];
  const level = levelNames(framework);
  const rows = open.map(({ skill, from, to, why }) => [
    findSkill(framework, skill).name,
    from === undefined ? (why === "unassessed" ? "?" : why === "not-asked" ? "none or ?" : "none") : level(from),
    to === undefined ? "any level" : level(to),
    whyInWords(why, status),
  ]);
  const blocked = open.filter(({ why }) => why === "entry");
  return [
    { kind: "subtitle", text: status === "impossible" ? "What is open" : "What stays open" },
    { kind: "table", titles: ["Skill", "Holds", "Needed", "Why"], rows },
    ...blocked.map((need): PagePart => ({ kind: "paragraph", text: entriesInWords(framework, person, need) })),
  ];
}

function entriesInWords(framework: Framework, person: string, { skill, entries = [] }: OpenNeed): string {
  const level = levelNames(framework);
  const asked = entries.map(({ skill, needed }) => `${findSkill(framework, skill).name} at ${level(needed)}`);
  const held = entries.map(({ has }) => (has === undefined ? "below the lowest level" : `at ${level(has)}`));
  const name = findSkill(framework, skill).name;
  return `${name}: the courses that lead there ask for ${namesInWords(asked)}; ${person} is ${namesInWords(held)}, and nothing in the catalogue leads there in time.`;
}

function whyInWords(why: OpenNeed["why"], status: TrainingPlan["status"]): string {
  return match(why)
    .with("unassessed", () => "not assessed: assess it first")
    .with("no-course", () => "no course of the catalogue leads there")
    .with("entry", () => "the courses that lead there start from a level that is not held")
    .with("dates", () => "the runs that lead there are in the wrong order, or share days")
    .with("limits", () => "courses lead there, but not within the limits")
    .with("not-chosen", () =>
      status === "impossible" ? "could be closed alone" : "could be closed, but not beside the rest",
    )
    .with("not-asked", () => "desirable, and only what is essential was asked for")
    .with("undecided", () => "the time limit struck before it was known why")
    .exhaustive();
}

function helpIn({ status, open, wouldHelp }: TrainingPlan): PagePart[] {
  if (wouldHelp.length === 0) {
    if (status !== "impossible") return [];
    const whys = new Set(open.map(({ why }) => why));
    const text = whys.has("no-course")
      ? "Lifting a limit does not help: it takes a course that the catalogue does not have."
      : whys.has("entry")
        ? "Lifting a limit does not help: it takes a course that leads to the level that the others start from."
        : "Lifting any one limit alone does not help.";
    return [{ kind: "paragraph", text }];
  }
  const rows = wouldHelp.map((help: LimitThatWouldHelp) => [
    withoutLimit[help.limit],
    moneyInWords(help.cost),
    String(help.days),
    help.finish ?? "",
    coverageShare(help.coverage),
  ]);
  return [
    { kind: "subtitle", text: "What would help" },
    { kind: "table", titles: ["Alone", "Cost", "Days", "Done on", "Covered"], rows },
  ];
}

const withoutLimit: Readonly<Record<PlanLimit, string>> = {
  budget: "a larger budget",
  earliest: "an earlier start",
  latest: "a later end",
  sites: "any site",
  modes: "any mode",
  places: "places on runs that are full",
  overlaps: "runs that share a day",
};

function alternativesIn(names: CatalogueNames, plan: TrainingPlan): PagePart[] {
  if (plan.alternatives.length === 0) return [];
  const taken = new Set(plan.steps.map(({ course }) => course));
  const rows = plan.alternatives.map((other, i) => {
    const courses = new Set(other.steps.map(({ course }) => course));
    const added = [...courses].filter((course) => !taken.has(course)).map(names.course);
    const left = [...taken].filter((course) => !courses.has(course)).map(names.course);
    const differs = [
      ...(added.length > 0 ? [`with ${namesInWords(added)}`] : []),
      ...(left.length > 0 ? [`without ${namesInWords(left)}`] : []),
    ];
    const days = `${other.days}${other.untimed.length > 0 ? " + ?" : ""}`;
    const cost = `${moneyInWords(other.cost)}${other.unpriced.length > 0 ? " + ?" : ""}`;
    return [String(i + 1), differs.join(", "), cost, days, other.finish ?? "", coverageShare(other.coverage)];
  });
  return [
    { kind: "subtitle", text: "Other plans, the next best first" },
    { kind: "table", titles: ["Plan", "Differs", "Cost", "Days", "Done on", "Covered"], rows },
  ];
}
