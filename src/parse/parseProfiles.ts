import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Issue } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import { addProfileIssues } from "./addProfileIssues.js";
import { describeIssue, type IssueFacts } from "./describeIssue.js";
import { gatheredPeople } from "./gatheredPeople.js";
import { IdTable } from "./IdTable.js";
import { failure, type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { profileOf, shapeOfForm } from "./profileForms.js";
import { References } from "./references.js";
import { ShapeCheck } from "./ShapeCheck.js";

/**
 * Like {@link parseProfiles}, but returns the issues instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParseProfiles } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const result = safeParseProfiles(uk, [{ person: "sam", has: {} }, { person: "kim", has: { "user-focus": 2 } }]);
 * if (!result.ok) console.log(result.issues.map(({ path }) => path.join("."))); // [ '1.has.user-focus' ]
 * ```
 */
export function safeParseProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): ParseResult<readonly Profile<Ids>[]> {
  const references = new References(framework);
  const whole = new ShapeCheck();
  const list = whole.list(data);
  if (!list) return failure(whole.issues);
  const issues: Issue[] = [];
  const twice: IssueFacts[] = [];
  const people = new IdTable("person", twice);
  const profiles: Profile<Ids>[] = [];
  for (const { data: entry, person, placeOf } of gatheredPeople(list)) {
    const idIssues = (raw: unknown) => {
      addProfileIssues(references, raw);
      return references.issues.splice(0);
    };
    const result = passed(entry, shapeOfForm(entry), idIssues, (form) => profileOf(framework, form));
    if (result.ok) profiles.push(result.value);
    else for (const issue of result.issues) issues.push({ ...issue, path: placeOf(issue.path) });
    people.give(person, placeOf(Array.isArray(entry) ? [0, "person"] : ["person"]));
    for (const facts of twice.splice(0)) issues.push(describeIssue(facts));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: Object.freeze(profiles) };
}

/**
 * Makes a list of {@link Profile}s of anything, each checked as {@link parseProfile} does; an issue's path begins with
 * the place in the list. Nobody may be in it twice. Records of assessments may stand in the list on their own: those of
 * one person, wherever they stand, become one profile at the place of the first.
 *
 * @throws {@link ParseError} with every issue of everybody.
 * @example
 * ```ts
 * import { parseProfiles } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const people = parseProfiles(uk, [
 *   { person: "sam", has: { "agile-working": "working" } },
 *   { person: "kim", skill: "user-focus", level: "expert", assessor: "manager", date: "2026-05-01" },
 *   { person: "kim", skill: "agile-working", level: null, assessor: "self", date: "2026-05-02" },
 * ]);
 * console.log(people.map(({ person }) => person)); // [ 'sam', 'kim' ]
 * ```
 */
export function parseProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): readonly Profile<Ids>[] {
  return valueOrThrow("list of profiles", safeParseProfiles(framework, data));
}
