// A form to assess by: as data, as a workbook, and read back. Then: where the person and the manager differ.
import { readAssessments, writeAssessmentForm } from "ddat-skills/formats";
import { assessmentForm, compareAssessors } from "ddat-skills/forms";
import { uk } from "ddat-skills/uk";

const form = assessmentForm(uk, "software-developer/junior-developer", { person: "Sam" });
console.log(
  `${form.about}: ${form.skills.length} skills, words of the levels: ${form.hasWords ? "here" : form.source}`,
);
for (const choice of form.skills[0]?.choices ?? [])
  console.log(" ", choice.answer === "level" ? choice.name : choice.answer);

const workbook = await writeAssessmentForm(uk, form, { kind: "xlsx" });
const { value } = await readAssessments(uk, workbook); // Nobody has filled it in yet.
console.log(value[0]?.profile);

const { differ } = compareAssessors(uk, {
  person: "Sam",
  framework: uk,
  has: { prototyping: "working" },
  assessments: [
    { skill: "prototyping", level: "practitioner", assessor: "self", date: "2026-03-01" },
    { skill: "prototyping", level: "working", assessor: "manager", date: "2026-03-09" },
  ],
});
console.log(
  differ[0]?.skill,
  differ[0]?.views.map(({ assessor, level }) => `${assessor}: ${level}`),
);
