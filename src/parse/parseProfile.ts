import type { Assessment } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { asObject } from "./loose.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { profileIssues } from "./profileIssues.js";
import type { Shape } from "./ShapeCheck.js";
import { settleAssessments } from "./settleAssessments.js";
import {
  heldSkillsShape,
  type OwnRecord,
  ownRecordsShape,
  type ProfileDraft,
  recordsShape,
} from "./shapes/profileShape.js";

/**
 * Like {@link parseProfile}, but returns the issues instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParseProfile } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const result = safeParseProfile(uk, { person: "sam", has: { "agile-workin": "working" } });
 * if (!result.ok) console.log(result.issues[0]?.message);
 * // no skill has the id "agile-workin"; near: "agile-working", …
 * ```
 */
export function safeParseProfile<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): ParseResult<Profile<Ids>> {
  const idIssues = (raw: unknown) => profileIssues(framework, raw);
  return passed(data, shapeFor(data), idIssues, (sound) => profileOf(framework, sound));
}

function profileOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: ProfileDraft | readonly OwnRecord[],
): Profile<Ids> {
  const { person, roleLevel, assessments, has } = isList(data) ? fromRecords(data) : data;
  const profile: Profile = {
    person,
    framework: { id: framework.id, version: framework.version },
    has: has ?? heldAccordingTo(framework, assessments ?? []),
    ...(roleLevel !== undefined && { roleLevel }),
    ...(assessments !== undefined && { assessments }),
  };
  return profile as Profile<Ids>; // Every id has been found in this framework.
}

/**
 * Makes a {@link Profile} of anything, checked against the framework: the shape, every id, that each skill is defined at
 * the level held, and the framework's release where the data names one.
 *
 * Three forms are taken:
 * - `{ person, has: { [skill]: level | null } }`: `null` is "assessed, and below the lowest level"; a skill that is not
 *   mentioned is not assessed.
 * - `{ person, assessments: [...] }`: of each skill the newest **moderated** record counts; where there is none, the
 *   newest by a **manager**; where there is none, the newest by the person (**self**). An older moderated record
 *   overrules a newer word of a manager.
 * - `[{ person, skill, level, assessor, date }, ...]`: the same records in a list of their own, all of one person.
 *
 * With both `has` and `assessments` the two must agree. Two records of one kind and one day that disagree are refused,
 * as nothing says which is right.
 *
 * @throws {@link ParseError} with every issue.
 * @example
 * ```ts
 * import { parseProfile } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = parseProfile(uk, {
 *   person: "sam",
 *   assessments: [
 *     { skill: "agile-working", level: "practitioner", assessor: "self", date: "2026-05-01" },
 *     { skill: "agile-working", level: "working", assessor: "manager", date: "2026-03-01" },
 *   ],
 * });
 * console.log(sam.has["agile-working"]); // working
 * ```
 */
export function parseProfile<Ids extends FrameworkIds>(framework: Framework<Ids>, data: unknown): Profile<Ids> {
  return valueOrThrow("profile", safeParseProfile(framework, data));
}

/** A form without `has` is one of records; without either it is told that `has` is missing. */
function shapeFor(data: unknown): Shape<ProfileDraft | readonly OwnRecord[]> {
  if (Array.isArray(data)) return ownRecordsShape;
  return isGiven(data, "assessments") && !isGiven(data, "has") ? recordsShape : heldSkillsShape;
}

/** Whether anything stands under a key, without reading it. */
function isGiven(data: unknown, key: string): boolean {
  const property = Object.getOwnPropertyDescriptor(asObject(data) ?? {}, key);
  return property !== undefined && (property.get !== undefined || property.value !== undefined);
}

function isList(data: ProfileDraft | readonly OwnRecord[]): data is readonly OwnRecord[] {
  return Array.isArray(data);
}

function fromRecords(records: readonly OwnRecord[]): ProfileDraft {
  const person = records[0]?.person ?? ""; // The shape asks for one record at least.
  return { person, assessments: records.map(({ person: _, ...record }) => record) };
}

function heldAccordingTo(framework: Framework, assessments: readonly Assessment[]): Profile["has"] {
  const settled = settleAssessments(assessments);
  return Object.fromEntries(
    framework.skills.flatMap(({ id }) => {
      const assessment = settled.get(id);
      return assessment ? [[id, assessment.level]] : [];
    }),
  );
}
