// What the next rungs look like, in the framework's own words, and what there is to learn from besides courses.
import { readFileSync } from "node:fs";
import { defineProfile, developmentSteps, findSkill, gap, unlocks } from "ddat-skills";
import { parseCatalogue, parseFramework } from "ddat-skills/parse";

const library = parseFramework(JSON.parse(readFileSync("examples/library.json", "utf8")));
const catalogue = parseCatalogue(library, {
  id: "shelf",
  framework: { id: library.id, version: library.version },
  providers: [],
  courses: [],
  resources: [{ id: "guild", kind: "community", title: "The cataloguers' guild", teaches: [{ skill: "cataloguing" }] }],
});

const sam = defineProfile(library, { person: "Sam", has: { cataloguing: null, "digital-help": "learning" } });
const { steps } = developmentSteps(library, gap(library, sam, "librarian/librarian"), { catalogue });
for (const { skill, held, status, rungs, resources = [] } of steps) {
  console.log(`${findSkill(library, skill).name}: ${held ? `from ${held.level}` : status}`);
  for (const { level, isDefined, words } of rungs)
    console.log(`  ${level}: ${isDefined ? words.join("; ") || "(no words)" : "not defined by the framework"}`);
  for (const { kind, title } of resources) console.log(`  ${kind}: ${title}`);
}
for (const { rank, skill, to, raises, readyFor } of unlocks(library, sam, "librarian/librarian").skills)
  console.log(`${rank}. ${skill} at ${to} raises ${raises} role levels, ready for ${readyFor.join() || "no more"}`);
