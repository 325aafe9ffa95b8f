// Which role levels are nearest to a person, which people to a role level, and what is like what.
import { defineProfile, matchPeople, matchRoleLevels, similarRoleLevels } from "ddat-skills";
import { peopleMatchesPage, roleLevelMatchesPage, similarRoleLevelsPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, {
  person: "Sam",
  roleLevel: "user-researcher/user-researcher",
  has: {
    "user-research-methods": "practitioner",
    "inclusive-research": "practitioner",
    "analysis-and-synthesis": "practitioner",
    "agile-research-practices": "working",
    "user-centred-practice-and-advocacy": "working",
  },
});
const robin = defineProfile(uk, { person: "Robin", has: { "user-research-methods": "working", prototyping: null } });
const kim = defineProfile(uk, { person: "Kim", has: {} }); // Nobody has assessed Kim: no match, and no last place.

console.log(toText(roleLevelMatchesPage(uk, matchRoleLevels(uk, sam, { limit: 4 }))));

const people = [kim, robin, sam];
console.log(toText(peopleMatchesPage(uk, matchPeople(uk, people, "user-researcher/senior-user-researcher"))));

const alike = similarRoleLevels(uk, "software-developer/senior-developer", { limit: 2 });
console.log(toText(similarRoleLevelsPage(uk, alike)));
