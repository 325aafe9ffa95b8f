import { type Gap, gap, likeness, matchPeople, matchRoleLevels, type Profile } from "ddat-skills";
import { parseFramework } from "ddat-skills/parse";
import { type UkIds, type UkRoleLevelId, uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

const roleLevels = uk.roles.flatMap(({ levels }) => levels);
const ranks = new Map<string, number>(uk.levels.map(({ id }, i) => [id, i + 1]));
const rarity = new Map<string, number>(
  uk.skills.map(({ id }) => {
    const needing = roleLevels.filter(({ needs }) => needs.some(({ skill }) => skill === id)).length;
    return [id, Math.log(1 + roleLevels.length / Math.max(1, needing))];
  }),
);

/** The rival: the likeness of one person and one role level as anybody would write it first, with Maps. */
function plainLikeness(has: ReadonlyMap<string, string | null>, { needs }: (typeof roleLevels)[number]): number {
  const needed = new Map<string, number>(needs.map(({ skill, level }) => [skill, level ? (ranks.get(level) ?? 0) : 1]));
  let [ofPerson, person, personSquared, ofRole, role, roleSquared, product] = [0, 0, 0, 0, 0, 0, 0];
  for (const [skill, level] of has) {
    const held = level === null ? 0 : (ranks.get(level) ?? 0);
    const worth = held * (rarity.get(skill) ?? 0);
    person += worth;
    personSquared += worth * worth;
    ofPerson += Math.min(held, needed.get(skill) ?? 0) * (rarity.get(skill) ?? 0);
    product += worth * (needed.get(skill) ?? 0) * (rarity.get(skill) ?? 0);
  }
  for (const [skill, rungs] of needed) {
    const level = has.get(skill);
    const worth = rungs * (rarity.get(skill) ?? 0);
    role += worth;
    roleSquared += worth * worth;
    ofRole += Math.min(rungs, level ? (ranks.get(level) ?? 0) : 0) * (rarity.get(skill) ?? 0);
  }
  if (person === 0 || role === 0) return 0;
  return (ofPerson / person + ofRole / role) / 4 + product / Math.sqrt(personSquared * roleSquared) / 2;
}

/** Every role level with its gap, sorted, the best five kept. */
function plainMatchRoles(profile: Profile<UkIds>): { id: UkRoleLevelId; score: number; gap: Gap<UkIds> }[] {
  const has = new Map<string, string | null>(Object.entries(profile.has));
  return roleLevels
    .map((roleLevel) => ({
      id: roleLevel.id,
      score: plainLikeness(has, roleLevel),
      gap: gap(uk, profile, roleLevel.id),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}

/** The rival for people: a gap for everybody, sorted. */
function plainMatchPeople(profiles: readonly Profile<UkIds>[], roleLevel: UkRoleLevelId): Gap<UkIds>[] {
  const short = ({ standings }: Gap) =>
    standings.reduce((sum, standing) => sum + ("by" in standing ? standing.by : 0), 0);
  return profiles
    .map((profile) => gap(uk, profile, roleLevel))
    .sort((a, b) => b.coverage.low - a.coverage.low || b.coverage.high - a.coverage.high || short(a) - short(b))
    .slice(0, 10);
}

/** Role levels for a person, people for a role level, and the table that percentiles are read off. */
export async function benchMatching(): Promise<void> {
  const people = madeUpPeople(200);
  for (const person of people) {
    const ours = matchRoleLevels(uk, person, { limit: 5, direction: "any" }).matches.map(
      ({ likeness: { score } }) => score,
    );
    const plain = plainMatchRoles(person).map(({ score }) => score);
    if (ours.length !== plain.length || ours.some((score, i) => Math.abs(score - (plain[i] ?? 0)) > 1e-9)) {
      throw new Error(`The two ways disagree on ${person.person}`);
    }
  }
  const ours = await medianOf(() =>
    people.map((person) => matchRoleLevels(uk, person, { limit: 5, direction: "any" }).matches.length),
  );
  const plain = await medianOf(() => people.map((person) => plainMatchRoles(person).length));
  report("five role levels with their gaps for one person, plain", formatTime(plain / people.length));
  report("five role levels with their gaps for one person, matchRoleLevels", formatTime(ours / people.length));
  report("  times faster", (plain / ours).toFixed(1), "aimed at: 5 or more");

  const many = Array.from({ length: 100_000 }, (_, i) => ({
    ...(people[i % people.length] as Profile<UkIds>),
    person: `p${i}`,
  })); // As many as there are people.
  const roleLevel = "software-developer/senior-developer";
  const plainPeople = await medianOf(() => plainMatchPeople(many, roleLevel));
  const ourPeople = await medianOf(() => matchPeople(uk, many, roleLevel, { limit: 10 }));
  report("ten of 100,000 people for a role level, a gap each", formatTime(plainPeople));
  report("ten of 100,000 people for a role level, matchPeople", formatTime(ourPeople));
  report("  times faster", (plainPeople / ourPeople).toFixed(1), "aimed at: 5 or more");

  const json = JSON.stringify(uk);
  const fresh = Array.from({ length: 20 }, () => parseFramework(JSON.parse(json)));
  const times = fresh.map((framework) => {
    const start = performance.now();
    likeness(framework, "test-manager/test-manager", "test-manager/head-of-test");
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  report("table of the likeness of all 20,910 pairs", `${times[10]?.toFixed(1)} ms`, "aimed at: under 50 ms");
}
