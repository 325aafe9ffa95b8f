import { defineProfile, gap, isRoleLevelId, isSkillId } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const form = new URLSearchParams("roleLevel=software-developer/developer&skill=prototyping");
const [roleLevel, skill] = [form.get("roleLevel"), form.get("skill")];
if (isRoleLevelId(uk, roleLevel) && isSkillId(uk, skill)) {
  const sam = defineProfile(uk, { person: "Sam", has: { [skill]: "working" } });
  console.log(gap(uk, sam, roleLevel).coverage); // { low: 4, high: 46, outOf: 48 }
}
