import { compareRoleLevels, defineProfile, matchRoleLevels, teamCoverage } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, { person: "Sam", has: { "user-research-methods": "working", planning: "expert" } });
const kim = defineProfile(uk, { person: "Kim", has: { "inclusive-research": "working" } });
const { matches } = matchRoleLevels(uk, sam, { families: ["user-centred-design"] });
console.log(matches[0]?.roleLevel, "-", matches[0]?.reason);
const { raised } = compareRoleLevels(uk, "data-analyst/data-analyst", "data-analyst/senior-data-analyst");
console.log("A promotion raises", raised.length, "skills, such as", raised[0]?.skill);
const team = teamCoverage(uk, [sam, kim], "user-researcher/user-researcher");
console.log("Hang on one person:", team.singlePoints.join(", "));
