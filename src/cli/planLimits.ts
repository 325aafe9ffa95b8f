import { type Command, Option } from "commander";
import type { Catalogue } from "../model/catalogue.js";
import type { CourseMode } from "../model/course.js";
import { courseModes } from "../model/courseModes.js";
import type { EntryReading } from "../plan/training/entryReading.js";
import { amountOption } from "./amountOption.js";
import { entryOption } from "./entryOption.js";
import { inCurrencyOf } from "./inCurrencyOf.js";
import { textsOption } from "./textsOption.js";
import { wordsOption } from "./wordsOption.js";

/** What plans keep to, for one person, for many and for a team. */
export interface PlanLimitOptions {
  readonly budget?: number;
  readonly earliest?: string;
  readonly latest?: string;
  readonly site: readonly string[];
  readonly provider: readonly string[];
  readonly mode?: readonly CourseMode[];
  readonly unassessed: "leave" | "learn";
  readonly entry?: EntryReading;
  readonly essentialOnly?: true;
  readonly timeLimit?: number;
}

export function addPlanLimits(command: Command): Command {
  return command
    .addOption(
      amountOption(
        "--budget <amount>",
        "the most that all courses may cost together, in the currency of the catalogue",
      ),
    )
    .option("--earliest <date>", "no run starts before this day, such as 2026-09-01")
    .option("--latest <date>", "no run ends after this day")
    .addOption(textsOption("--site <id>", "runs are at this site; may be given several times"))
    .addOption(textsOption("--provider <id>", "courses are of this provider; may be given several times"))
    .addOption(wordsOption("--mode <modes>", "how runs are given", courseModes))
    .addOption(
      new Option("--unassessed <way>", "needs that nobody has assessed: leave them open, or learn them from nothing")
        .choices(["leave", "learn"])
        .default("leave"),
    )
    .addOption(entryOption())
    .option("--essential-only", "plan for the essential needs alone")
    .addOption(
      amountOption("--time-limit <seconds>", "answer with the best found by then, if it is not proved earlier"),
    );
}

/** The same as the plan functions take them. */
export function planLimitsOf(options: PlanLimitOptions, catalogue: Catalogue) {
  const { budget, earliest, latest, site, provider, mode, unassessed, entry, essentialOnly, timeLimit } = options;
  return {
    unassessed,
    ...(budget !== undefined && { budget: inCurrencyOf(catalogue, budget) }),
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    ...(site.length > 0 && { sites: site }),
    ...(provider.length > 0 && { providers: provider }),
    ...(mode && { modes: mode }),
    ...(entry && { entry }),
    ...(essentialOnly && { essentialOnly }),
    ...(timeLimit !== undefined && { timeLimit }),
  };
}
