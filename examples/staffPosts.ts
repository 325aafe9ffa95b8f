// Three posts and three people: who fits where, who needs training, and why a post stays empty.
import { defineProfile } from "ddat-skills";
import { staffPosts } from "ddat-skills/plan";
import { staffingPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const people = [
  defineProfile(uk, {
    person: "Sam",
    has: {
      "user-research-methods": "practitioner",
      "analysis-and-synthesis": "practitioner",
      "inclusive-research": "working",
      "agile-research-practices": "working",
    },
  }),
  defineProfile(uk, {
    person: "Robin",
    has: { "user-research-methods": "working", "inclusive-research": "awareness", "analysis-and-synthesis": null },
  }),
  defineProfile(uk, { person: "Kim", has: { "user-centred-content-design": "working" } }),
];
const posts = [
  { id: "leeds-1", roleLevel: "user-researcher/user-researcher", site: "leeds" },
  { id: "leeds-2", roleLevel: "user-researcher/senior-user-researcher", site: "leeds" },
  { id: "york-1", roleLevel: "data-engineer/data-engineer", site: "york" },
] as const;

const staffing = await staffPosts(uk, people, posts, { alternatives: 1 });
console.log(toText(staffingPage(uk, staffing), { width: 100 }));

const share = (fit: number) => `${(fit / 10_000).toFixed(1)}%`;
for (const one of staffing.posts) if (one.action !== "hire") console.log(one.post, one.person, share(one.fit));
