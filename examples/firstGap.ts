import { defineProfile, gap } from "ddat-skills";
import { gapPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, { person: "Sam", has: { prototyping: "working", "service-support": null } });
console.log(toText(gapPage(uk, gap(uk, sam, "software-developer/junior-developer"))));
