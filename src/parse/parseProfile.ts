import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { addProfileIssues } from "./addProfileIssues.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { profileOf, shapeOfForm } from "./profileForms.js";
import { References } from "./references.js";

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
  const references = new References(framework);
  const idIssues = (raw: unknown) => {
    addProfileIssues(references, raw);
    return references.issues;
  };
  return passed(data, shapeOfForm(data), idIssues, (form) => profileOf(framework, form));
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
 * as nothing says which is right. What is `undefined` is not there, as in JSON.
 *
 * For a list of people use {@link parseProfiles}, for a profile written out in TypeScript {@link defineProfile}.
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
