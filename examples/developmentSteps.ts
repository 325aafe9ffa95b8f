// What the next rungs look like, in the framework's own words, and what there is to learn from besides courses.
import { defineProfile, developmentSteps, findSkill, gap, unlocks } from "ddat-skills";
import { defineFramework, parseCatalogue } from "ddat-skills/parse";

const kitchen = defineFramework({
  id: "kitchen",
  title: "Kitchen skills",
  version: "1",
  levels: [
    { id: "learning", name: "Learning" },
    { id: "capable", name: "Capable" },
    { id: "fluent", name: "Fluent" },
  ],
  skills: [
    {
      id: "baking",
      name: "Baking",
      descriptors: { learning: ["bake bread by a recipe"], capable: ["tell a ripe dough"], fluent: ["mend a dough"] },
    },
    { id: "hygiene", name: "Food hygiene", definedAt: ["learning", "fluent"], descriptors: { fluent: ["teach it"] } },
  ],
  roleFamilies: [{ id: "bakers", name: "Bakers" }],
  roles: [
    {
      id: "baker",
      name: "Baker",
      family: "bakers",
      levels: [
        { id: "baker/commis", name: "Commis", needs: [{ skill: "baking", level: "capable" }] },
        {
          id: "baker/head",
          name: "Head baker",
          needs: [
            { skill: "baking", level: "fluent" },
            { skill: "hygiene", level: "fluent" },
          ],
        },
      ],
    },
  ],
});
const catalogue = parseCatalogue(kitchen, {
  id: "shelf",
  framework: { id: "kitchen", version: "1" },
  providers: [],
  courses: [],
  resources: [
    { id: "guild", kind: "community", title: "The bakers' guild", teaches: [{ skill: "baking", from: "learning" }] },
  ],
});

const sam = defineProfile(kitchen, { person: "Sam", has: { baking: "learning" } });
const { steps } = developmentSteps(kitchen, gap(kitchen, sam, "baker/head"), { catalogue });
for (const { skill, held, status, rungs, resources = [] } of steps) {
  console.log(`${findSkill(kitchen, skill).name}: ${held ? `from ${held.level}` : status}`);
  for (const { level, isDefined, words } of rungs)
    console.log(
      `  ${level}: ${isDefined ? words.join("; ") || "(no words)" : "the framework does not define this rung"}`,
    );
  for (const { kind, title } of resources) console.log(`  ${kind}: ${title}`);
}
for (const { rank, skill, to, raises, readyFor } of unlocks(kitchen, sam, "baker/head").skills)
  console.log(`${rank}. ${skill} at ${to} raises ${raises} role levels, ready for ${readyFor.join() || "no more"}`);
