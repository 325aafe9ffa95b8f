// A made-up civil servant, ten years in casework, asks what is missing for two ways into digital.
import { defineProfile, gap } from "ddat-skills";
import { gapPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const robin = defineProfile(uk, {
  person: "Robin",
  has: {
    // What casework taught, as Robin's manager put it down.
    "stakeholder-relationship-management": "working",
    "business-process-improvement": "working",
    "making-a-process-work": "working",
    "context-problem-and-option-analysis": "awareness",
    "team-dynamics-and-collaboration": "working",
    "customer-service-management": "practitioner",
    planning: "awareness",
    // Assessed, and not there yet.
    "agile-and-lean-practices": "awareness",
    "business-modelling": null,
    "digital-and-data-systems-analysis": null,
    // Everything else has not been assessed: nobody knows, and the answer says so.
  },
});

console.log("Robin has worked in casework for ten years. What is missing for two ways into digital?\n");
for (const roleLevel of [
  "business-analyst/junior-business-analyst",
  "delivery-manager/associate-delivery-manager",
] as const) {
  console.log(toText(gapPage(uk, gap(uk, robin, roleLevel))));
}
