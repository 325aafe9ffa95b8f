// One person against all 205 role levels in one call: for looking around, before a closer look at a few with gap().
import { coverageByRoleLevel, defineProfile, findRoleLevel, roleOf } from "ddat-skills";
import { uk } from "ddat-skills/uk";

const sam = defineProfile(uk, {
  person: "Sam",
  has: {
    "user-research-methods": "working",
    "analysis-and-synthesis": "working",
    "inclusive-research": "awareness",
    "agile-research-practices": "awareness",
    "stakeholder-relationship-management": "working",
    "evidence-based-design": "awareness",
  },
});

// Columns: low[i], high[i] and outOf[i] belong to roleLevels[i], which is in framework order.
const { roleLevels, low, high, outOf } = coverageByRoleLevel(uk, sam);
const rows = roleLevels
  .map((id, i) => ({ id, low: low[i] ?? 0, high: high[i] ?? 0, outOf: outOf[i] ?? 0 }))
  .filter((row) => row.low > 0)
  .sort((a, b) => b.low / b.outOf - a.low / a.outOf); // Stable: ties keep the framework's order.

// Coverage favours role levels that ask for little. It is a place to look first, not a verdict.
for (const row of rows.slice(0, 5)) {
  const name = `${findRoleLevel(uk, row.id).name} (${roleOf(uk, row.id).name})`;
  console.log(`${row.low} to ${row.high} of ${row.outOf}`.padEnd(16), name);
}
console.log(`${rows.length} of ${roleLevels.length} role levels use something of it`);
