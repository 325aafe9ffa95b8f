import { coverageByRoleLevel } from "ddat-skills";
import { uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

interface PlainCoverage {
  readonly roleLevel: string;
  readonly low: number;
  readonly high: number;
  readonly outOf: number;
}

const ranks = new Map<string, number>(uk.levels.map(({ id }, i) => [id, i + 1]));
const roleLevels = uk.roles.flatMap(({ levels }) => levels);

/** The rival: the same numbers as anybody would write them first, with objects and Maps. */
function plainCoverages(has: ReadonlyMap<string, string | null>): PlainCoverage[] {
  return roleLevels.map(({ id, needs }) => {
    let [low, high, outOf] = [0, 0, 0];
    for (const { skill, level } of needs) {
      const needed = level === undefined ? 1 : (ranks.get(level) ?? 0);
      const held = has.get(skill);
      outOf += 2 * needed;
      if (held === undefined) high += 2 * needed;
      else {
        const credit = 2 * Math.min(held === null ? 0 : (ranks.get(held) ?? 0), needed);
        low += credit;
        high += credit;
      }
    }
    return { roleLevel: id, low, high, outOf };
  });
}

/** One person against all 205 role levels: the inverted index against objects and Maps. */
export async function benchCoverage(): Promise<void> {
  const people = madeUpPeople(1_000);
  const asMaps = people.map(({ has }) => new Map<string, string | null>(Object.entries(has)));
  for (const [i, person] of people.entries()) {
    const { low, high, outOf } = coverageByRoleLevel(uk, person);
    for (const [place, plain] of plainCoverages(asMaps[i] ?? new Map()).entries()) {
      if (low[place] !== plain.low || high[place] !== plain.high || outOf[place] !== plain.outOf) {
        throw new Error(`The two ways disagree on ${person.person} and ${plain.roleLevel}`);
      }
    }
  }
  const ours = (await medianOf(() => people.map((person) => coverageByRoleLevel(uk, person).low[0]))) / people.length;
  const plain = (await medianOf(() => asMaps.map((has) => plainCoverages(has)[0]?.low))) / people.length;
  report("coverage of 205 role levels by one person, objects and Maps", formatTime(plain));
  report("coverage of 205 role levels by one person, coverageByRoleLevel", formatTime(ours));
  report("  times faster", (plain / ours).toFixed(1), "aimed at: 20 or more");
}
