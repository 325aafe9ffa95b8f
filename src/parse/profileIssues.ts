import type { Assessment } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { asObject, asText, type LooseObject, objectsOf } from "./loose.js";
import { References } from "./references.js";
import { settleAssessments } from "./settleAssessments.js";

/** What is wrong with the ids of a profile, in any of its forms, and with records that contradict each other. */
export function profileIssues(framework: Framework, data: unknown): IssueFacts[] {
  const issues: IssueFacts[] = [];
  const references = new References(framework, issues);
  if (Array.isArray(data)) {
    checkAssessments(data, []);
    const people = new Set(data.map((record) => asText(asObject(record)?.person)).filter((name) => name !== undefined));
    if (people.size > 1) issues.push({ code: "several-people", path: [], people: [...people] });
    return issues;
  }

  const profile = asObject(data);
  if (!profile) return issues;
  references.framework(asObject(profile.framework), ["framework"]);
  references.roleLevel(profile.roleLevel, ["roleLevel"]);
  const has = asObject(profile.has);
  for (const [skill, level] of Object.entries(has ?? {})) {
    if (level === undefined) continue; // As in JSON: the skill is not mentioned.
    const path = ["has", skill];
    references.skill(skill, path, [[level, path]]);
  }
  const settled = checkAssessments(profile.assessments, ["assessments"]);
  if (has) checkAgreement(has, settled);
  return issues;

  function checkAssessments(list: unknown, at: JsonPath): ReadonlyMap<string, Assessment> {
    const wellShaped: Assessment[] = [];
    const sameDay = new Map<string, { readonly level: unknown }>();
    for (const [record, recordAt] of objectsOf(list, at)) {
      references.skill(record.skill, [...recordAt, "skill"], [[record.level, [...recordAt, "level"]]]);
      references.frameworkVersion(record.frameworkVersion, [...recordAt, "frameworkVersion"]);
      if (at.length > 0 && record.person !== undefined && record.person !== profile?.person) {
        const people = [profile?.person, record.person].map(String);
        issues.push({ code: "several-people", path: [...recordAt, "person"], people });
      }
      if (!isAssessment(record)) continue;
      wellShaped.push(record);
      const key = JSON.stringify([record.skill, record.assessor, record.date]);
      const earlier = sameDay.get(key);
      if (!earlier) sameDay.set(key, record);
      else if (earlier.level !== record.level) {
        const levels = [asText(earlier.level) ?? null, record.level];
        issues.push({ code: "contradicting-assessments", path: recordAt, skill: record.skill, levels });
      }
    }
    return settleAssessments(wellShaped);
  }

  function checkAgreement(has: LooseObject, settled: ReadonlyMap<string, Assessment>): void {
    for (const [skill, { level }] of settled) {
      if (!references.knowsSkill(skill)) continue; // That alone is what is wrong with it.
      const held = Object.hasOwn(has, skill) ? has[skill] : undefined;
      if (held === level || (held !== undefined && held !== null && typeof held !== "string")) continue;
      issues.push({ code: "contradicting-assessments", path: ["has", skill], skill, levels: [held, level] });
    }
  }
}

function isAssessment(record: LooseObject): record is LooseObject & Assessment {
  const { skill, level, assessor, date } = record;
  return (
    typeof skill === "string" &&
    (level === null || typeof level === "string") &&
    (assessor === "self" || assessor === "manager" || assessor === "moderated") &&
    typeof date === "string"
  );
}
