import * as z from "zod";
import { type Assessment, assessmentSchema } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import { nameSchema } from "../model/primitives.js";
import { type Profile, profileSchema } from "../model/profile.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { profileIssues } from "./profileIssues.js";
import { settleAssessments } from "./settleAssessments.js";

const fromHeldSkills = z.strictObject({
  ...profileSchema.unwrap().shape,
  framework: frameworkReferenceSchema.exactOptional(),
});
const fromAssessments = fromHeldSkills.partial({ has: true }).required({ assessments: true });
const fromList = z.array(z.strictObject({ ...assessmentSchema.unwrap().shape, person: nameSchema })).min(1);

/** The three forms in which people keep a profile, brought to one. */
interface ProfileDraft extends Omit<Profile, "framework" | "has"> {
  readonly framework?: Profile["framework"];
  readonly has?: Profile["has"];
}

/** A record that stands outside a profile. */
type OwnRecord = Assessment & { readonly person: string };

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
  const schema = Array.isArray(data) ? fromList : formOf(data);
  const idIssues = (raw: unknown) => profileIssues(framework, raw);
  return passed(data, schema, idIssues, (sound) => profileOf(framework, sound as ProfileDraft | readonly OwnRecord[])); // The forms that the schemas describe.
}

function profileOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: ProfileDraft | readonly OwnRecord[],
): Profile<Ids> {
  const { person, roleLevel, organisation, site, sector, assessments, has } = isList(data) ? fromRecords(data) : data;
  const profile: Profile = {
    person,
    framework: { id: framework.id, version: framework.version },
    has: has ?? heldAccordingTo(framework, assessments ?? []),
    ...(roleLevel !== undefined && { roleLevel }),
    ...(organisation !== undefined && { organisation }),
    ...(site !== undefined && { site }),
    ...(sector !== undefined && { sector }),
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

/** A form without `has` is one of assessments; without either it is told that `has` is missing. */
function formOf(data: unknown): z.ZodType {
  if (typeof data !== "object" || data === null) return fromHeldSkills;
  return "assessments" in data && !("has" in data) ? fromAssessments : fromHeldSkills;
}

function isList(data: ProfileDraft | readonly OwnRecord[]): data is readonly OwnRecord[] {
  return Array.isArray(data);
}

function fromRecords(records: readonly OwnRecord[]): ProfileDraft {
  const person = records[0]?.person ?? ""; // The schema asks for one record at least.
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
