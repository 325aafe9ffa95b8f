import { settleAssessments } from "../framework/settleAssessments.js";
import type { Assessment } from "../model/assessment.js";
import { assessors } from "../model/assessors.js";
import type { JsonPath } from "../model/issue.js";
import { asObject, asText, type LooseObject, objectsOf } from "./loose.js";
import type { References } from "./references.js";

/** Adds to `issues` what is wrong with the ids of a profile, in any of its forms, and with records that contradict each other. */
export function addProfileIssues(references: References, data: unknown, at: JsonPath = []): void {
  const { issues } = references;
  if (Array.isArray(data)) {
    checkAssessments(references, data, at, undefined);
    const people = new Set(data.map((record) => asText(asObject(record)?.person)).filter((name) => name !== undefined));
    if (people.size > 1) issues.push({ code: "several-people", path: at, people: [...people] });
    return;
  }
  const profile = asObject(data);
  if (!profile) return;
  references.framework(asObject(profile.framework), [...at, "framework"]);
  references.roleLevel(profile.roleLevel, [...at, "roleLevel"]);
  const has = asObject(profile.has);
  for (const [skill, level] of Object.entries(has ?? {})) {
    if (level === undefined) continue; // As in JSON: the skill is not mentioned.
    const path = [...at, "has", skill];
    references.skill(skill, path, [[level, path]]);
  }
  const settled = checkAssessments(references, profile.assessments, [...at, "assessments"], profile);
  if (has) checkAgreement(references, has, settled, [...at, "has"]);
}

/** Checks records, those of a profile or of nobody yet; of those that are well shaped says which counts for each skill. */
function checkAssessments(
  references: References,
  list: unknown,
  at: JsonPath,
  profile: LooseObject | undefined,
): ReadonlyMap<string, Assessment> {
  const wellShaped: Assessment[] = [];
  const sameDay = new Map<string, { readonly level: unknown }>();
  for (const [record, recordAt] of objectsOf(list, at)) {
    references.skill(record.skill, [...recordAt, "skill"], [[record.level, [...recordAt, "level"]]]);
    references.frameworkVersion(record.frameworkVersion, [...recordAt, "frameworkVersion"]);
    if (profile && record.person !== undefined && record.person !== profile.person) {
      const people = [profile.person, record.person].map(String);
      references.issues.push({ code: "several-people", path: [...recordAt, "person"], people });
    }
    if (!isAssessment(record)) continue;
    wellShaped.push(record);
    const key = JSON.stringify([record.skill, record.assessor, record.date]);
    const earlier = sameDay.get(key);
    if (!earlier) sameDay.set(key, record);
    else if (earlier.level !== record.level) {
      const levels = [asText(earlier.level) ?? null, record.level];
      references.issues.push({ code: "contradicting-assessments", path: recordAt, skill: record.skill, levels });
    }
  }
  return settleAssessments(wellShaped);
}

function checkAgreement(
  references: References,
  has: LooseObject,
  settled: ReadonlyMap<string, Assessment>,
  at: JsonPath,
): void {
  for (const [skill, { level }] of settled) {
    if (!references.knowsSkill(skill)) continue; // That alone is what is wrong with it.
    const held = Object.hasOwn(has, skill) ? has[skill] : undefined;
    if (held === level || (held !== undefined && held !== null && typeof held !== "string")) continue;
    references.issues.push({ code: "contradicting-assessments", path: [...at, skill], skill, levels: [held, level] });
  }
}

function isAssessment(record: LooseObject): record is LooseObject & Assessment {
  const { skill, level, assessor, date } = record;
  return (
    typeof skill === "string" &&
    (level === null || typeof level === "string") &&
    assessors.some((known) => known === assessor) &&
    typeof date === "string"
  );
}
