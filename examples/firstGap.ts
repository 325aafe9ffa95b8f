import { defineProfile, gap } from "ddat-skills";
import { gapToText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, { person: "Sam", has: { prototyping: "working", "service-support": null } });
console.log(gapToText(uk, gap(uk, sam, "software-developer/junior-developer")));
