// npm run check-plans -- [SEED] [PLANS] [COHORTS] [STAFFINGS] [COVERS]: the optimisers against trying everything, on made-up
// questions with awkward numbers. It shares nothing with src/plan: dates, prerequisites, entry levels and money are read anew.
import { checkCohorts } from "./checkCohorts.js";
import { checkCovers } from "./checkCovers.js";
import { checkStaffings } from "./checkStaffings.js";
import { checkTraining } from "./checkTraining.js";
import { Random } from "./Random.js";
import { Tally } from "./Tally.js";

const [seed = 1, plans = 2_000, cohorts = 500, staffings = 500, covers = 500] = process.argv.slice(2).map(Number);
const kinds = [
  ["plans", plans, checkTraining],
  ["cohorts", cohorts, checkCohorts],
  ["staffings", staffings, checkStaffings],
  ["covers", covers, checkCovers],
] as const;

for (const [what, count, check] of kinds) {
  const tally = new Tally(what);
  const before = process.cpuUsage();
  for (let place = 0; place < count; place++) {
    const question = `${what} ${place} of seed ${seed}`;
    try {
      await check(new Random(seed * 1_000_003 + place * 7 + what.length), question, tally);
    } catch (error) {
      tally.compare(question, String(error), "an answer");
    }
  }
  tally.print();
  console.log(`  ${(process.cpuUsage(before).user / 1e6).toFixed(0)} s of one processor`);
  if (!tally.isRight) process.exitCode = 1;
}
