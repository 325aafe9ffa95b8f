// An academy has few places in Leeds, and some people work in Birmingham: is a pop-up there worth it?
import { defineProfile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { planCohort, whatIfExtraRun } from "ddat-skills/plan";
import { cohortPlanPage, extraRunWorthPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const skill = "agile-and-lean-practices";
const agile = { id: "agile", title: "Agile in practice", provider: "academy", duration: "P2D" };
const catalogue = parseCatalogue(uk, {
  id: "autumn",
  framework: { id: uk.id, version: uk.version },
  providers: [{ id: "academy", name: "Academy" }],
  sites: [
    { id: "leeds", name: "Leeds" },
    { id: "birmingham", name: "Birmingham pop-up", open: { from: "2026-09-01", until: "2026-12-18" } },
  ],
  courses: [{ ...agile, teaches: [{ skill, to: "working" }], cost: { amount: 320, currency: "GBP" } }],
  offerings: [
    { id: "leeds-oct", course: "agile", site: "leeds", start: "2026-10-05", end: "2026-10-06", capacity: 1 },
    { id: "leeds-nov", course: "agile", site: "leeds", start: "2026-11-09", end: "2026-11-10", capacity: 1 },
  ],
});
const learner = (person: string) => ({ profile: defineProfile(uk, { person, has: { [skill]: "awareness" } }) });
const inBirmingham = ["Ann", "Bo"].map((person) => ({ ...learner(person), sites: ["birmingham"] }));
const people = [...inBirmingham, ...["Kim", "Robin", "Sam"].map(learner)];
const options = {
  roleLevel: "delivery-manager/associate-delivery-manager",
  budget: { amount: 1_500, currency: "GBP" },
} as const;

const plan = await planCohort(uk, catalogue, people, options);
console.log(toText(cohortPlanPage(uk, catalogue, plan), { width: 100 }));

const popUp = { course: "agile", site: "birmingham", start: "2026-10-19", end: "2026-10-20", capacity: 12 };
const worth = await whatIfExtraRun(uk, catalogue, people, [popUp], options);
console.log(toText(extraRunWorthPage(uk, catalogue, worth), { width: 100 }));
