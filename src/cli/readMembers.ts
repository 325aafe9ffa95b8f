import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { describeIssue } from "../parse/describeIssue.js";
import { issueLines } from "../parse/issueLines.js";
import { asObject } from "../parse/loose.js";
import type { CohortMember } from "../plan/planCohort.js";
import { cohortMemberRulesSchema } from "../plan/planCohort.schema.js";
import { quoted } from "../values/quoted.js";
import { BadInput } from "./BadInput.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readJson } from "./readJson.js";
import { schemaIssues } from "./schemaIssues.js";
import type { Terminal } from "./Terminal.js";

type MemberRules = Omit<CohortMember, "profile">;

/**
 * The people as members of a cohort, with what a JSON file says of each: an object from person to
 * `{ roleLevel?, sites?, modes?, done?, earliest?, latest?, budget? }`. Who is not in it has nothing of their own.
 *
 * @throws {@link BadInput} with everything that is wrong, a person who is not among the people included.
 */
export async function readMembers(
  terminal: Terminal,
  framework: Framework,
  people: readonly Profile[],
  file: string | undefined,
): Promise<CohortMember[]> {
  if (file === undefined) return people.map((profile) => ({ profile }));
  const data = asObject(await readJson(terminal, file));
  if (!data) throw new BadInput(`${nameOfFile(file)} must be a JSON object from person to what holds for them`);
  const known = new Set(people.map(({ person }) => person));
  const rules = new Map<string, MemberRules>();
  const problems: string[] = [];
  for (const [person, entry] of Object.entries(data)) {
    const issues = schemaIssues(cohortMemberRulesSchema, entry, [person]).map(describeIssue);
    problems.push(...issueLines(issues));
    if (!known.has(person)) problems.push(`${quoted(person)} is not one of the people`);
    if (issues.length > 0) continue;
    const one = entry as MemberRules; // The schema has nothing against it.
    const { roleLevel } = one;
    const isText = typeof roleLevel === "string"; // Else it is a role profile, or none.
    rules.set(person, isText ? { ...one, roleLevel: idOf(framework, roleLevel, person, problems) } : one);
  }
  if (problems.length > 0) {
    throw new BadInput(
      `${nameOfFile(file)} has ${problems.length === 1 ? "1 issue" : `${problems.length} issues`}`,
      problems,
    );
  }
  return people.map((profile) => ({ profile, ...rules.get(profile.person) }));
}

/** The id of the role level that a text means; where it means none, one problem more. */
function idOf(framework: Framework, text: string, person: string, problems: string[]): string {
  try {
    return chooseRoleLevel(framework, text).id;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    problems.push([`${quoted(person)}: ${error.message}`, ...error.details].join(" "));
    return text;
  }
}
