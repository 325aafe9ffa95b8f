// Sam wants to become a junior developer. Which courses close the gap, on which runs, and what if the money is short?
import { defineProfile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { planTraining } from "ddat-skills/plan";
import { toText, trainingPlanPage } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const [security, standards] = ["information-security", "modern-development-standards"] as const;
const academy = { provider: "academy" };
const popUp = { site: "pop-up", capacity: 12 };
const pounds = (amount: number) => ({ amount, currency: "GBP" });
const [data, systems, coding] = [
  { id: "data", title: "Safe data", teaches: [{ skill: security, to: "awareness" }], duration: "PT7H" },
  { id: "systems", title: "Safe systems", teaches: [{ skill: security, from: "awareness", to: "working" }] },
  { id: "coding", title: "Coding week", teaches: [{ skill: standards, to: "working" }], duration: "P5D" },
];
const catalogue = parseCatalogue(uk, {
  id: "autumn",
  framework: { id: uk.id, version: uk.version },
  providers: [{ id: "academy", name: "Academy" }],
  sites: [{ id: "pop-up", name: "Pop-up", open: { from: "2026-09-01", until: "2026-12-18" } }],
  courses: [
    { ...data, ...academy, cost: pounds(0), mode: "online" },
    { ...systems, ...academy, cost: pounds(320) },
    { ...coding, ...academy, cost: pounds(540.5) },
  ],
  offerings: [
    { ...popUp, id: "systems-1", course: "systems", start: "2026-09-15", end: "2026-09-16" },
    { ...popUp, id: "coding-1", course: "coding", start: "2026-09-14", end: "2026-09-18" },
    { ...popUp, id: "coding-2", course: "coding", start: "2026-10-05", end: "2026-10-09" },
  ],
});
const sam = defineProfile(uk, { person: "Sam", has: { [security]: null, [standards]: "awareness" } });
const asked = { profile: sam, roleLevel: "software-developer/junior-developer" } as const;

const plan = await planTraining(uk, catalogue, asked);
console.log(toText(trainingPlanPage(uk, catalogue, plan), { width: 110 }));
const short = await planTraining(uk, catalogue, asked, { budget: pounds(600), mostCoverage: true });
console.log(short.steps.length, short.cost, short.wouldHelp);
