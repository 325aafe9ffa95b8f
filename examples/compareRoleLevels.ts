// What changes from one role level to another, and whether it is a promotion: the order of the ladder says so, not the skills.
import { compareRoleLevels } from "ddat-skills";
import { comparisonPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const senior = "software-developer/senior-developer";
console.log(toText(comparisonPage(uk, compareRoleLevels(uk, senior, "software-developer/lead-developer-management"))));

// A promotion may ask for less.
const lead = "data-scientist/lead-data-scientist";
const { move, rungsUp, rungsDown, lowered } = compareRoleLevels(uk, lead, "data-scientist/head-of-data-science");
console.log(`Lead data scientist to head: a ${move}, ${rungsUp} rungs up, ${rungsDown} down.`);
for (const { skill, from, to } of lowered) console.log(`- ${skill}: ${from} to ${to}`);

for (const to of ["software-developer/senior-developer-management", "software-developer/developer"] as const) {
  console.log(`${senior} to ${to}: ${compareRoleLevels(uk, senior, to).move}`);
}
