// Everybody into the next release: under the new ids, with a note for all that cannot be carried, and who is asked for more.
import { defineProfile } from "ddat-skills";
import { parseFramework } from "ddat-skills/parse";
import { diffFrameworks, impact, migrateProfile } from "ddat-skills/releases";
import { uk } from "ddat-skills/uk";

// A made-up next release: one skill under another id, one gone, one need raised.
const text = JSON.stringify({ ...uk, version: "2027-01-01" }).replaceAll('"user-focus"', '"user-needs"');
const draft: typeof uk = JSON.parse(text);
const next = parseFramework({
  ...draft,
  skills: draft.skills.filter(({ id }) => id !== "prototyping"),
  roles: draft.roles.map((role) => ({
    ...role,
    levels: role.levels.map((level) => ({
      ...level,
      needs: level.needs
        .filter(({ skill }) => skill !== "prototyping")
        .map((need) =>
          level.id === "software-developer/developer" && need.skill === "information-security"
            ? { ...need, level: "expert" }
            : need,
        ),
    })),
  })),
});

const sam = defineProfile(uk, {
  person: "Sam",
  roleLevel: "software-developer/developer",
  has: { "user-focus": "working", "information-security": "working", prototyping: "practitioner" },
});

const diff = diffFrameworks(uk, next, { renamed: { skills: { "user-focus": "user-needs" } } });
const { profile, notes } = migrateProfile(diff, sam);
console.log(profile.framework.version, profile.has);
for (const { message } of notes) console.log(`Left behind: ${message}.`);
for (const { person, asked, needs } of impact(diff, [sam]).people)
  console.log(`${person} is asked for: ${asked}`, needs);
