import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Money } from "../../model/money.js";
import { quoted } from "../../values/quoted.js";
import { moneyProblem } from "../moneyProblem.js";
import type { ExtraRun } from "../whatIfExtraRun.js";
import { type CatalogueFacts, type CourseFacts, type Run, type RunOffering, runOf } from "./courseFacts.js";
import { notADate } from "./planOptions.js";

/** A catalogue with runs that are only thought of, and those runs with the ids they are given. */
export function withExtraRuns(
  facts: CatalogueFacts,
  catalogue: Catalogue,
  extra: readonly ExtraRun[],
): { readonly facts: CatalogueFacts; readonly offerings: readonly (RunOffering & Pick<ExtraRun, "capacity">)[] } {
  for (const run of extra) requireOptions("An extra run", run, extraRunKeys);
  const problems = extra.flatMap((run, i) =>
    problemsOf(facts, catalogue, run).map((problem) => `run ${i + 1}: ${problem}`),
  );
  if (problems.length > 0) throw new OptionError(problems.join("; "));
  // What putting them on costs is for whoever asks to hold against what they save.
  const offerings = extra.map(({ fixedCost: _, ...run }, i) => ({ ...run, id: freeId(facts, i + 1) }));
  const courses = new Map<string, CourseFacts>();
  const known = new Map<string, Run>();
  for (const course of facts.courses.values()) {
    const runs: Run[] = [];
    const copy: CourseFacts = { ...course, runs };
    runs.push(...course.runs.map((run) => ({ ...run, course: copy })));
    runs.push(
      ...offerings
        .filter((offering) => offering.course === course.id)
        .map((offering) => runOf(copy, offering, facts.money)),
    );
    for (const run of runs) if (run.offering) known.set(run.id, run);
    courses.set(course.id, copy);
  }
  return { facts: { ...facts, courses, offerings: known }, offerings };
}

const extraRunKeys = [
  "course",
  "site",
  "mode",
  "capacity",
  "start",
  "end",
  "cost",
  "minimum",
  "fixedCost",
] as const satisfies (keyof ExtraRun)[];

function freeId({ offerings }: CatalogueFacts, number: number): string {
  let id = `extra-run-${number}`;
  while (offerings.has(id)) id = `${id}+`;
  return id;
}

/** What is wrong with an amount that is to be counted with the costs of a catalogue. */
export function costProblems({ currency }: CatalogueFacts["money"], name: string, cost: Money | undefined): string[] {
  if (cost === undefined) return [];
  const problem = moneyProblem(cost);
  if (problem !== undefined) return [`${name} ${problem}`];
  if (currency === undefined || currency === cost.currency) return [];
  return [`${name} is in ${cost.currency}, but the costs of the catalogue are in ${currency}`];
}

function problemsOf({ courses, sites, money }: CatalogueFacts, catalogue: Catalogue, run: ExtraRun): string[] {
  const { course, site, capacity, minimum, start, end } = run;
  const open = catalogue.sites?.find(({ id }) => id === site)?.open;
  const isOpen = !open || ((start === undefined || start >= open.from) && (end === undefined || end <= open.until));
  return [
    ...(courses.has(course) ? [] : [`no course of the catalogue has the id ${quoted(course)}`]),
    ...(courses.get(course)?.runs.every(({ offering }) => offering) === false
      ? [`${quoted(course)} has no runs: it is taken whenever it suits, and one more adds nothing`]
      : []),
    ...(site === undefined || sites.has(site) ? [] : [`no site of the catalogue has the id ${quoted(site)}`]),
    ...(Number.isSafeInteger(capacity) && capacity >= 1
      ? []
      : [`capacity must be a whole number of 1 or more, not ${capacity}`]),
    ...(minimum === undefined || (Number.isSafeInteger(minimum) && minimum >= 1 && minimum <= capacity)
      ? []
      : [`minimum must be a whole number from 1 to its ${capacity} places, not ${minimum}`]),
    ...notADate("start", start),
    ...notADate("end", end),
    ...((start === undefined) === (end === undefined) ? [] : ["start and end go together"]),
    ...(start !== undefined && end !== undefined && end < start
      ? [`it ends on ${end}, before it starts on ${start}`]
      : []),
    ...costProblems(money, "cost", run.cost),
    ...costProblems(money, "fixedCost", run.fixedCost),
    ...(isOpen ? [] : [`its site ${JSON.stringify(site)} is open from ${open?.from} until ${open?.until}`]),
  ];
}
