// What a workforce planner looks at, for made-up people, the same at every run: `npx tsx examples/workforcePlanner.ts 1000000 7`
import { findRoleLevel, findSkill } from "ddat-skills";
import { uk } from "ddat-skills/uk";
import * as all from "ddat-skills/workforce";

let state = Number(process.argv[3] ?? 2026);
const below = (end: number) => {
  state = (state + 0x6d2b79f5) | 0; // mulberry32
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * end);
};

const roleLevels = uk.roles.flatMap(({ levels }) => levels);
const builder = all.createWorkforce(uk);
for (let i = 0; i < Number(process.argv[2] ?? 20_000); i++) {
  const own = roleLevels[below(1 + below(roleLevels.length))]; // The first roles have more people than the last.
  const assessed = (own?.needs ?? []).filter(() => below(8) > 0); // One in eight is not assessed, which is not none.
  const has = assessed.map(({ skill, level }) => [skill, below(5) > 0 ? (level ?? null) : null] as const);
  const site = `Site ${1 + below(1 + below(20))}`;
  builder.add(`person ${i}`, { has: Object.fromEntries(has), site, ...(own && { roleLevel: own.id }) });
}
const workforce = builder.seal();

const { readiness } = all.ownGaps(uk, workforce);
const count = (at: number) => readiness.reduce((sum, one) => (one === at ? sum + 1 : sum), 0);
console.log(all.readinessNames.map((name, at) => `${count(at)} ${name}`).join(", "));
const { skills, totals, suppressed } = all.heatMap(uk, workforce, { groupBy: "site" });
const shortest = skills
  .map((skill, s) => ({ skill, rungs: totals.rungsShort[s] ?? 0 }))
  .sort((a, b) => b.rungs - a.rungs);
for (const { skill, rungs } of shortest.slice(0, 3)) console.log(`${findSkill(uk, skill).name}: ${rungs} rungs short`);
console.log(`${suppressed.cells} skills by site are about too few people to be told`);
const posts = roleLevels.slice(-40).map(({ id }, i) => ({ id: `post-${i}`, roleLevel: id }));
const [row] = all.supplyAndDemand(uk, workforce, posts).groups[0]?.roleLevels ?? [];
if (row) console.log(`${findRoleLevel(uk, row.roleLevel).name}: ${row.posts} post, ${row.ready ?? "few"} ready for it`);
const few = all.concentration(uk, workforce).skills.filter(({ cover }) => cover !== "shared");
console.log(`${few.length} skills at a level hang on few people or on nobody`);
const { places } = all.bestRoleLevels(uk, workforce, { limit: 1 });
console.log(`${places.filter((place) => place >= 0).length} people have somewhere else to go`);
