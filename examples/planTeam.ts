// A council bids for a parking service with the team it has: what must they learn, and on whom does it hang?
import { defineProfile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { planTeam } from "ddat-skills/plan";
import { uk } from "ddat-skills/uk";

const course = (id: string, skill: string, amount: number) => ({
  ...{ id, title: id, provider: "academy", duration: "P2D", cost: { amount, currency: "GBP" } },
  teaches: [{ skill, to: "working" }],
});
const catalogue = parseCatalogue(uk, {
  id: "autumn",
  framework: { id: uk.id, version: uk.version },
  providers: [{ id: "academy", name: "Academy" }],
  courses: [course("users", "user-focus", 450), course("agile", "agile-working", 320)],
  offerings: [{ id: "users-oct", course: "users", start: "2026-10-05", end: "2026-10-06", capacity: 1 }],
});
const team = [
  { profile: defineProfile(uk, { person: "Kim", has: { "user-focus": "expert", "agile-working": null } }) },
  { profile: defineProfile(uk, { person: "Robin", has: { "user-focus": null, "agile-working": "awareness" } }) },
  { profile: defineProfile(uk, { person: "Sam", has: { "user-focus": "awareness", "agile-working": null } }) },
];
const bid = {
  id: "parking",
  name: "Parking service",
  needs: [
    { skill: "user-focus", level: "working" },
    { skill: "agile-working", level: "working" },
  ],
} as const;

const plan = await planTeam(uk, catalogue, team, bid, { depths: { "user-focus": 2 }, alternatives: 1 });
console.log(plan.status, plan.total.cost);
for (const { person, steps, alone } of plan.people)
  console.log(
    person,
    steps.map((step) => step.course),
    { alone },
  );
for (const { skill, depth, holders } of plan.skills) console.log(skill, { depth, holders });
