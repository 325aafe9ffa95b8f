import * as fc from "fast-check";
import type { Assessment } from "../src/model/assessment.js";
import { assessors } from "../src/model/assessors.js";
import type { Framework } from "../src/model/framework.js";
import type { Profile } from "../src/model/profile.js";
import { parseProfile } from "../src/parse/parseProfile.js";
import type { AsOfOptions } from "../src/questions/provenance/asOfRule.js";
import { profilesOf, rungsOf } from "./arbitraries.js";

const days = [
  "2019-02-28",
  "2024-11-29",
  "2024-11-30",
  "2024-12-01",
  "2026-11-29",
  "2026-11-30",
  "2026-12-01",
] as const;
const day = fc.constantFrom(...days);

/** Days, assessors and ages to ask about. */
export const asOfOptions: fc.Arbitrary<AsOfOptions> = fc.record(
  {
    on: day,
    minimumAssessor: fc.constantFrom(...assessors),
    notOlderThan: fc.constantFrom("P2Y", "P1D", "P24M", "P0D"),
  },
  { requiredKeys: ["on"] },
);

/** Records of some skills, up to `most` each, no two of one skill, day and assessor. */
export function recordedPeopleOf(framework: Framework, most: number): fc.Arbitrary<Profile> {
  const recordOf = (skill: Framework["skills"][number]): fc.Arbitrary<Assessment> =>
    fc.record(
      {
        skill: fc.constant(skill.id),
        level: fc.constantFrom(null, ...rungsOf(framework, skill)),
        assessor: fc.constantFrom(...assessors),
        date: day,
        validUntil: day,
      },
      { requiredKeys: ["skill", "level", "assessor", "date"] },
    );
  const selector = ({ assessor, date }: Assessment) => `${assessor} ${date}`;
  const recorded = fc.tuple(
    ...framework.skills.map((skill) => fc.uniqueArray(recordOf(skill), { maxLength: most, selector })),
  );
  return fc.tuple(profilesOf(framework), recorded).map(([{ has }, lists]) => {
    const assessments = lists.flat();
    const bySkill = parseProfile(framework, { person: "sam", assessments }).has;
    return parseProfile(framework, { person: "sam", has: { ...has, ...bySkill }, assessments });
  });
}
