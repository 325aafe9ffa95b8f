// A search box: what does the framework have for what somebody types, and why?
import { searchRoleLevels, searchRoles, searchSkills } from "ddat-skills";
import { uk } from "ddat-skills/uk";

// While it is typed: words in any order, beginnings, slips of the finger.
for (const text of ["content des", "designer content senior", "developper"]) {
  const [first] = searchRoleLevels(uk, text, { limit: 1 }).matches;
  console.log(`${text}: ${first?.name} (${first?.why})`);
}

// By the title on the advert: sometimes one role, sometimes several, sometimes none.
for (const text of ["Scrum master", "CDO", "Penetration tester"]) {
  const { matches, noSuchRole } = searchRoles(uk, text);
  const roles = matches.map(({ name, why }) => `${name} (${why})`).join(", ");
  console.log(`${text}: ${noSuchRole === undefined ? roles : "the framework has no such role"}`);
}

// A seniority word is read last, and never as another one.
const senior = searchRoleLevels(uk, "Senior scrum master");
console.log(`Read as ${senior.readAs}: ${senior.matches.map(({ name }) => name).join(", ")}`);
const principal = searchRoles(uk, "Principal technical author");
console.log(`No level called ${principal.noSuchLevel?.seniority}: ${principal.noSuchLevel?.roles.join(", ")}`);

// Skills by name alone: most tools and languages are not skills of the framework.
console.log(searchSkills(uk, "user resear").matches.map(({ name }) => name));
console.log(searchSkills(uk, "SQL").matches);
