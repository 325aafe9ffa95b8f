// A whole workforce in columns: where skills are missing, who is ready, and where people could go. Every name is made up.
import { findRoleLevel, findSkill } from "ddat-skills";
import { uk } from "ddat-skills/uk";
import { bestPeople, bestRoleLevels, createWorkforce, heatMap, ownGaps, readinessNames } from "ddat-skills/workforce";

const size = Number(process.argv[2] ?? 20_000);
let state = 2026; // The same people at every run.
const below = (end: number) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * end);
};

const roleLevels = uk.roles.filter(({ family }) => family === "software-development").flatMap(({ levels }) => levels);
const builder = createWorkforce(uk);
for (let i = 0; i < size; i++) {
  const own = roleLevels[below(roleLevels.length)];
  const assessed = (own?.needs ?? []).filter(() => below(5) > 0); // A fifth is not assessed, which is not the same as none.
  const has = assessed.map(({ skill, level }) => [skill, below(4) > 0 ? (level ?? null) : null] as const);
  const organisation = below(4_000) === 0 ? "A small unit" : `Department ${1 + below(3)}`;
  builder.add(`person ${i}`, { has: Object.fromEntries(has), organisation, ...(own && { roleLevel: own.id }) });
}
const workforce = builder.seal();

const { readiness } = ownGaps(uk, workforce);
for (const [i, name] of readinessNames.entries()) console.log(`${name}: ${readiness.filter((at) => at === i).length}`);

const { skills, groups, totals, suppressed } = heatMap(uk, workforce, { groupBy: "organisation" });
const shortest = skills
  .map((skill, s) => ({ skill, rungs: totals.rungsShort[s] ?? 0 }))
  .sort((a, b) => b.rungs - a.rungs);
for (const { skill, rungs } of shortest.slice(0, 3)) console.log(`${findSkill(uk, skill).name}: ${rungs} rungs short`);
console.log(`${groups.length} groups; ${suppressed.cells} cells are suppressed, and ${suppressed.totals} totals`);

const target = "software-developer/lead-developer";
for (const { rank, person, coverage } of bestPeople(uk, workforce, target, { limit: 3 }).matches) {
  console.log(`${rank}. ${person} for ${findRoleLevel(uk, target).name}: ${coverage.low} of ${coverage.outOf}`);
}
const best = bestRoleLevels(uk, workforce, { limit: 1, from: 0, to: 1 });
console.log(`Nearest to ${workforce.people[0]}: ${best.roleLevels[best.places[0] ?? -1]}`);
