// What a form or an address gives is any text. A guard makes it an id.
import { defineProfile, gap, isLevelId, isRoleLevelId, isSkillId } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const form = new URLSearchParams("roleLevel=software-developer/developer&skill=prototyping&level=working");
const [roleLevel, skill, level] = ["roleLevel", "skill", "level"].map((field) => form.get(field));

if (isRoleLevelId(uk, roleLevel) && isSkillId(uk, skill) && isLevelId(uk, level)) {
  const { coverage, readiness } = gap(uk, defineProfile(uk, { person: "Sam", has: { [skill]: level } }), roleLevel);
  console.log(`${readiness}: ${coverage.low} to ${coverage.high} of ${coverage.outOf}`);
}
