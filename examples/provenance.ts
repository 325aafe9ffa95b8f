// Whose word is it, and how old? The same person with everything that counts, and with what still counts on a day.
import { gap, profileAsOf } from "ddat-skills";
import { parseProfile } from "ddat-skills/parse";
import { uk } from "ddat-skills/uk";

const sam = parseProfile(uk, {
  person: "Sam",
  assessments: [
    { skill: "prototyping", level: "practitioner", assessor: "self", date: "2026-01-12" },
    { skill: "prototyping", level: "working", assessor: "manager", date: "2025-06-02", evidence: [{ text: "Portal" }] },
    { skill: "user-focus", level: "working", assessor: "peer", date: "2022-03-01" },
    { skill: "information-security", level: "working", assessor: "test", date: "2025-09-01", validUntil: "2026-09-01" },
  ],
});
const roleLevel = "software-developer/junior-developer";
console.log("All records:", gap(uk, sam, roleLevel).coverage, gap(uk, sam, roleLevel).restsOn);

const { profile, notes } = profileAsOf(uk, sam, { on: "2026-11-30", minimumAssessor: "peer", notOlderThan: "P2Y" });
console.log("On the day: ", gap(uk, profile, roleLevel).coverage, gap(uk, profile, roleLevel).restsOn);
for (const { message } of notes) console.log(message);
