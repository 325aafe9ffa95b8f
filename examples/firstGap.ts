import { defineProfile, gap } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, { person: "Sam", has: { testing: "working", consultancy: null } });
const { readiness, coverage, standings } = gap(uk, sam, "accessibility-specialist/junior-accessibility-specialist");

console.log(`${sam.person} is ${readiness}: covers ${coverage.low} to ${coverage.high} of ${coverage.outOf}`);
for (const { status, skill, needed } of standings) console.log(status.padEnd(10), skill, needed);
