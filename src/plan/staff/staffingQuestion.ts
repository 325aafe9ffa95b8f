import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { MoneyUnits } from "../../values/MoneyUnits.js";
import { quoted } from "../../values/quoted.js";
import { type CatalogueFacts, courseFacts } from "../training/courseFacts.js";
import { learnerProblems, limitProblems, refuse, runLimits, sumProblems } from "../training/planOptions.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import type { Candidates } from "./Candidates.js";
import { type TrainingForPosts, trainingForPostsOptions } from "./TrainingForPosts.js";
import { amountsOf } from "./time/overTimeProblems.js";
import { daysOnRun } from "./time/postOverTime.js";
import type { StaffingOverTime } from "./time/StaffingOverTime.js";
import type { TimeFacts } from "./time/TimeFacts.js";

/** What is asked besides who may have what. */
export interface StaffingQuestion<Ids extends FrameworkIds = FrameworkIds> {
  readonly training: TrainingForPosts<Ids> | undefined;
  readonly time: TimeFacts | undefined;
  /** What `time` was made of. */
  readonly overTime: StaffingOverTime | undefined;
}

/** What is asked of the courses and of the period, checked: the least of the budgets is what courses alone may cost. */
export function staffingQuestion<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { people }: Candidates<Ids>,
  { training, time, overTime }: StaffingQuestion<Ids>,
): Pick<TrainingQuestion, "catalogue" | "limits"> {
  const ofTime = time?.budget === undefined ? {} : { budget: time.budget };
  if (!training) return { catalogue: { ...nothingTaught, money: time?.money ?? new MoneyUnits([]) }, limits: ofTime };
  requireOptions("training", training, trainingForPostsOptions);
  const amounts = overTime ? amountsOf(overTime) : [];
  const catalogue = courseFacts(
    framework,
    training.catalogue,
    amounts.map(([, cost]) => cost),
  );
  refuse([
    ...limitProblems(catalogue, training),
    ...learnerProblems(catalogue, training),
    ...sumProblems(catalogue, people.length),
    ...periodProblems(catalogue, amounts, time),
  ]);
  const limits = runLimits(catalogue, training);
  const budgets = [limits.budget, time?.budget].filter((budget) => budget !== undefined);
  return { catalogue, limits: { ...limits, ...(budgets.length > 0 && { budget: Math.min(...budgets) }) } };
}

function periodProblems(
  { courses, money: { currency } }: CatalogueFacts,
  amounts: ReturnType<typeof amountsOf>,
  time: TimeFacts | undefined,
): string[] {
  const other = amounts.find(([, cost]) => cost.currency !== currency);
  const endless =
    time && time.backfill > 0
      ? [...courses.values()].filter(({ runs }) => runs.some((run) => daysOnRun(run) === undefined))
      : [];
  return [
    ...(other ? [`${other[0]} is in ${other[1].currency}, but the costs of the catalogue are in ${currency}`] : []),
    ...endless.map(
      ({ id }) => `overTime.backfill: the course ${quoted(id)} says neither how long it takes nor when it runs`,
    ),
  ];
}

const nothingTaught = {
  courses: new Map(),
  offerings: new Map(),
  providers: new Set<string>(),
  sites: new Set<string>(),
};
