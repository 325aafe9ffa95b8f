// What an academy offers: a course, a pop-up site that is open for ten weeks, and one run of the course there.
import { findRoleLevel, join, type LackingSkill, lacking } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { uk } from "ddat-skills/uk";

const catalogue = parseCatalogue(uk, {
  id: "autumn",
  framework: { id: uk.id, version: uk.version },
  providers: [{ id: "academy", name: "Digital academy" }],
  sites: [{ id: "pop-up", name: "Pop-up", provider: "academy", open: { from: "2026-10-05", until: "2026-12-11" } }],
  courses: [
    {
      id: "research-start",
      title: "First steps in user research",
      provider: "academy",
      duration: "P3D",
      teaches: [
        { skill: "user-research-methods", to: "awareness" },
        { skill: "inclusive-research", to: "awareness" },
        { skill: "analysis-and-synthesis", from: "awareness", to: "working" },
      ],
    },
  ],
  offerings: [
    { id: "1", course: "research-start", site: "pop-up", start: "2026-11-02", end: "2026-11-04", capacity: 12 },
  ],
});

const robin = { has: { "analysis-and-synthesis": "awareness", "agile-research-practices": "working" } } as const;
const wanted = findRoleLevel(uk, "user-researcher/associate-user-researcher");
const list = (short: LackingSkill[]) => short.map(({ skill, by }) => `\n  ${skill}: ${by}`).join("");

console.log(`${wanted.name}, rungs short before any course:${list(lacking(uk, robin, wanted))}`);
for (const course of catalogue.courses) {
  const after = join(uk, robin, course); // What Robin has and what the course teaches, each at the higher level.
  console.log(`After ${course.title}:${list(lacking(uk, after, wanted))}`);
}
