import { found } from "../../framework/found.js";
import { isVersionOf, type Release } from "../../framework/isOfFramework.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireDay } from "../../framework/requireDay.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Assessment, Assessor } from "../../model/assessment.js";
import { assessors, whoAssess } from "../../model/assessors.js";
import { dayBack } from "../../values/dayBack.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";

/** Which records count. */
export interface AsOfOptions {
  /** The day of the question, ISO 8601. The library has no clock. */
  readonly on: string;
  /** The weakest word that counts. Absent: any, claims by a translation or a course among them, which nobody assessed. */
  readonly minimumAssessor?: Assessor;
  /** The age up to which a record counts, as years, months, weeks and days in ISO 8601: `P2Y`. Absent: any. */
  readonly notOlderThan?: string;
}

/**
 * Why a record, or a level, does not count:
 * - `dated-later`: it is from after the day; `expired`: its `validUntil` lies before the day;
 * - `too-old`, `too-weak`: it is older, or of a weaker word, than was asked for;
 * - `other-release`: it was made against another release of the framework;
 * - `overruled`: a stronger word, or a newer one of the same strength, counts in its place;
 * - `no-record`: nobody says who assessed the level, or when. It stays where a day alone is given, and does not count where an
 *   assessor or an age is asked for.
 */
export type AsOfNoteCode =
  | "dated-later"
  | "expired"
  | "too-old"
  | "too-weak"
  | "other-release"
  | "overruled"
  | "no-record";

/** Why one record does not count, with a sentence that says so. */
export interface WhyNot {
  readonly code: AsOfNoteCode;
  readonly message: string;
}

/** The rule of {@link profileAsOf}, for everybody who reads records. */
export interface AsOfRule {
  /** Why a record does not count; `undefined` where it may. */
  readonly whyNot: (record: Assessment) => WhyNot | undefined;
  /** Whether a level without a record does not count. */
  readonly asksForRecords: boolean;
}

/** @throws {@link OptionError} for a day, an assessor or an age that does not exist. */
export function asOfRule(framework: Release, options: AsOfOptions, functionName = "asOf"): AsOfRule {
  requireOptions(functionName, options, ["on", "minimumAssessor", "notOlderThan"]);
  const { minimumAssessor = assessors[0], notOlderThan } = options;
  const on = requireDay("on", options.on);
  const weakest = assessors.indexOf(minimumAssessor);
  if (weakest < 0) {
    const what = typeof minimumAssessor === "string" ? quoted(minimumAssessor) : found(minimumAssessor);
    throw new OptionError(`minimumAssessor has to be one of ${listed(whoAssess)}; found ${what}`);
  }
  const from = notOlderThan === undefined ? "" : dayBack(on, notOlderThan);
  if (from === undefined) {
    throw new OptionError(
      `notOlderThan has to be years, months, weeks or days in ISO 8601, such as P2Y or P18M; found ${quoted(String(notOlderThan))}`,
    );
  }
  const whyNot = (record: Assessment): WhyNot | undefined => {
    const { date, validUntil, assessor, frameworkVersion } = record;
    const not = (code: AsOfNoteCode, why: string) => ({
      code,
      message: `${recordInWords(record)} does not count: ${why}`,
    });
    if (date > on) return not("dated-later", `it is dated after ${on}`);
    if (validUntil !== undefined && validUntil < on) return not("expired", `it ended on ${validUntil}`);
    if (frameworkVersion !== undefined && !isVersionOf(framework, frameworkVersion))
      return not("other-release", `it is of the release ${frameworkVersion}, and the question of ${framework.version}`);
    if (date < from) return not("too-old", `it is from before ${from}`);
    if (assessors.indexOf(assessor) < weakest) return not("too-weak", `${minimumAssessor} or stronger is asked for`);
    return undefined;
  };
  return { whyNot, asksForRecords: options.minimumAssessor !== undefined || notOlderThan !== undefined };
}

/** A record as messages name it. */
export function recordInWords({ skill, assessor, date }: Assessment): string {
  return `The ${assessor} record of ${quoted(skill)} of ${date}`;
}
