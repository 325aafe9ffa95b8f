// Which role levels are nearest to a person, which people to a role level, and what is like what.
import { defineProfile, matchPeople, matchRoleLevels, similarRoleLevels } from "ddat-skills";
import { personMatchesToText, roleMatchesToText, similarRoleLevelsToText } from "ddat-skills/render";
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

console.log(roleMatchesToText(uk, "Sam", matchRoleLevels(uk, sam, { limit: 4 })));

const senior = "user-researcher/senior-user-researcher";
console.log(personMatchesToText(uk, senior, matchPeople(uk, [kim, robin, sam], senior)));

const developer = "software-developer/senior-developer";
console.log(similarRoleLevelsToText(uk, developer, similarRoleLevels(uk, developer, { limit: 2 })));
