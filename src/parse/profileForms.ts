import { settleAssessments } from "../framework/settleAssessments.js";
import type { Assessment } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { isGiven } from "./loose.js";
import type { Shape } from "./ShapeCheck.js";
import {
  heldSkillsShape,
  type OwnRecord,
  ownRecordsShape,
  type ProfileDraft,
  recordsShape,
} from "./shapes/profileShape.js";

/** A profile in any of the forms that the door takes. */
export type ProfileForm = ProfileDraft | readonly OwnRecord[];

/** The shape of the form that data is meant to be: without `has` it is one of records; without either it is told that `has` is missing. */
export function shapeOfForm(data: unknown): Shape<ProfileForm> {
  if (Array.isArray(data)) return ownRecordsShape;
  return isGiven(data, "assessments") && !isGiven(data, "has") ? recordsShape : heldSkillsShape;
}

/** The one form in which a profile leaves the door. */
export function profileOf<Ids extends FrameworkIds>(framework: Framework<Ids>, form: ProfileForm): Profile<Ids> {
  const { person, roleLevel, organisation, site, sector, assessments, has } = isList(form) ? fromRecords(form) : form;
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

function isList(form: ProfileForm): form is readonly OwnRecord[] {
  return Array.isArray(form);
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
