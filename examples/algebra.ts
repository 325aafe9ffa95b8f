// A role level needs, a person has, a course teaches: all three are a set of (skill, level), and five verbs work on it.
import { covers, distance, join, lacking, meet } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const sam = { has: { "user-focus": "working", prototyping: "expert" } } as const;
const robin = { has: { "user-focus": "expert", "systems-design": "awareness" } } as const;
const developer = "software-developer/developer";
const senior = "software-developer/senior-developer";

console.log("join: what the two can do together, each skill at the higher level");
console.log(join(uk, sam, robin));

console.log("meet: what both can do, at the lower level");
console.log(meet(uk, sam, robin));

console.log("lacking: what a developer does not have yet for senior developer");
for (const { skill, by } of lacking(uk, developer, senior)) console.log(`  ${skill}: ${by}`);

console.log("covers: is nothing lacking?");
console.log(covers(uk, senior, developer), covers(uk, developer, senior));

console.log("distance: rungs between two sets, in both directions");
console.log(distance(uk, developer, senior), distance(uk, sam, robin));
