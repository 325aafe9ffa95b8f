import { coverRole } from "../../src/plan/coverRole.js";
import { isLess } from "./leastBy.js";
import type { Random } from "./Random.js";
import type { Tally } from "./Tally.js";
import { amountOf, framework, madeUpHolding, madeUpNeeds, profileOf, roleProfileOf, unitsOf } from "./World.js";

/** Who covers a role together, held to every set of people. */
export async function checkCovers(random: Random, question: string, tally: Tally): Promise<void> {
  const people = random.times(random.whole(1, 9), (place) => ({
    name: `p${place}`,
    holding: madeUpHolding(random).map((level) => (random.chance(0.4) ? level : 0)),
    cost: random.of([BigInt(random.whole(0, 9_999)), BigInt(random.whole(0, 99_999_999_999)) * 100n, 1n]),
  }));
  const needs = madeUpNeeds(random);
  const hasCosts = random.chance(0.6);
  const maxPeople = random.chance(0.3) ? random.whole(1, 3) : undefined;
  const counted = needs.filter(({ weight }) => weight > 0);
  const holds = (level: number | undefined, needed: number) => (level ?? 0) >= Math.max(1, needed);
  const possible = counted.filter(({ skill, level }) => people.some(({ holding }) => holds(holding[skill], level)));
  const teams = random
    .times(2 ** people.length, (bits) => people.filter((_, place) => (bits >> place) & 1))
    .filter((team) => team.length <= (maxPeople ?? 99))
    .filter((team) => possible.every(({ skill, level }) => team.some(({ holding }) => holds(holding[skill], level))))
    .map((team) => ({ size: team.length, cost: hasCosts ? team.reduce((sum, { cost }) => sum + cost, 0n) : 0n }));
  const [first] = [...teams].sort((a, b) => (isLess([a.cost, a.size], [b.cost, b.size]) ? -1 : 1));
  const cover = await coverRole(
    framework,
    people.map(({ name, holding }) => profileOf(name, holding)),
    roleProfileOf("role", needs),
    {
      ...(hasCosts && { costOf: Object.fromEntries(people.map(({ name, cost }) => [name, amountOf(cost)])) }),
      ...(maxPeople !== undefined && { maxPeople }),
      limit: 1_000,
    },
  );
  tally.count(cover.status);
  if (counted.length === 0) return tally.compare(question, cover.status, "nothing-asked");
  if (!first) return tally.compare(question, cover.status, "impossible");
  const same = teams.filter(({ size, cost }) => size === first.size && cost === first.cost).length;
  const cost = hasCosts ? first.cost : undefined;
  tally.compare(
    question,
    [cover.status, cover.size, cover.cost && unitsOf(cover.cost.amount), cover.count, cover.teams.length],
    ["optimal", first.size, cost, same, same],
  );
}
