// What has changed in a team between spring and autumn, and what a course may have to do with it.
import { defineProfile } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { beforeAndAfter, compareProfiles, teamProgress } from "ddat-skills/progress";
import { uk } from "ddat-skills/uk";

const spring = [
  defineProfile(uk, { person: "Sam", has: { "agile-working": "awareness", "user-focus": null } }),
  defineProfile(uk, { person: "Kim", has: { "agile-working": "working" } }),
];
const autumn = [
  defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": "awareness", planning: null } }),
  defineProfile(uk, { person: "Ali", has: { "agile-working": "practitioner" } }),
];

const [sam] = teamProgress(uk, spring, autumn).people;
console.log("Sam:", JSON.stringify({ raised: sam?.raised, gained: sam?.gained, nowAssessed: sam?.nowAssessed }));

const { joined, left, skills } = teamProgress(uk, spring, autumn);
console.log(`Joined: ${joined.join()}. Left: ${left.join()}.`);
for (const { skill, raised, levels } of skills) {
  const depths = levels.map(({ level, before, after }) => `${level} ${before} to ${after}`);
  console.log(`${skill}: raised ${raised.join() || "nobody"}; hold it at ${depths.join(", ")}`);
}

const catalogue = parseCatalogue(uk, {
  id: "summer",
  framework: { id: uk.id, version: uk.version },
  providers: [{ id: "academy", name: "Academy" }],
  courses: [{ id: "agile", title: "Agile", provider: "academy", teaches: [{ skill: "agile-working", to: "working" }] }],
});
const { taught, inTaughtSkills, inOtherSkills } = beforeAndAfter(uk, catalogue, spring, autumn);
console.log("Reached what was taught:", taught[0]?.reached, "of", spring.length - left.length);
console.log("Rungs up in what was taught and in everything else:", inTaughtSkills.rungsUp, inOtherSkills.rungsUp);

// Unassessed to none is no loss.
const before = defineProfile(uk, { person: "Sam", has: {} });
const after = defineProfile(uk, { person: "Sam", has: { planning: null } });
console.log(compareProfiles(uk, before, after).lost.length);
