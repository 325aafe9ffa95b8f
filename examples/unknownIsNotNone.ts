// The same person before and after an assessment: the interval narrows inside itself, and only then is the answer "no".
import { defineProfile, type Gap, gap } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const roleLevel = "user-researcher/associate-user-researcher";
const known = {
  "agile-research-practices": "awareness",
  "analysis-and-synthesis": "working",
  "inclusive-research": "awareness",
  "stakeholder-relationship-management": "working",
  "user-research-methods": "awareness",
} as const;

const before = defineProfile(uk, { person: "Sam", has: known });
const after = defineProfile(uk, {
  person: "Sam",
  has: {
    ...known,
    "research-management-leadership-and-assurance": "awareness",
    "user-centred-practice-and-advocacy": null,
  },
});

function report(when: string, { coverage, readiness, standings }: Gap): void {
  const { low, high, outOf } = coverage;
  console.log(`${when}: ${low} to ${high} of ${outOf}, ${readiness}`);
  for (const { skill, status } of standings) {
    if (status === "unassessed" || status === "unmet") console.log(`  ${status}: ${skill}`);
  }
}

report("Before", gap(uk, before, roleLevel));
report("After ", gap(uk, after, roleLevel));
