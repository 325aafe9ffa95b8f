import { defineProfile, gap } from "ddat-skills";
import { gapPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, { person: "Sam", has: { testing: "working", consultancy: null } });
const answer = gap(uk, sam, "accessibility-specialist/junior-accessibility-specialist");
console.log(toText(gapPage(uk, answer), { width: 88 }));
