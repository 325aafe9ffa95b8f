// A team of three: what it covers of a role level together, what hangs on one person, and what if that person left.
import { defineProfile, teamCoverage, whatIf } from "ddat-skills";
import { teamCoveragePage, toText, whatIfPage } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const team = [
  defineProfile(uk, {
    person: "Sam",
    has: {
      "user-research-methods": "practitioner",
      "analysis-and-synthesis": "practitioner",
      "inclusive-research": null,
    },
  }),
  defineProfile(uk, {
    person: "Robin",
    has: {
      "inclusive-research": "working",
      "agile-research-practices": "working",
      "analysis-and-synthesis": "working",
    },
  }),
  defineProfile(uk, {
    person: "Kim",
    has: { "stakeholder-relationship-management": "practitioner", "user-research-methods": "awareness" },
  }),
];

const roleLevel = "user-researcher/user-researcher";
const answer = teamCoverage(uk, team, roleLevel);
console.log(toText(teamCoveragePage(uk, answer), { width: 100 }));

const next = whatIf(uk, team, roleLevel, {
  leavers: ["Sam"],
  trained: [{ person: "Kim", skill: "user-research-methods", level: "practitioner" }],
  promotions: [{ person: "Robin", roleLevel: "user-researcher/senior-user-researcher" }], // It gives nobody a skill.
});
console.log(toText(whatIfPage(uk, next), { width: 100 }));
