import type { Assessment } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import type { Evidence } from "../../model/evidence.js";
import type { Profile } from "../../model/profile.js";
import { dayShape, idShape, nameShape, textShape, urlShape } from "../primitiveShapes.js";
import type { Shape } from "../ShapeCheck.js";
import { type Fields, list, object, oneOf, optional, record } from "../shape.js";
import { referenceShape } from "./referenceShape.js";

const heldLevelShape: Shape<string | null> = (value, check): value is string | null => {
  if (value === null) return true;
  if (typeof value === "string") return idShape(value, check);
  return check.expected("the id of a level, or null for below the lowest level", value);
};

const assessmentFields: Fields<Assessment> = {
  person: optional(nameShape),
  skill: idShape,
  level: heldLevelShape,
  assessor: oneOf(assessors),
  date: dayShape,
  validUntil: optional(dayShape),
  evidence: optional(list(object<Evidence>({ text: optional(textShape), url: optional(urlShape) }))),
  frameworkVersion: optional(idShape),
};

const profileFields: Fields<Profile> = {
  person: nameShape,
  framework: referenceShape,
  has: record(heldLevelShape),
  roleLevel: optional(idShape),
  organisation: optional(nameShape),
  site: optional(nameShape),
  sector: optional(nameShape),
  assessments: optional(list(object(assessmentFields))),
};

/** A profile as it leaves the door. */
export const profileShape = object(profileFields);

/** The forms in which people keep a profile: two objects that are brought to one, and a list of records. */
export interface ProfileDraft extends Omit<Profile, "framework" | "has"> {
  readonly framework?: Profile["framework"];
  readonly has?: Profile["has"];
}

/** A record that stands outside a profile. */
export type OwnRecord = Assessment & { readonly person: string };

/** Skills held, and perhaps the records behind them. */
export const heldSkillsShape = object<ProfileDraft & Pick<Profile, "has">>({
  ...profileFields,
  framework: optional(referenceShape),
});

/** Records alone: they say what is held. */
export const recordsShape = object<ProfileDraft & Required<Pick<Profile, "assessments">>>({
  ...profileFields,
  framework: optional(referenceShape),
  has: optional(profileFields.has),
  assessments: profileFields.assessments.optional,
});

/** Records in a list of their own. */
export const ownRecordsShape = list(object<OwnRecord>({ ...assessmentFields, person: nameShape }), { min: 1 });
